#include "dispatch.h"
#include "exponential.h"
#include "kernels.h"
#include "lanes.h"

#include <math.h>
#include <string.h>

enum {
    HEAD = 32,   // numbers a head
    TILE = 48,   // queries at a time: their scores stay in a near cache
    WHOLE = 64,  // keys come in whole blocks of a product
    PANEL = 16,
};

/// `length` rounded up to whole blocks.
static size_t padded(size_t length) { return (length + WHOLE - 1) / WHOLE * WHOLE; }

/// One head's keys and values as matrices of 8 bits, and what a tile of queries takes.
struct room {
    float *key_scales, *zeros, *queries, *scores, *gathered;
    int32_t *key_sums;
    int8_t *keys, *values;
    uint8_t *integers;
    float scales[TILE], least[TILE], value_scales[HEAD];
    int32_t value_sums[HEAD];
};

size_t hearsay_attention_scratch(size_t length) {
    size_t stride = padded(length);
    size_t bytes = 2 * HEAD * stride + TILE * stride;
    return 3 * stride + 2 * TILE * HEAD + TILE * stride + bytes / sizeof(float);
}

static struct room divide(float *scratch, size_t stride) {
    struct room room = {.key_scales = scratch};
    room.zeros = room.key_scales + stride;
    room.key_sums = (int32_t *)(room.zeros + stride);
    room.queries = (float *)(room.key_sums + stride);
    room.gathered = room.queries + TILE * HEAD;
    room.scores = room.gathered + TILE * HEAD;
    room.keys = (int8_t *)(room.scores + TILE * stride);
    room.values = room.keys + HEAD * stride;
    room.integers = (uint8_t *)(room.values + HEAD * stride);
    return room;
}

/// The step between two integers when `largest` is the 127th; `inverse` is 0 where there is no such step.
static float step_of(float largest, float *inverse) {
    int usable = largest > 0 && largest < INFINITY;
    *inverse = usable ? 127.0f / largest : 0.0f;
    return usable ? largest / 127.0f : 0.0f;
}

/// The nearest of the integers −127…127: rounds by adding 1.5 × 2^23.
static inline __attribute__((always_inline)) int8_t nearest(float steps) {
    return (int8_t)(int32_t)((steps + 12582912.0f) - 12582912.0f);
}

/// A key is a column: its numbers lie in groups of four, those of 16 keys after one another.
FOR_EACH_PROCESSOR
static void pack_keys(const float *first, size_t length, size_t step, size_t stride, const struct room *room) {
    const float scale = 0.17677669529f;  // 1 / √32
    memset(room->keys, 0, HEAD * stride);
    memset(room->key_sums, 0, stride * sizeof(int32_t));
    memset(room->key_scales, 0, stride * sizeof(float));
    for (size_t k = 0; k < length; k++) {
        const float *key = first + k * step;
        lanes left = *(const lanes *)key, right = *(const lanes *)(key + LANES);
        lanes sizes = __builtin_elementwise_max(__builtin_elementwise_abs(left), __builtin_elementwise_abs(right));
        float inverse;
        room->key_scales[k] = step_of(__builtin_reduce_max(sizes), &inverse) * scale;
        int8_t integers[HEAD];
        int32_t sum = 0;
        for (size_t i = 0; i < HEAD; i++) integers[i] = nearest(key[i] * inverse);
        for (size_t i = 0; i < HEAD; i++) sum += integers[i];
        room->key_sums[k] = sum;
        int8_t *column = room->keys + k / PANEL * PANEL * HEAD + k % PANEL * 4;
        for (size_t i = 0; i < HEAD; i += 4) memcpy(column + i * PANEL, integers + i, 4);
    }
}

