/* Lending the terminal to another program. */
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>
#include "private.h"

extern char **environ;

/* Signals of the keyboard, which are the program's while it runs; with what they do to us meanwhile: a stop is both
 * programs', so that the shell gets the terminal. */
static const struct {
    int signal;
    void (*meanwhile)(int);
} keyboard[] = {{SIGINT, SIG_IGN}, {SIGQUIT, SIG_IGN}, {SIGTSTP, SIG_DFL}};
enum { KEYBOARD = sizeof keyboard / sizeof *keyboard };

/* The environment without the size that we keep there for ncurses: the program asks the terminal. */
static char **environment(void) {
    size_t count = 0, kept = 0;
    while (environ[count]) count++;
    char **list = malloc((count + 1) * sizeof *list);
    if (!list) return NULL;
    for (size_t i = 0; i < count; i++) {
        if (strncmp(environ[i], "COLUMNS=", 8) != 0 && strncmp(environ[i], "LINES=", 6) != 0) list[kept++] = environ[i];
    }
    list[kept] = NULL;
    return list;
}

/* Keys come from the terminal, even if our standard input doesn't. */
static int spawn(pid_t *child, const char *terminal, char *const arguments[]) {
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    sigset_t all, none;
    if (posix_spawn_file_actions_init(&actions) != 0) return -1;
    if (posix_spawnattr_init(&attributes) != 0) {
        posix_spawn_file_actions_destroy(&actions);
        return -1;
    }
    sigfillset(&all);
    sigemptyset(&none);
    posix_spawnattr_setsigdefault(&attributes, &all);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);
    for (int descriptor = 0; descriptor <= 2; descriptor++)
        posix_spawn_file_actions_addopen(&actions, descriptor, terminal, descriptor == 0 ? O_RDONLY : O_WRONLY, 0);
    char **variables = environment();
    int error = variables ? posix_spawn(child, arguments[0], &actions, &attributes, arguments, variables) : ENOMEM;
    free(variables);
    posix_spawn_file_actions_destroy(&actions);
    posix_spawnattr_destroy(&attributes);
    return error == 0 ? 0 : -1;
}

/* Waits for the program; a signal that asks us to end asks it too, and then it isn't waited for. */
static int wait_for(pid_t child) {
    int status = 0;
    int ended = (int)syscall(SYS_pidfd_open, child, 0);
    for (;;) {
        struct pollfd any[] = {{cn_signal_descriptor(), POLLIN, 0}, {ended, POLLIN, 0}};
        pid_t answer = waitpid(child, &status, WNOHANG);
        if (answer == child) break;
        if (answer < 0 && errno != EINTR) break;
        if (cn_asked()) {
            kill(child, SIGHUP);
            status = SIGHUP;
            break;
        }
        /* Where there is no descriptor of a process, it is looked after ten times a second. */
        poll(any, 2, ended < 0 ? 100 : -1);
        if (any[0].revents & POLLIN) cn_drain_signals();
    }
    if (ended >= 0) close(ended);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128;
}

int cn_run_child(char *const arguments[]) {
    struct sigaction before[KEYBOARD];
    const char *terminal = ttyname(cn_tty);
    pid_t child;
    int status = -1;
    if (!terminal) return -1;
    for (int i = 0; i < KEYBOARD; i++) {
        sigaction(keyboard[i].signal, NULL, &before[i]);
        signal(keyboard[i].signal, keyboard[i].meanwhile);
    }
    if (spawn(&child, terminal, arguments) == 0) status = wait_for(child);
    for (int i = 0; i < KEYBOARD; i++) sigaction(keyboard[i].signal, &before[i], NULL);
    return status;
}
