#ifndef HEARSAY_LANES_H
#define HEARSAY_LANES_H

enum { LANES = 16 };

/// Sixteen numbers: one register of the widest processors, several of others.
typedef float lanes __attribute__((vector_size(LANES * sizeof(float)), aligned(4)));

#endif