/// A position is a row: four positions after one another for each of 16 columns.
FOR_EACH_PROCESSOR
static void pack_values(const float *first, size_t length, size_t step, size_t stride, struct room *room) {
    lanes left = {0}, right = {0};
    for (size_t k = 0; k < length; k++) {
        const float *value = first + k * step;
        left = __builtin_elementwise_max(left, __builtin_elementwise_abs(*(const lanes *)value));
        right = __builtin_elementwise_max(right, __builtin_elementwise_abs(*(const lanes *)(value + LANES)));
    }
    float largest[HEAD], inverse[HEAD];
    memcpy(largest, &left, sizeof left);
    memcpy(largest + LANES, &right, sizeof right);
    for (size_t i = 0; i < HEAD; i++) room->value_scales[i] = step_of(largest[i], &inverse[i]);
    memset(room->value_sums, 0, sizeof room->value_sums);
    for (size_t k = 0; k < stride; k += 4) {
        int8_t four[4][HEAD] = {{0}};
        for (size_t row = 0; row < 4 && k + row < length; row++)
            for (size_t i = 0; i < HEAD; i++) four[row][i] = nearest(first[(k + row) * step + i] * inverse[i]);
        for (size_t half = 0; half < HEAD; half += PANEL) {
            int8_t *group = room->values + half * stride + k * PANEL;
            for (size_t i = 0; i < PANEL; i++)
                for (size_t row = 0; row < 4; row++) group[i * 4 + row] = four[row][half + i];
        }
    }
}

/// Turns a row of scores into weights of 0…255, the largest 255.
/// - Returns: what one of them is worth, so that all sum to 1.
FOR_EACH_PROCESSOR
static float soften(float *row, size_t length, size_t stride, uint8_t *weights) {
    for (size_t k = length; k < stride; k++) row[k] = -1e30f;
    lanes widest = *(const lanes *)row;
    for (size_t k = LANES; k < stride; k += LANES) widest = __builtin_elementwise_max(widest, *(const lanes *)(row + k));
    float largest = __builtin_reduce_max(widest);
    int32_t sum = 0;
    for (size_t k = 0; k < stride; k++) {
        int32_t weight = (int32_t)(exponential(row[k] - largest) * 255.0f + 0.5f);
        weights[k] = (uint8_t)weight;
        sum += weight;
    }
    return 1.0f / (float)(sum > 0 ? sum : 1);
}

void hearsay_attention(const float *joined, size_t length, size_t heads, float *scratch, float *out) {
    size_t width = heads * HEAD, step = 3 * width, stride = padded(length);
    struct room room = divide(scratch, stride);
    memset(room.zeros, 0, stride * sizeof(float));
    struct hearsay_quantised tile = {.integers = room.integers, .scales = room.scales, .least = room.least};
    struct hearsay_matrix keys = {room.keys, room.key_scales, room.key_sums, room.zeros, HEAD, stride};
    struct hearsay_matrix values = {room.values, room.value_scales, room.value_sums, room.zeros, stride, HEAD};
    for (size_t head = 0; head < heads; head++) {
        const float *first = joined + head * HEAD;
        pack_keys(first + width, length, step, stride, &room);
        pack_values(first + 2 * width, length, step, stride, &room);
        for (size_t row = 0; row < length; row += TILE) {
            size_t rows = length - row < TILE ? length - row : TILE;
            for (size_t i = 0; i < rows; i++)
                memcpy(room.queries + i * HEAD, first + (row + i) * step, HEAD * sizeof(float));
            hearsay_quantise(room.queries, rows, HEAD, &tile);
            hearsay_product(&tile, rows, &keys, HEARSAY_IDENTITY, room.scores);
            for (size_t i = 0; i < rows; i++) {
                room.least[i] = 0;
                room.scales[i] = soften(room.scores + i * stride, length, stride, room.integers + i * stride);
            }
            hearsay_product(&tile, rows, &values, HEARSAY_IDENTITY, room.gathered);
            for (size_t i = 0; i < rows; i++)
                memcpy(out + (row + i) * width + head * HEAD, room.gathered + i * HEAD, HEAD * sizeof(float));
        }
    }
}
