#include "dispatch.h"
#include "kernels.h"
#include "lanes.h"

#include <math.h>
#include <string.h>

FOR_EACH_PROCESSOR
void hearsay_quantise(const float *x, size_t rows, size_t width, const struct hearsay_quantised *out) {
    for (size_t row = 0; row < rows; row++) {
        const float *from = x + row * width;
        uint8_t *to = out->integers + row * width;
        lanes low = *(const lanes *)from, high = low;
        for (size_t i = LANES; i < width; i += LANES) {
            low = __builtin_elementwise_min(low, *(const lanes *)(from + i));
            high = __builtin_elementwise_max(high, *(const lanes *)(from + i));
        }
        float least = __builtin_reduce_min(low), range = __builtin_reduce_max(high) - least;
        int usable = range > 0 && range < INFINITY;
        float inverse = usable ? 255.0f / range : 0.0f;
        out->scales[row] = usable ? range / 255.0f : 0.0f;
        out->least[row] = usable || range == 0 ? least : 0.0f;
        float shift = usable ? 0.5f - least * inverse : 0.0f;
        for (size_t i = 0; i < width; i++) {
            float step = from[i] * inverse + shift;
            to[i] = (uint8_t)(int32_t)(step > 255.0f ? 255.0f : step > 0.0f ? step : 0.0f);
        }
    }
}

/// The sum of sixteen numbers, halves added to each other: the same on every kind of processor.
static inline __attribute__((always_inline)) float sum_of(const lanes *all) {
    float parts[LANES];
    memcpy(parts, all, sizeof parts);
    for (size_t half = LANES / 2; half > 0; half /= 2)
        for (size_t i = 0; i < half; i++) parts[i] += parts[i + half];
    return parts[0];
}

FOR_EACH_PROCESSOR
void hearsay_normalise(
    float *x, const float *added, const float *gain, const float *bias, size_t rows, size_t width) {
    for (size_t row = 0; row < rows; row++) {
        float *here = x + row * width;
        if (added) {
            const float *more = added + row * width;
            for (size_t i = 0; i < width; i++) here[i] += more[i];
        }
        lanes sums = {0}, squares = {0};
        for (size_t i = 0; i < width; i += LANES) sums += *(const lanes *)(here + i);
        float mean = sum_of(&sums) / (float)width;
        for (size_t i = 0; i < width; i += LANES) {
            lanes away = *(const lanes *)(here + i) - mean;
            squares += away * away;
        }
        float scale = 1.0f / sqrtf(sum_of(&squares) / (float)width + 1e-12f);
        for (size_t i = 0; i < width; i++) here[i] = (here[i] - mean) * scale * gain[i] + bias[i];
    }
}
