/* Lending the terminal to another program. */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <string.h>
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
    int error = posix_spawn(child, arguments[0], &actions, &attributes, arguments, environ);
    posix_spawn_file_actions_destroy(&actions);
    posix_spawnattr_destroy(&attributes);
    return error == 0 ? 0 : -1;
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
    if (spawn(&child, terminal, arguments) == 0) {
        while (waitpid(child, &status, 0) < 0) {
            if (errno != EINTR) break;
        }
        status = WIFEXITED(status) ? WEXITSTATUS(status) : 128;
    }
    for (int i = 0; i < KEYBOARD; i++) sigaction(keyboard[i].signal, &before[i], NULL);
    return status;
}
