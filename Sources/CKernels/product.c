#include "dispatch.h"
#include "exponential.h"
#include "kernels.h"

#include <string.h>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

enum { PANEL = 16, ROWS = 6, PANELS = 4 };

/// Integer products of up to ROWS rows with up to PANELS panels, from `panel` on.
typedef void (*block_products)(
    const uint8_t *x, size_t rows, const struct hearsay_matrix *weights, size_t panel, size_t panels,
    int32_t out[ROWS][PANELS * PANEL]);

static void any_block(
    const uint8_t *x, size_t rows, const struct hearsay_matrix *weights, size_t panel, size_t panels,
    int32_t out[ROWS][PANELS * PANEL]) {
    size_t depth = weights->depth;
    for (size_t row = 0; row < rows; row++)
        for (size_t p = 0; p < panels; p++) {
            const int8_t *w = weights->panels + (panel + p) * depth * PANEL;
            int32_t sums[PANEL] = {0};
            for (size_t k = 0; k < depth; k += 4)
                for (size_t column = 0; column < PANEL; column++)
                    for (size_t i = 0; i < 4; i++)
                        sums[column] += (int32_t)x[row * depth + k + i] * w[(k * PANEL) + column * 4 + i];
            memcpy(&out[row][p * PANEL], sums, sizeof sums);
        }
}

#if defined(__x86_64__)

#define VNNI __attribute__((target("avx512f,avx512bw,avx512vl,avx512vnni")))

static inline __attribute__((always_inline)) VNNI void vnni_rows(
    const uint8_t *x, size_t rows, const struct hearsay_matrix *weights, size_t panel, size_t panels,
    int32_t out[ROWS][PANELS * PANEL]) {
    size_t depth = weights->depth;
    const int8_t *w = weights->panels + panel * depth * PANEL;
    __m512i sums[ROWS][PANELS];
#pragma clang loop unroll(full)
    for (size_t row = 0; row < rows; row++)
#pragma clang loop unroll(full)
        for (size_t p = 0; p < panels; p++) sums[row][p] = _mm512_setzero_si512();
    for (size_t k = 0; k < depth; k += 4) {
        __m512i columns[PANELS];
#pragma clang loop unroll(full)
        for (size_t p = 0; p < panels; p++) columns[p] = _mm512_loadu_si512(w + p * depth * PANEL + k * PANEL);
#pragma clang loop unroll(full)
        for (size_t row = 0; row < rows; row++) {
            int32_t four;
            memcpy(&four, x + row * depth + k, sizeof four);
            __m512i spread = _mm512_set1_epi32(four);
#pragma clang loop unroll(full)
            for (size_t p = 0; p < panels; p++) sums[row][p] = _mm512_dpbusd_epi32(sums[row][p], spread, columns[p]);
        }
    }
#pragma clang loop unroll(full)
    for (size_t row = 0; row < rows; row++)
#pragma clang loop unroll(full)
        for (size_t p = 0; p < panels; p++) _mm512_storeu_si512(&out[row][p * PANEL], sums[row][p]);
}

static VNNI void vnni_block(
    const uint8_t *x, size_t rows, const struct hearsay_matrix *weights, size_t panel, size_t panels,
    int32_t out[ROWS][PANELS * PANEL]) {
    if (rows == ROWS && panels == PANELS) {
        vnni_rows(x, ROWS, weights, panel, PANELS, out);
        return;
    }
    if (rows == ROWS && panels == PANELS / 2) {
        vnni_rows(x, ROWS, weights, panel, PANELS / 2, out);
        return;
    }
    for (size_t row = 0; row < rows; row++)
        for (size_t p = 0; p < panels; p++) {
            int32_t one[ROWS][PANELS * PANEL];
            vnni_rows(x + row * weights->depth, 1, weights, panel + p, 1, one);
            memcpy(&out[row][p * PANEL], one[0], PANEL * sizeof(int32_t));
        }
}

#define AVX2 __attribute__((target("avx2")))

enum {
    QUARTER = 16,  // bytes of a panel that fill a register in 16 bits: four columns of four rows
    QUARTERS = 2,
    CHUNK = 512,   // rows of the weights at a time: a panel's lie in the nearest cache
};

/// Some of a chunk of rows of x in 16 bits. The odd stride keeps the rows apart in the cache.
typedef int16_t wide_rows[ROWS][CHUNK + 32];

