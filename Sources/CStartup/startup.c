#define _GNU_SOURCE
#include "startup.h"
#include <limits.h>
#include <stdlib.h>
#include <sys/auxv.h>
#include <unistd.h>

static int count;
static char **arguments;

/* glibc gives these to constructors. The earliest ones run before Swift's runtime starts: that looks for a program to
 * print backtraces with unless it is told of one, and there are to be none. */
__attribute__((constructor(101))) static void keep(int argument_count, char **argument_list) {
    count = argument_count;
    arguments = argument_list;
    setenv("SWIFT_BACKTRACE", "enable=no,swift-backtrace=/nonexistent", 0);
}

int startup_count(void) { return count; }

const char *startup_argument(int index) { return index >= 0 && index < count ? arguments[index] : NULL; }

const char *startup_path(void) {
    static char path[PATH_MAX];
    ssize_t length = readlink("/proc/self/exe", path, sizeof path - 1);
    if (length > 0) {
        path[length] = 0;
        return path;
    }
    const char *given = (const char *)getauxval(AT_EXECFN);
    return given ? given : "";
}
