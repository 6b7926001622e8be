/* Keys, mouse and pastes.
 *
 * ncurses knows the terminal's key sequences; characters are put together here, because its own wide-character input
 * swallows the keys after an ill-formed byte. */
#include <curses.h>
#include <poll.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <wchar.h>
#include "private.h"

enum { KEY_OF_PASTE_BEGIN = KEY_MAX + 1, KEY_OF_PASTE_END };

/* Keys are read through a pad, since reading through a window refreshes it. */
static WINDOW *keys;

/* A character whose bytes haven't all come. */
static uint32_t partial;
static uint32_t partial_least;
static int partial_missing;

int cn_open_input(int mouse) {
    keys = newpad(1, 1);
    if (!keys) return -1;
    keypad(keys, TRUE);
    nodelay(keys, TRUE);
    define_key("\033[200~", KEY_OF_PASTE_BEGIN);
    define_key("\033[201~", KEY_OF_PASTE_END);
    if (mouse) cn_hear_mouse(1);
    return 0;
}

void cn_hear_mouse(int on) {
    mousemask(on ? BUTTON1_PRESSED | BUTTON1_RELEASED | BUTTON4_PRESSED | BUTTON5_PRESSED : 0, NULL);
    mouseinterval(0);
}

void cn_close_input(void) {
    if (keys) delwin(keys);
    keys = NULL;
    partial_missing = 0;
}

static cn_event event_of(int kind, uint32_t code) {
    cn_event event = {kind, code, 0, 0};
    return event;
}

/* A character from a byte, when it is complete. The encoding is UTF-8 (RFC 3629) or the locale's, of one byte. */
static cn_event decoded(int byte) {
    if (byte < 0x80) {
        partial_missing = 0;
        return event_of(CN_CHARACTER, (uint32_t)byte);
    }
    if (!cn_utf8()) {
        wint_t scalar = btowc(byte);
        return scalar == WEOF ? event_of(CN_KEY, CN_OTHER) : event_of(CN_CHARACTER, (uint32_t)scalar);
    }
    if (byte >= 0xc2 && byte <= 0xf4) {
        partial_missing = byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : 1;
        partial_least = byte >= 0xf0 ? 0x10000 : byte >= 0xe0 ? 0x800 : 0x80;
        partial = (uint32_t)byte & (0x3fu >> partial_missing);
        return event_of(CN_NOTHING, 0);
    }
    if (byte < 0xc0 && partial_missing > 0) {
        partial = partial << 6 | ((uint32_t)byte & 0x3f);
        if (--partial_missing > 0) return event_of(CN_NOTHING, 0);
        int valid = partial >= partial_least && partial <= 0x10ffff && (partial < 0xd800 || partial > 0xdfff);
        return valid ? event_of(CN_CHARACTER, partial) : event_of(CN_KEY, CN_OTHER);
    }
    partial_missing = 0;
    return event_of(CN_KEY, CN_OTHER);
}

/* The escape key; or what follows the byte, when it is a sequence that terminfo doesn't name: taken as one key. */
static cn_event escape(void) {
    int next = wgetch(keys);
    if (next == ERR) return event_of(CN_CHARACTER, 27);
    if (next == 'O') {
        wgetch(keys);
    } else if (next == '[') {
        int byte;
        do byte = wgetch(keys); while (byte >= 0x20 && byte <= 0x3f);
    } else {
        ungetch(next);
        return event_of(CN_CHARACTER, 27);
    }
    return event_of(CN_KEY, CN_OTHER);
}

/* A click counts when the button is released: ncurses may leave out a press that comes together with its release. */
static cn_event mouse(void) {
    MEVENT report;
    cn_event event = event_of(CN_KEY, CN_OTHER);
    if (getmouse(&report) != OK) return event;
    if (report.bstate & BUTTON4_PRESSED) event.kind = CN_WHEEL_UP;
    if (report.bstate & BUTTON5_PRESSED) event.kind = CN_WHEEL_DOWN;
    if (report.bstate & BUTTON1_RELEASED) event.kind = CN_CLICK;
    event.column = report.x;
    event.row = report.y;
    return event;
}

static uint32_t key_of(int code) {
    switch (code) {
    case KEY_UP: return CN_UP;
    case KEY_DOWN: return CN_DOWN;
    case KEY_LEFT: return CN_LEFT;
    case KEY_RIGHT: return CN_RIGHT;
    case KEY_HOME: return CN_HOME;
    case KEY_END: return CN_END;
    case KEY_PPAGE: return CN_PAGE_UP;
    case KEY_NPAGE: return CN_PAGE_DOWN;
    case KEY_ENTER: return CN_ENTER;
    case KEY_BACKSPACE: return CN_BACKSPACE;
    case KEY_DC: return CN_DELETE;
    case KEY_BTAB: return CN_BACK_TAB;
    default: return CN_OTHER;
    }
}

cn_event cn_read(void) {
    cn_event event = cn_signalled();
    while (event.kind == CN_NOTHING) {
        int code = wgetch(keys);
        if (code == ERR) return event;
        if (code == KEY_OF_PASTE_BEGIN) return event_of(CN_PASTE_BEGIN, 0);
        if (code == KEY_OF_PASTE_END) return event_of(CN_PASTE_END, 0);
        if (code == KEY_MOUSE) return mouse();
        if (code > 0xff) return event_of(CN_KEY, key_of(code));
        event = code == 27 ? escape() : decoded(code);
    }
    return event;
}

int cn_wait(int milliseconds) {
    struct pollfd sources[2] = {
        {cn_tty, POLLIN | (cn_blocked() ? POLLOUT : 0), 0},
        {cn_signal_descriptor(), POLLIN, 0},
    };
    int ready = poll(sources, 2, milliseconds);
    if (ready <= 0) return ready < 0;
    int waiting = 0;
    int gone = sources[0].revents & (POLLERR | POLLHUP | POLLNVAL);
    /* Readable without a byte to read: the end of the input, as after a hang-up. */
    if (sources[0].revents & POLLIN) gone |= ioctl(cn_tty, FIONREAD, &waiting) != 0 || waiting == 0;
    if (sources[0].revents & POLLOUT) cn_blocked();
    if (gone) cn_note(SIGHUP);
    if (sources[1].revents & POLLIN) cn_drain_signals();
    return 1;
}
