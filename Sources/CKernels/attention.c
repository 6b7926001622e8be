#include "dispatch.h"
#include "exponential.h"
#include "kernels.h"
#include "lanes.h"

#include <string.h>

enum { HEAD = 32, TILE = 4 };

/// `length` rounded up to whole blocks of two vectors.
static size_t padded(size_t length) { return (length + 2 * LANES - 1) / (2 * LANES) * (2 * LANES); }

size_t hearsay_attention_scratch(size_t length) { return 2 * HEAD * padded(length) + TILE * padded(length); }

/// Scores of TILE queries over all keys, which lie number by number: keys[i * stride + position].
FOR_EACH_PROCESSOR
static void score(const float *const query[TILE], const float *keys, size_t stride, float *scores) {
    for (size_t k = 0; k < stride; k += 2 * LANES) {
        lanes sums[TILE][2] = {{{0}}};
        for (size_t i = 0; i < HEAD; i++) {
            lanes left = *(const lanes *)(keys + i * stride + k), right = *(const lanes *)(keys + i * stride + k + LANES);
#pragma clang loop unroll(full)
            for (size_t row = 0; row < TILE; row++) {
                sums[row][0] += left * query[row][i];
                sums[row][1] += right * query[row][i];
            }
        }
        for (size_t row = 0; row < TILE; row++) memcpy(scores + row * stride + k, sums[row], sizeof sums[row]);
    }
}

/// Turns a row of scores into weights that sum to 1; positions from `length` to `stride` get none.
FOR_EACH_PROCESSOR
static void soften(float *row, size_t length, size_t stride) {
#pragma clang fp reassociate(on)
    for (size_t k = length; k < stride; k++) row[k] = -1e30f;
    lanes widest = *(const lanes *)row;
    for (size_t k = LANES; k < stride; k += LANES) widest = __builtin_elementwise_max(widest, *(const lanes *)(row + k));
    float largest = __builtin_reduce_max(widest), sum = 0;
    for (size_t k = 0; k < stride; k++) {
        row[k] = exponential(row[k] - largest);
        sum += row[k];
    }
    float share = 1.0f / sum;
    for (size_t k = 0; k < stride; k++) row[k] *= share;
}

FOR_EACH_PROCESSOR
static void gather(const float *weights, const float *values, size_t length, size_t stride, float out[TILE][HEAD]) {
    lanes sums[TILE][2] = {{{0}}};
    for (size_t k = 0; k < length; k++) {
        lanes left = *(const lanes *)(values + k * HEAD), right = *(const lanes *)(values + k * HEAD + LANES);
#pragma clang loop unroll(full)
        for (size_t row = 0; row < TILE; row++) {
            sums[row][0] += left * weights[row * stride + k];
            sums[row][1] += right * weights[row * stride + k];
        }
    }
    memcpy(out, sums, sizeof sums);
}

void hearsay_attention(const float *joined, size_t length, size_t heads, float *scratch, float *out) {
    const float scale = 0.17677669529f;  // 1 / √32
    size_t width = heads * HEAD, step = 3 * width, stride = padded(length);
    float *keys = scratch, *values = keys + HEAD * stride, *weights = values + HEAD * stride;
    for (size_t head = 0; head < heads; head++) {
        const float *first = joined + head * HEAD;
        for (size_t i = 0; i < HEAD; i++)
            for (size_t k = 0; k < stride; k++)
                keys[i * stride + k] = k < length ? first[k * step + width + i] * scale : 0.0f;
        for (size_t k = 0; k < length; k++)
            memcpy(values + k * HEAD, first + k * step + 2 * width, HEAD * sizeof(float));
        for (size_t row = 0; row < length; row += TILE) {
            const float *query[TILE];
            float gathered[TILE][HEAD];
            for (size_t i = 0; i < TILE; i++) query[i] = first + (row + i < length ? row + i : length - 1) * step;
            score(query, keys, stride, weights);
            for (size_t i = 0; i < TILE; i++) soften(weights + i * stride, length, stride);
            gather(weights, values, length, stride, gathered);
            for (size_t i = 0; i < TILE && row + i < length; i++)
                memcpy(out + (row + i) * width + head * HEAD, gathered[i], sizeof gathered[i]);
        }
    }
}
