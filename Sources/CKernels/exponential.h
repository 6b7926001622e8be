#ifndef HEARSAY_EXPONENTIAL_H
#define HEARSAY_EXPONENTIAL_H

#include <stdint.h>

/// e^x to 4 digits for x in −87…87, clamped beyond: enough for what is rounded to 8 bits next. Compilers turn
/// loops over it into vector code.
static inline __attribute__((always_inline)) float exponential(float x) {
    x = x < -87.0f ? -87.0f : (x > 87.0f ? 87.0f : x);
    // x / ln 2 = n + r: round by adding 1.5 × 2^23; 2^r by its Taylor series.
    float power = x * 1.44269504f;
    float n = (power + 12582912.0f) - 12582912.0f, r = power - n;
    float p = 1.0f + r * (0.69314718f + r * (0.24022651f + r * (0.05550411f + r * 0.00961813f)));
    union {
        int32_t bits;
        float number;
    } two = {.bits = ((int32_t)n + 127) << 23};
    return p * two.number;
}

#endif
