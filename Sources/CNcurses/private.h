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
/* Throws pending bytes away. */
void cn_discard(void);
/* Writes bytes past the queue, within 500 ms. For signal handlers. */
void cn_write_now(const char *bytes, size_t count);

/* squeeze.c */
/* Shortens terminal output in place, without changing what it draws; returns the new count. */
size_t cn_squeeze(char *bytes, size_t count);
/* From now on nothing is known about the terminal's character set. */
void cn_squeeze_anew(void);

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