/// Adds to eight columns their 16-bit products, which can't saturate as AVX2's 8-bit ones do.
static inline __attribute__((always_inline)) AVX2 void avx2_columns(
    const wide_rows wide, size_t first, size_t rows, const int8_t *w, size_t depth, int32_t out[][PANELS * PANEL]) {
    __m256i sums[ROWS][QUARTERS];
#pragma clang loop unroll(full)
    for (size_t row = 0; row < rows; row++)
#pragma clang loop unroll(full)
        for (size_t q = 0; q < QUARTERS; q++) sums[row][q] = _mm256_setzero_si256();
    for (size_t k = 0; k < depth; k += 4) {
        __m256i columns[QUARTERS];
#pragma clang loop unroll(full)
        for (size_t q = 0; q < QUARTERS; q++)
            columns[q] = _mm256_cvtepi8_epi16(_mm_loadu_si128((const __m128i *)(w + k * PANEL + q * QUARTER)));
#pragma clang loop unroll(full)
        for (size_t row = 0; row < rows; row++) {
            int64_t four;
            memcpy(&four, &wide[first + row][k], sizeof four);
            __m256i spread = _mm256_set1_epi64x(four);
#pragma clang loop unroll(full)
            for (size_t q = 0; q < QUARTERS; q++)
                sums[row][q] = _mm256_add_epi32(sums[row][q], _mm256_madd_epi16(spread, columns[q]));
        }
    }
    // Each column's sum lies in two neighbours; adding them leaves the middle pairs of columns exchanged.
#pragma clang loop unroll(full)
    for (size_t row = 0; row < rows; row++) {
        __m256i *to = (__m256i *)out[first + row];
        __m256i mixed = _mm256_permute4x64_epi64(_mm256_hadd_epi32(sums[row][0], sums[row][1]), 0xD8);
        _mm256_storeu_si256(to, _mm256_add_epi32(_mm256_loadu_si256(to), mixed));
    }
}

static AVX2 void avx2_block(
    const uint8_t *x, size_t rows, const struct hearsay_matrix *weights, size_t panel, size_t panels,
    int32_t out[ROWS][PANELS * PANEL]) {
    size_t depth = weights->depth;
    memset(out, 0, ROWS * PANELS * PANEL * sizeof(int32_t));
    for (size_t from = 0; from < depth; from += CHUNK) {
        size_t some = depth - from < CHUNK ? depth - from : CHUNK;
        wide_rows wide;
        for (size_t row = 0; row < rows; row++)
            for (size_t k = 0; k < some; k++) wide[row][k] = x[row * depth + from + k];
        for (size_t column = 0; column < panels * PANEL; column += 4 * QUARTERS) {
            const int8_t *w = weights->panels + ((panel + column / PANEL) * depth + from) * PANEL + column % PANEL * 4;
            int32_t(*to)[PANELS * PANEL] = (int32_t(*)[PANELS * PANEL]) & out[0][column];
            if (rows == ROWS)
                avx2_columns(wide, 0, ROWS, w, some, to);
            else
                for (size_t row = 0; row < rows; row++) avx2_columns(wide, row, 1, w, some, to);
        }
    }
}

static block_products best_block(void) {
    __builtin_cpu_init();
    if (__builtin_cpu_supports("avx512vnni") && __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl"))
        return vnni_block;
    return __builtin_cpu_supports("avx2") ? avx2_block : any_block;
}

#else

static block_products best_block(void) { return any_block; }

#endif

/// The Gaussian error linear unit in its tanh form (Hendrycks and Gimpel 2016).
static inline __attribute__((always_inline)) float gelu(float x) {
    float inner = 1.5957691216f * (x + 0.044715f * x * x * x);
    return x / (1.0f + exponential(-inner));
}

FOR_EACH_PROCESSOR
static void finish(
    const int32_t *products, float scale, float least, const struct hearsay_matrix *weights, size_t column,
    size_t columns, enum hearsay_activation activation, float *out) {
    const float *scales = weights->scales + column, *bias = weights->bias + column;
    const int32_t *sums = weights->sums + column;
    for (size_t i = 0; i < columns; i++)
        out[i] = ((float)products[i] * scale + (float)sums[i] * least) * scales[i] + bias[i];
    if (activation == HEARSAY_GELU)
        for (size_t i = 0; i < columns; i++) out[i] = gelu(out[i]);
}

void hearsay_product(
    const struct hearsay_quantised *x, size_t rows, const struct hearsay_matrix *weights,
    enum hearsay_activation activation, float *out) {
    block_products block = best_block();
    size_t panels = weights->width / PANEL;
    int32_t products[ROWS][PANELS * PANEL];
    // A block of columns stays in the nearest cache while all rows pass.
    for (size_t panel = 0; panel < panels; panel += PANELS) {
        size_t some = panels - panel < PANELS ? panels - panel : PANELS;
        for (size_t row = 0; row < rows; row += ROWS) {
            size_t few = rows - row < ROWS ? rows - row : ROWS;
            block(x->integers + row * weights->depth, few, weights, panel, some, products);
            for (size_t i = 0; i < few; i++)
                finish(products[i], x->scales[row + i], x->least[row + i], weights, panel * PANEL, some * PANEL,
                    activation, out + (row + i) * weights->width + panel * PANEL);
        }
    }
}
