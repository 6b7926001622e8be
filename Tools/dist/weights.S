/* The model's weights as a part of the program; see Sources/CKernels/weights.c. */
    .section .rodata.hearsay_weights, "a", @progbits
    .balign 4096
    .globl hearsay_weights_start
    .globl hearsay_weights_end
hearsay_weights_start:
    .incbin "hearsay.weights"
hearsay_weights_end:
    .section .note.GNU-stack, "", @progbits
