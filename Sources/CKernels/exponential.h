#ifndef HEARSAY_EXPONENTIAL_H
#define HEARSAY_EXPONENTIAL_H

#include <stdint.h>

/// e^x to 7 digits for x in −87…88, clamped beyond; compilers turn loops over it into vector code.
static inline __attribute__((always_inline)) float exponential(float x) {
    x = x < -87.0f ? -87.0f : (x > 88.0f ? 88.0f : x);
    // x = n ln 2 + r: round by adding 1.5 × 2^23, then a polynomial in r (Cephes expf).
    float shifted = x * 1.44269504f + 12582912.0f;
    float n = shifted - 12582912.0f;
    float r = x - n * 0.693359375f + n * 2.12194440e-4f;
    float p = 1.9875691500e-4f;
    p = p * r + 1.3981999507e-3f;
    p = p * r + 8.3334519073e-3f;
    p = p * r + 4.1665795894e-2f;
    p = p * r + 1.6666665459e-1f;
    p = p * r + 5.0000001201e-1f;
    p = p * r * r + r + 1.0f;
    union {
        int32_t bits;
        float number;
    } power = {.bits = ((int32_t)n + 127) << 23};
    return p * power.number;
}

#endif
