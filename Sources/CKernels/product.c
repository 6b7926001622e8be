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

/// By 16-bit products, which can't saturate: half as fast as the 8-bit ones that can.
static AVX2 void avx2_block(
    const uint8_t *x, size_t rows, const struct hearsay_matrix *weights, size_t panel, size_t panels,
    int32_t out[ROWS][PANELS * PANEL]) {
    size_t depth = weights->depth;
    for (size_t p = 0; p < panels; p++) {
        const int8_t *w = weights->panels + (panel + p) * depth * PANEL;
        for (size_t row = 0; row < rows; row++) {
            __m256i sums[4] = {_mm256_setzero_si256(), _mm256_setzero_si256(), _mm256_setzero_si256(), _mm256_setzero_si256()};
            for (size_t k = 0; k < depth; k += 4) {
                int32_t four;
                memcpy(&four, x + row * depth + k, sizeof four);
                __m256i spread = _mm256_cvtepu8_epi16(_mm_set1_epi32(four));
                for (size_t quarter = 0; quarter < 4; quarter++) {
                    __m128i bytes = _mm_loadu_si128((const __m128i *)(w + k * PANEL + quarter * 16));
                    sums[quarter] = _mm256_add_epi32(sums[quarter], _mm256_madd_epi16(spread, _mm256_cvtepi8_epi16(bytes)));
                }
            }
            // Each column's sum lies in two halves.
            for (size_t quarter = 0; quarter < 4; quarter++) {
                int32_t halves[8];
                _mm256_storeu_si256((__m256i *)halves, sums[quarter]);
                for (size_t column = 0; column < 4; column++)
                    out[row][p * PANEL + quarter * 4 + column] = halves[2 * column] + halves[2 * column + 1];
            }
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
