/* The way of bytes to the terminal.
 *
 * ncurses writes after each cursor movement, waits in a loop while the terminal is slow, and has no way to be given
 * another function. So this file defines write() itself, which takes precedence over the C library's in every library
 * of the process: what ncurses sends to the terminal is queued, and leaves in one piece when a frame is complete. The
 * queue keeps what a slow terminal doesn't take, so nothing ever waits for it. */
#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>
#include "private.h"

int cn_tty = -1;

static char *queue;
static size_t queue_start, queue_end, queue_room;

static ssize_t enqueue(const void *bytes, size_t count) {
    if (queue_start == queue_end) queue_start = queue_end = 0;
    if (queue_room - queue_end < count) {
        size_t room = 2 * (queue_end + count) + 4096;
        char *grown = realloc(queue, room);
        if (!grown) return -1;
        queue = grown;
        queue_room = room;
    }
    memcpy(queue + queue_end, bytes, count);
    queue_end += count;
    return (ssize_t)count;
}

ssize_t write(int descriptor, const void *bytes, size_t count) {
    if (descriptor == cn_tty && descriptor >= 0) return enqueue(bytes, count);
    return syscall(SYS_write, descriptor, bytes, count);
}

static const char *frame_begin = "", *frame_end = "";
static size_t frame_start;
static int frame_is_begun;

void cn_bracket_frames(const char *begin, const char *end) {
    frame_begin = begin ? begin : "";
    frame_end = end ? end : "";
}

void cn_begin_frame(void) {
    frame_is_begun = *frame_begin && enqueue(frame_begin, strlen(frame_begin)) >= 0;
    frame_start = queue_end;
}

void cn_end_frame(void) {
    if (!frame_is_begun) return;
    frame_is_begun = 0;
    if (queue_end == frame_start) queue_end -= strlen(frame_begin);
    else enqueue(frame_end, strlen(frame_end));
}

/* Whether the terminal had no room for all of the last frame. */
static int blocked;

int cn_pending(void) { return queue_start < queue_end; }

void cn_discard(void) {
    queue_start = queue_end = blocked = 0;
    cn_squeeze_anew();
}

int cn_flush(void) {
    if (!blocked) queue_end = queue_start + cn_squeeze(queue + queue_start, queue_end - queue_start);
    blocked = 0;
    while (queue_start < queue_end) {
        ssize_t sent = syscall(SYS_write, cn_tty, queue + queue_start, queue_end - queue_start);
        if (sent >= 0) {
            queue_start += (size_t)sent;
        } else if (errno == EAGAIN) {
            blocked = 1;
            return 0;
        } else if (errno != EINTR) {
            cn_discard();
            return -1;
        }
    }
    return 0;
}

int cn_blocked(void) {
    if (blocked && cn_flush() != 0) cn_note(SIGHUP);
    return blocked;
}

static long milliseconds_now(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

/* Waits until the terminal takes bytes; 0 when it doesn't before `end`, or is gone. */
static int writable_before(long end) {
    struct pollfd terminal = {cn_tty, POLLOUT, 0};
    long left = end - milliseconds_now();
    if (left <= 0) return 0;
    int ready = poll(&terminal, 1, (int)left);
    return (ready < 0 && errno == EINTR) || (ready > 0 && !(terminal.revents & (POLLERR | POLLHUP | POLLNVAL)));
}

void cn_flush_within(int milliseconds) {
    long end = milliseconds_now() + milliseconds;
    while (cn_flush() == 0 && cn_pending() && writable_before(end)) continue;
    if (!cn_pending()) return;
    cn_discard();
    tcflush(cn_tty, TCOFLUSH);
    static const char cancel = '\030';
    cn_write_now(&cancel, 1);
}

void cn_write_now(const char *bytes, size_t count) {
    long end = milliseconds_now() + 500;
    while (count > 0) {
        ssize_t sent = syscall(SYS_write, cn_tty, bytes, count);
        if (sent > 0) {
            bytes += sent;
            count -= (size_t)sent;
        } else if (errno == EAGAIN) {
            if (!writable_before(end)) return;
        } else if (errno != EINTR) {
            return;
        }
    }
}
