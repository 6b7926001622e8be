import CKernels

/// The memory that one window at a time takes in the encoder: about 4 MB. Not shared between threads.
final class EncoderRoom {
    /// A state a piece.
    let states: UnsafeMutablePointer<Float>
    /// A product's result, the widest of them.
    let product: UnsafeMutablePointer<Float>
    /// What attention gathered.
    let attended: UnsafeMutablePointer<Float>
    let scratch: UnsafeMutablePointer<Float>
    /// A product's argument in 8 bits.
    private let quantised: hearsay_quantised

    /// Room for windows of `length` pieces, `hidden` numbers each and `widest` in between.
    init(length: Int, hidden: Int, widest: Int) {
        states = .allocate(capacity: length * hidden)
        product = .allocate(capacity: length * widest)
        attended = .allocate(capacity: length * hidden)
        scratch = .allocate(capacity: hearsay_attention_scratch(length))
        quantised = hearsay_quantised(
            integers: .allocate(capacity: length * widest), scales: .allocate(capacity: length),
            least: .allocate(capacity: length))
    }

    deinit {
        states.deallocate()
        product.deallocate()
        attended.deallocate()
        scratch.deallocate()
        quantised.integers.deallocate()
        quantised.scales.deallocate()
        quantised.least.deallocate()
    }

    /// Multiplies `rows` of `numbers` by `weights`; the result replaces `product`, which `numbers` may be.
    func multiply(
        _ numbers: UnsafePointer<Float>, rows: Int, by weights: hearsay_matrix,
        _ activation: hearsay_activation = HEARSAY_IDENTITY
    ) {
        var (weights, quantised) = (weights, quantised)
        hearsay_quantise(numbers, rows, weights.depth, &quantised)
        hearsay_product(&quantised, rows, &weights, activation, product)
    }
}
