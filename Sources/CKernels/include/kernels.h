#ifndef HEARSAY_KERNELS_H
#define HEARSAY_KERNELS_H

#include <stddef.h>
#include <stdint.h>

// The arithmetic of the encoder, on the processor's widest vectors. No function allocates, blocks or keeps state;
// results are the same to the bit on every kind of processor that fuses a product and a sum. All matrices lie row by
// row, all numbers are in the machine's byte order (little-endian).

/// A weight matrix of 8-bit integers, `depth` × `width`, with what turns products into numbers.
///
/// `panels` holds 16 columns after one another, each panel in groups of four consecutive rows: byte
/// ((panel * depth / 4 + group) * 16 + column) * 4 + row. `depth` is a multiple of 4, `width` of 16.
struct hearsay_matrix {
    const int8_t *panels;
    const float *scales;  ///< by column: weight = scale × integer
    const int32_t *sums;  ///< by column: the sum of its integers
    const float *bias;    ///< by column
    size_t depth, width;
};

/// What is done to each number of a product.
enum hearsay_activation { HEARSAY_IDENTITY, HEARSAY_GELU };

/// Numbers in 8 bits, row by row: number = scale × integer + least.
struct hearsay_quantised {
    uint8_t *integers;
    float *scales;  ///< by row
    float *least;   ///< by row
};

/// Rounds each row of `x` to 8 bits between its least and its greatest number. `width` is a multiple of 16. A row that
/// holds no finite numbers becomes zeros.
void hearsay_quantise(const float *x, size_t rows, size_t width, const struct hearsay_quantised *out);

/// out = activation(x · weights + bias) for rows `x` of `weights->depth` numbers.
void hearsay_product(
    const struct hearsay_quantised *x, size_t rows, const struct hearsay_matrix *weights,
    enum hearsay_activation activation, float *out);

/// Self-attention of `length` positions: `joined` holds query, key and value of every position (3 × heads × 32 numbers),
/// `out` gets heads × 32 a position.
/// `scratch` has room for `hearsay_attention_scratch(length)` numbers.
void hearsay_attention(const float *joined, size_t length, size_t heads, float *scratch, float *out);

/// Numbers of scratch that attention over `length` positions takes.
size_t hearsay_attention_scratch(size_t length);

/// x = (x + added − mean) / deviation × gain + bias, row by row (layer normalisation, Ba et al. 2016, with ε = 1e-12).
/// `width` is a multiple of 16; `added` may be NULL.
void hearsay_normalise(
    float *x, const float *added, const float *gain, const float *bias, size_t rows, size_t width);

/// The weights that are part of the program, `count` bytes at an address divisible by 64; NULL when they lie in a file.
const void *hearsay_linked_weights(size_t *count);

#endif
