/* Signals, crashes, and waking the loop from another thread.
 *
 * A handler only notes its signal and makes a descriptor readable; everything else happens in the loop. A crash, which
 * can't wait, gives the terminal back with calls that are safe in a handler and dies by its signal. */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/mman.h>
#include <termios.h>
#include <unistd.h>
#include "private.h"

static const int asking[] = {SIGTERM, SIGHUP, SIGQUIT, SIGALRM, SIGUSR1, SIGUSR2};
static const int telling[] = {SIGINT, SIGWINCH, SIGTSTP, SIGCONT};
static const int crashing[] = {SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGSYS};
#define COUNT(list) (sizeof list / sizeof *list)

static struct sigaction before[NSIG];
/* Set by handlers, which run on any thread. */
static _Atomic int noted[NSIG];
static _Atomic int woken;
static _Atomic int bell = -1;

static void ring(void) {
    static const uint64_t one = 1;
    int descriptor = bell;
    if (descriptor >= 0) (void)!write(descriptor, &one, sizeof one);
}

void cn_note(int signal) {
    int error = errno;
    noted[signal] = 1;
    ring();
    errno = error;
}

void cn_wake(void) {
    woken = 1;
    ring();
}

int cn_signal_descriptor(void) { return bell; }

void cn_drain_signals(void) {
    uint64_t count;
    (void)!read(bell, &count, sizeof count);
}

int cn_asked(void) {
    for (size_t i = 0; i < COUNT(asking); i++) {
        if (noted[asking[i]]) return 1;
    }
    return 0;
}

cn_event cn_signalled(void) {
    cn_event event = {CN_NOTHING, 0, 0, 0};
    for (size_t i = 0; i < COUNT(asking); i++) {
        if (!noted[asking[i]]) continue;
        noted[asking[i]] = 0;
        event.kind = CN_TERMINATE;
        event.code = (uint32_t)asking[i];
        return event;
    }
    if (noted[SIGINT]) {
        noted[SIGINT] = 0;
        event.kind = CN_INTERRUPTED;
    } else if (noted[SIGTSTP]) {
        noted[SIGTSTP] = 0;
        event.kind = CN_STOP;
    } else if (noted[SIGCONT]) {
        noted[SIGCONT] = 0;
        event.kind = CN_CONTINUED;
    } else if (noted[SIGWINCH]) {
        noted[SIGWINCH] = 0;
        event.kind = CN_RESIZED;
    } else if (woken) {
        woken = 0;
        event.kind = CN_WOKEN;
    }
    return event;
}

/* Standard error is kept aside while the screen is up: a message of the Swift runtime would be drawn over the text and
 * vanish with the alternate screen. */
static int real_error = -1, kept_error = -1;

static void keep_error_aside(void) {
    if (!isatty(2)) return;
    kept_error = memfd_create("stderr", MFD_CLOEXEC);
    if (kept_error < 0) return;
    real_error = fcntl(2, F_DUPFD_CLOEXEC, 3);
    if (real_error >= 0) {
        dup2(kept_error, 2);
    } else {
        close(kept_error);
        kept_error = -1;
    }
}

static void show_error(void) {
    if (kept_error < 0) return;
    char part[512];
    ssize_t count;
    off_t place = 0;
    while ((count = pread(kept_error, part, sizeof part, place)) > 0) {
        (void)!write(real_error, part, (size_t)count);
        place += count;
    }
    dup2(real_error, 2);
    close(real_error);
    close(kept_error);
    kept_error = real_error = -1;
}

static struct termios modes_before;
static char farewell[CN_FAREWELL];
static size_t farewell_count;
static _Atomic int armed;

void cn_arm(const char *bytes, size_t count, const struct termios *modes) {
    modes_before = *modes;
    farewell_count = count;
    memcpy(farewell, bytes, farewell_count);
    keep_error_aside();
    armed = 1;
}

void cn_disarm(void) {
    armed = 0;
    show_error();
}

void cn_leave_quickly(void) {
    if (cn_pending()) cn_write_now("\030", 1);
    cn_write_now(farewell, farewell_count);
}

static void crash(int signal_number) {
    if (armed) {
        armed = 0;
        cn_leave_quickly();
        tcsetattr(cn_tty, TCSANOW, &modes_before);
        show_error();
    }
    signal(signal_number, SIG_DFL);
    raise(signal_number);
}

/* Without SA_RESTART: a write that a slow terminal blocks must end when a signal comes. */
static void catch(int signal_number, void (*handler)(int), int flags) {
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = handler;
    action.sa_flags = flags;
    sigemptyset(&action.sa_mask);
    sigaction(signal_number, NULL, &before[signal_number]);
    if (before[signal_number].sa_handler != SIG_IGN) sigaction(signal_number, &action, NULL);
}

int cn_catch_signals(void) {
    bell = eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC);
    if (bell < 0) return -1;
    for (size_t i = 0; i < NSIG; i++) noted[i] = 0;
    woken = 0;
    cn_guard_stack();
    for (size_t i = 0; i < COUNT(asking); i++) catch(asking[i], cn_note, 0);
    for (size_t i = 0; i < COUNT(telling); i++) catch(telling[i], cn_note, 0);
    for (size_t i = 0; i < COUNT(crashing); i++) catch(crashing[i], crash, SA_ONSTACK | SA_RESETHAND);
    catch(SIGTTOU, SIG_IGN, 0);
    return 0;
}

void cn_release_signals(void) {
    for (size_t i = 0; i < COUNT(asking); i++) sigaction(asking[i], &before[asking[i]], NULL);
    for (size_t i = 0; i < COUNT(telling); i++) sigaction(telling[i], &before[telling[i]], NULL);
    for (size_t i = 0; i < COUNT(crashing); i++) sigaction(crashing[i], &before[crashing[i]], NULL);
    sigaction(SIGTTOU, &before[SIGTTOU], NULL);
    int descriptor = bell;
    bell = -1;
    close(descriptor);
}

int cn_in_background(void) {
    pid_t foreground = tcgetpgrp(cn_tty);
    return foreground >= 0 && foreground != getpgrp();
}

void cn_await_foreground(void) {
    while (cn_in_background() && !cn_asked()) raise(SIGSTOP);
}

void cn_stop(void) {
    struct sigaction action;
    sigaction(SIGTSTP, NULL, &action);
    signal(SIGTSTP, SIG_DFL);
    raise(SIGTSTP);
    sigaction(SIGTSTP, &action, NULL);
    cn_await_foreground();
    noted[SIGCONT] = noted[SIGTSTP] = noted[SIGWINCH] = 0;
}

void cn_guard_stack(void) {
    stack_t stack = {.ss_size = 65536};
    stack.ss_sp = malloc(stack.ss_size);
    if (stack.ss_sp && sigaltstack(&stack, NULL) != 0) free(stack.ss_sp);
}

void cn_prepare_process(void) {
    /* The wrong way round, as in gnulib's stdopen: reading or writing them still fails. */
    for (int descriptor = 0; descriptor <= 2; descriptor++) {
        if (fcntl(descriptor, F_GETFD) < 0) open("/dev/null", descriptor == 0 ? O_WRONLY : O_RDONLY);
    }
    signal(SIGPIPE, SIG_IGN);
    signal(SIGXFSZ, SIG_IGN);
    for (size_t i = 0; i < COUNT(crashing); i++) signal(crashing[i], SIG_DFL);
}
