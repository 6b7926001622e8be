/* The terminal as plain functions: no ncurses type, macro or global is seen outside this target.
 *
 * There is one terminal a process. All functions but cn_wake are for the thread that called cn_open. */
#ifndef CNCURSES_H
#define CNCURSES_H

#include <stdint.h>

/* What cn_open answers. */
enum {
    CN_OPENED = 0,
    CN_NO_TERMINAL = 1,   /* standard output isn't a terminal, or it can't be opened */
    CN_UNFIT = 2,         /* TERM is unset, unknown, or can't address the cursor */
    CN_NO_RESOURCES = 3,  /* the system refused memory or a descriptor; errno says why */
};

enum {
    CN_WHERE_KNOWN = 0,   /* where terminfo has `Sync` */
    CN_ALWAYS = 1,        /* by mode 2026 where terminfo doesn't say how */
    CN_NEVER = 2,
};

typedef struct {
    const char *path;   /* the terminal's device; NULL: the one of standard output */
    const char *term;   /* its terminfo name; may be NULL */
    int colours;        /* whether colours may be used */
    int mouse;          /* whether clicks and the wheel are reported */
    int synchronize;    /* whether the terminal is asked to show frames whole: one of the following */
} cn_options;

/* Takes the terminal: own modes, alternate screen, signal handlers. Nothing is drawn before the first cn_send. */
int cn_open(const cn_options *options);
/* Gives the terminal back as it was. Does nothing when it isn't taken. */
void cn_close(void);
/* Gives the terminal back, stops the process, and takes the terminal again when the process goes on in the foreground.
 * Returns 0 when it goes on only to end: CN_TERMINATE is the next event, and the terminal stays given back. */
int cn_suspend(void);
/* Gives the terminal to a program until it ends: a path and its arguments, ended by NULL. Returns its status, 128 when a
 * signal ended it, or -1 when it couldn't be started. When a signal asks for the end meanwhile, the terminal stays given
 * back, and CN_TERMINATE is the next event. */
int cn_run(char *const arguments[]);
/* Takes the terminal again after CN_CONTINUED, once the process is in the foreground: somebody else may have changed
 * its modes and drawn on it. */
void cn_reclaim(void);
/* Gives the terminal back, and ends the process at once with this status: no exit handlers, no other thread. */
_Noreturn void cn_exit(int status);
/* Gives the terminal back, and ends the process by this signal. */
_Noreturn void cn_die(int signal);

/* Columns and rows, 1…1000 each, as the terminal's driver says; 80 by 24 when it doesn't know. */
void cn_size(int *columns, int *rows);
/* Fits the screen to the terminal's size; everything is drawn anew. */
void cn_resize(void);
/* Colours that can be used; 0 without. */
int cn_colours(void);
/* How many colour pairs there are; 0 isn't to be defined. */
int cn_pairs(void);
/* Defines a pair; -1 is the terminal's own colour. */
void cn_pair(int pair, int foreground, int background);
/* Columns that the C library, hence ncurses, gives the character in this locale; -1 when it can't be shown. */
int cn_columns(uint32_t scalar);
/* Whether the locale's character set is UTF-8. */
int cn_utf8(void);

enum { CN_BOLD = 1, CN_UNDERLINE = 2, CN_REVERSE = 4, CN_DIM = 8 };

typedef struct {
    uint32_t scalars[5];   /* a base and combining marks, ended by 0 unless all are used */
    int32_t attributes;
    int32_t pair;
} cn_cell;

/* Whether clicks and the wheel are reported from now on. */
void cn_mouse(int on);

/* Puts cells at the beginning of a row; a wide one takes two columns, so it counts once. */
void cn_row(int row, const cn_cell *cells, int count);
/* Where the cursor stands; row -1 hides it. */
void cn_cursor(int column, int row);
/* Makes the next cn_draw send all of a row. */
void cn_row_anew(int row);
/* Begins a frame with what has changed since the last one. */
void cn_draw(void);
/* Lets words that are drawn, in ASCII and without attributes, lead to an address, in printable ASCII; between cn_draw and
 * cn_send. */
void cn_link(int column, int row, const char *words, const char *address);
/* Sends the frame, in one write unless the terminal doesn't take it all. */
void cn_send(void);
/* Whether the terminal still has no room for all of the last frame; this sends what it has room for, as does cn_wait. */
int cn_blocked(void);

/* Hands UTF-8 to the terminal's clipboard, with the next frame; whether the terminal takes it is never known. Returns 0
 * when it is none that could. */
int cn_copy(const char *text, int count);

enum {
    CN_NOTHING = 0,
    CN_CHARACTER,                            /* code: the scalar, controls included */
    CN_KEY,                                  /* code: one of CN_UP… */
    CN_CLICK, CN_WHEEL_UP, CN_WHEEL_DOWN,    /* at column and row */
    CN_PASTE_BEGIN, CN_PASTE_END,
    CN_RESIZED,
    CN_CONTINUED,                            /* the process had been stopped, but not by cn_suspend */
    CN_STOP,                                 /* the user asks for cn_suspend */
    CN_INTERRUPTED,                          /* somebody sent what Ctrl-C sends elsewhere */
    CN_TERMINATE,                            /* code: the signal that asks */
    CN_WOKEN,
};

enum {
    CN_UP = 1, CN_DOWN, CN_LEFT, CN_RIGHT, CN_HOME, CN_END, CN_PAGE_UP, CN_PAGE_DOWN,
    CN_ENTER, CN_BACKSPACE, CN_DELETE, CN_BACK_TAB, CN_OTHER,
};

typedef struct {
    int kind;
    uint32_t code;
    int column, row;
} cn_event;

/* The next event, or CN_NOTHING; doesn't wait. */
cn_event cn_read(void);
/* Waits until cn_read may have something, pending bytes are gone, or so many ms have passed (-1: no limit).
 * Returns 0 when the time is up. */
int cn_wait(int milliseconds);
/* Makes cn_read return CN_WOKEN. For any thread. */
void cn_wake(void);

/* Keeps the process alive on writes to closed pipes and over file limits, so that the calls fail instead; opens
 * closed standard streams on /dev/null, so that no file becomes one; and leaves crashes to the kernel, without a
 * backtrace. To be called first. */
void cn_prepare_process(void);
/* Gives the calling thread a stack for the crash handler, should its own run out. */
void cn_guard_stack(void);

#endif
