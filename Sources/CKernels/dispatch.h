#ifndef HEARSAY_DISPATCH_H
#define HEARSAY_DISPATCH_H

// One source, a version for each kind of processor; the program picks one when it starts.
#if defined(__x86_64__)
#define FOR_EACH_PROCESSOR __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define FOR_EACH_PROCESSOR
#endif

#endif
