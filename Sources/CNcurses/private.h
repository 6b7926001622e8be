/* What the files of this target share. */
#ifndef CNCURSES_PRIVATE_H
#define CNCURSES_PRIVATE_H

#include <stddef.h>
#include <termios.h>
#include "cncurses.h"

/* The terminal's descriptor, of an open file description of our own, which doesn't block; -1 while it isn't taken. */
extern int cn_tty;

/* output.c */
/* Sends pending bytes as far as the terminal takes them; returns 0, or -1 when the terminal is gone. */
int cn_flush(void);
/* Sends pending bytes within so many ms; what the terminal doesn't take by then is thrown away, also from its queue,
 * and a half-sent control sequence ended. */
void cn_flush_within(int milliseconds);
/* Whether there are bytes that haven't been sent. */
int cn_pending(void);
/* What stands around each frame from now on, so that the terminal shows it at once; NULL: nothing. */
void cn_bracket_frames(const char *begin, const char *end);
/* Begins a frame, and ends it; one with nothing in it isn't sent. */
void cn_begin_frame(void);
void cn_end_frame(void);
/* Throws pending bytes away. */
void cn_discard(void);
/* Writes bytes past the queue, within 500 ms. For signal handlers. */
void cn_write_now(const char *bytes, size_t count);

/* rendition.c */
/* Room for a colour's parameters, and for a sequence. */
enum { CN_COLOUR = 20, CN_SEQUENCE = 100 };
/* How characters look. */
typedef struct {
    unsigned attributes;    /* bit n: SGR's attribute n, 1…9 */
    char ink[CN_COLOUR];    /* parameters; empty: the terminal's own */
    char ground[CN_COLOUR];
} cn_rendition;
/* Applies the parameters of an SGR sequence; returns 0, and changes nothing, when there are others among them. */
int cn_render(cn_rendition *rendition, const char *parameters, size_t count);
/* The shortest sequence from one to another, into CN_SEQUENCE bytes; returns its length, 0 when none is needed. A NULL
 * `from` is anything; `can_end`: whether the terminal ends single attributes and colours. */
size_t cn_rendition_sequence(const cn_rendition *from, const cn_rendition *to, int can_end, char *out);

/* squeeze.c */
/* Shortens terminal output in place, without changing what it draws; returns the new count. */
size_t cn_squeeze(char *bytes, size_t count);
/* From now on nothing is known of how the terminal shows what is sent next. */
void cn_squeeze_anew(void);
/* Whether the terminal ends single attributes and colours. */
void cn_squeeze_may_end(int may);

/* input.c */
/* Sets up key decoding; returns 0, or -1. */
int cn_open_input(int mouse);
/* Whether clicks and the wheel are reported from now on. */
void cn_hear_mouse(int on);
/* Forgets half-read characters. */
void cn_close_input(void);

/* clipboard.c */
/* Finds out how the terminal's clipboard is reached; `has_sequences`: whether the terminal passes over control strings
 * that it doesn't know. */
void cn_find_clipboard(const char *term, int has_sequences);

/* link.c */
/* Whether the terminal makes links of OSC 8, or passes over it. */
void cn_show_links(int are);

/* child.c */
/* Runs a program on the terminal until it ends; returns its status, or -1 when it couldn't be started. */
int cn_run_child(char *const arguments[]);

/* signals.c */
/* Takes the signals over; returns 0, or -1. */
int cn_catch_signals(void);
/* Gives them back. */
void cn_release_signals(void);
/* Notes that a signal came, as its handler does. */
void cn_note(int signal);
/* The most urgent event that signals ask for, or CN_NOTHING. */
cn_event cn_signalled(void);
/* Becomes readable with a signal; and its emptying. */
int cn_signal_descriptor(void);
void cn_drain_signals(void);
/* Whether a signal has asked for the end, and no event has told yet. */
int cn_asked(void);
/* Whether the terminal is another process group's now, so that its modes and contents are none of our business. */
int cn_in_background(void);
/* Stops the process for as long as it is in the background; but returns at once when a signal asks for the end. */
void cn_await_foreground(void);
/* Stops the process by SIGTSTP; returns when it goes on in the foreground, or a signal asks for the end. */
void cn_stop(void);
/* Room for the bytes that a crash sends. */
enum { CN_FAREWELL = 256 };
/* From now on, bytes that a crash sends, and modes that it sets, to give the terminal back. */
void cn_arm(const char *bytes, size_t count, const struct termios *modes);
/* Sends them now. For signal handlers. */
void cn_leave_quickly(void);
/* From now on a crash leaves the terminal alone. */
void cn_disarm(void);

#endif
