/* Taking the terminal, drawing on it, and giving it back. */
#include "private.h"
#include <curses.h>
#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <term.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

/* <term.h> defines these as macros. */
#undef columns
#undef lines

enum { LARGEST = 1000 };

static SCREEN *screen;
static FILE *stream;
static struct termios modes_before;
static int colours, utf8, mouse_on;
/* Whether the terminal shows our screen; not while we are suspended. */
static int taken;
static const char *paste_on, *paste_off;
static cchar_t row_cells[LARGEST];

/* The terminal as an open file description of our own, so that making it non-blocking is nobody else's business; the
 * one of standard output when it can't be opened by name. */
static int open_terminal(const char *path) {
    if (!path && !isatty(STDOUT_FILENO)) return -1;
    if (!path) path = ttyname(STDOUT_FILENO);
    int descriptor = path ? open(path, O_RDWR | O_NONBLOCK | O_NOCTTY | O_CLOEXEC) : -1;
    if (descriptor < 0) descriptor = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3);
    if (descriptor >= 0 && !isatty(descriptor)) {
        close(descriptor);
        return -1;
    }
    return descriptor;
}

static const char *capability(const char *name) {
    const char *text = tigetstr(name);
    return text && text != (char *)-1 ? text : NULL;
}

/* Whether terminfo knows the terminal, and it can do what a screen needs. */
static int fit(const char *term) {
    int error;
    if (!term || !*term || strchr(term, '/') || setupterm(term, cn_tty, &error) != OK) return 0;
    return capability("cup") && capability("clear") && tigetflag("hc") <= 0 && tigetflag("gn") <= 0;
}

static void send_text(const char *text) {
    if (text) (void)!write(cn_tty, text, strlen(text));
}

/* Whether the name is that of a terminal known to have what xterm has, or to pass over it. */
static int like_xterm(const char *term) {
    static const char *const known[] = {"xterm", "tmux", "screen", "rxvt", "alacritty", "foot", "kitty", "st-", "vte"};
    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
        if (strncmp(term, known[i], strlen(known[i])) == 0) return 1;
    }
    return 0;
}

/* Bracketed paste, where terminfo has it or the terminal is known to have it. */
static void find_paste(const char *term) {
    paste_on = capability("BE");
    paste_off = capability("BD");
    if (paste_on && paste_off) return;
    paste_on = like_xterm(term) ? "\033[?2004h" : NULL;
    paste_off = like_xterm(term) ? "\033[?2004l" : NULL;
}

/* What gives the terminal back after a crash; a piece too long for it is left out. */
typedef struct {
    char bytes[CN_FAREWELL];
    size_t count;
} farewell;

static void append(farewell *farewell, const char *text) {
    if (!text || strlen(text) > sizeof farewell->bytes - farewell->count) return;
    size_t count = strlen(text);
    memcpy(farewell->bytes + farewell->count, text, count);
    farewell->count += count;
}

/* Frames that the terminal holds back until they are whole, where terminfo has `Sync` or the user says so. */
static char sync_begin[32], sync_end[32];

static void find_sync(int wanted) {
    const char *format = wanted == CN_NEVER ? NULL : capability("Sync");
    if (format) {
        snprintf(sync_begin, sizeof sync_begin, "%s", tiparm(format, 1));
        snprintf(sync_end, sizeof sync_end, "%s", tiparm(format, 2));
    } else if (wanted == CN_ALWAYS) {
        strcpy(sync_begin, "\033[?2026h");
        strcpy(sync_end, "\033[?2026l");
    } else {
        sync_begin[0] = sync_end[0] = 0;
    }
    cn_bracket_frames(sync_begin, sync_end);
}

static void arm(void) {
    static const char *const names[] = {"sgr0", "op", "cnorm", "rmkx", "rmcup"};
    farewell all = {.count = 0};
    append(&all, sync_end);
    if (mouse_on) append(&all, "\033[?1000l\033[?1006l");
    append(&all, paste_off);
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        if (colours || strcmp(names[i], "op") != 0) append(&all, capability(names[i]));
    }
    cn_arm(all.bytes, all.count, &modes_before);
}

/* Ctrl-C is a key among others, read in its turn: as a signal it would throw the keys before it away. */
static void start_modes(void) {
    struct termios modes;
    cbreak();
    noecho();
    nonl();
    if (tcgetattr(cn_tty, &modes) == 0) {
        modes.c_cc[VINTR] = _POSIX_VDISABLE;
        tcsetattr(cn_tty, TCSANOW, &modes);
        def_prog_mode();
    }
    typeahead(-1);
    curs_set(0);
}

static int is(const char *name, const char *sequence) {
    const char *text = capability(name);
    return text && strcmp(text, sequence) == 0;
}

/* A terminal that ends underlining and colours as ECMA-48 says ends all attributes so; the oldest know but one end. */
static void find_ends(void) { cn_squeeze_may_end(is("rmul", "\033[24m") && (!colours || is("op", "\033[39;49m"))); }

static void start_colours(int wanted) {
    colours = 0;
    orig_colors = NULL; /* or else every way out would undo the user's own definitions of colours */
    if (!wanted || !has_colors() || start_color() != OK) return;
    if (use_default_colors() != OK) assume_default_colors(COLOR_WHITE, COLOR_BLACK);
    colours = COLORS;
}

/* ncurses would take COLUMNS and LINES as they are, allocate a screen of any size, and go back to what they say whenever
 * it comes back from a suspension. The variables are ours, so that a new size never moves the environment, in which
 * another thread may be looking. */
static char columns_variable[] = "COLUMNS=1000", rows_variable[] = "LINES=1000";

static void tell_size(int columns, int rows) {
    snprintf(strchr(columns_variable, '=') + 1, 5, "%d", columns);
    snprintf(strchr(rows_variable, '=') + 1, 5, "%d", rows);
}

static void take(void) {
    taken = 1;
    cn_squeeze_anew();
    reset_prog_mode();
    send_text(paste_on);
    cn_resize();
}

static int start(const cn_options *options) {
    if (!fit(options->term)) return CN_UNFIT;
    stream = fdopen(cn_tty, "r+");
    if (!stream || putenv(columns_variable) != 0 || putenv(rows_variable) != 0 || cn_catch_signals() != 0)
        return CN_NO_RESOURCES;
    int columns, rows;
    cn_size(&columns, &rows);
    tell_size(columns, rows);
    set_escdelay(25);
    screen = newterm(options->term, stream, stream);
    if (!screen) {
        cn_release_signals();
        return CN_UNFIT;
    }
    mouse_on = options->mouse;
    find_paste(options->term);
    find_sync(options->synchronize);
    cn_show_links(like_xterm(options->term));
    cn_find_clipboard(options->term, capability("Ms") || like_xterm(options->term));
    start_modes();
    idlok(stdscr, TRUE);
    start_colours(options->colours);
    find_ends();
    if (cn_open_input(mouse_on) != 0) {
        endwin();
        cn_release_signals();
        return CN_NO_RESOURCES;
    }
    arm();
    take();
    return CN_OPENED;
}

/* The number is given up first: another thread's next file may get it. */
static void release_terminal(void) {
    int descriptor = cn_tty;
    cn_discard();
    cn_tty = -1;
    if (stream) fclose(stream); else close(descriptor);
    stream = NULL;
}

int cn_open(const cn_options *options) {
    setlocale(LC_CTYPE, "");
    utf8 = strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
    cn_tty = open_terminal(options->path);
    if (cn_tty >= 0) cn_await_foreground();
    if (cn_tty < 0 || tcgetattr(cn_tty, &modes_before) != 0) return CN_NO_TERMINAL;
    int answer = start(options);
    if (answer == CN_OPENED) return answer;
    int error = errno;
    release_terminal();
    errno = error;
    return answer;
}

/* Sends all that ends the screen. Modes are set back by hand too: not even a signal between may leave others. In the
 * background they are somebody else's. */
static void leave(void) {
    if (!taken) return;
    taken = 0;
    if (cn_in_background()) {
        cn_leave_quickly();
    } else {
        cn_flush_within(300);
        send_text(sync_end);
        send_text(paste_off);
        endwin();
        cn_flush_within(300);
        tcsetattr(cn_tty, TCSANOW, &modes_before);
        if (mouse_on) tcflush(cn_tty, TCIFLUSH);
    }
    cn_disarm();
}

void cn_close(void) {
    if (!screen) return;
    leave();
    cn_close_input();
    delscreen(screen);
    screen = NULL;
    cn_release_signals();
    release_terminal();
}

void cn_exit(int status) {
    cn_close();
    _exit(status);
}

void cn_die(int signal_number) {
    cn_close();
    signal(signal_number, SIG_DFL);
    raise(signal_number);
    _exit(128 + signal_number);
}

/* Takes the terminal again as it is now; returns 0 when a signal asks for the end. */
static int take_back(void) {
    if (cn_asked()) return 0;
    tcgetattr(cn_tty, &modes_before);
    def_shell_mode();
    arm();
    take();
    return 1;
}

int cn_suspend(void) {
    leave();
    cn_stop();
    return take_back();
}

int cn_run(char *const arguments[]) {
    leave();
    int status = cn_run_child(arguments);
    cn_await_foreground();
    /* A program that died has left its own modes. */
    if (!cn_asked()) tcsetattr(cn_tty, TCSANOW, &modes_before);
    take_back();
    return status;
}

void cn_reclaim(void) {
    cn_await_foreground();
    if (!cn_asked()) take();
}

void cn_size(int *columns, int *rows) {
    struct winsize size;
    *columns = 80;
    *rows = 24;
    if (ioctl(cn_tty, TIOCGWINSZ, &size) != 0) return;
    if (size.ws_col > 0) *columns = size.ws_col < LARGEST ? size.ws_col : LARGEST;
    if (size.ws_row > 0) *rows = size.ws_row < LARGEST ? size.ws_row : LARGEST;
}

void cn_resize(void) {
    int columns, rows;
    cn_size(&columns, &rows);
    tell_size(columns, rows);
    if (is_term_resized(rows, columns)) resize_term(rows, columns);
    cn_squeeze_anew();
    send_text(capability("sgr0"));
    clearok(curscr, TRUE);
}

void cn_mouse(int on) {
    if (on == mouse_on) return;
    mouse_on = on;
    cn_hear_mouse(on);
    arm();
}

int cn_colours(void) { return colours; }

int cn_pairs(void) { return colours ? COLOR_PAIRS : 0; }

void cn_pair(int pair, int foreground, int background) { init_extended_pair(pair, foreground, background); }

int cn_columns(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

int cn_utf8(void) { return utf8; }

static attr_t attributes_of(int32_t attributes) {
    return (attributes & CN_BOLD ? A_BOLD : 0) | (attributes & CN_UNDERLINE ? A_UNDERLINE : 0)
        | (attributes & CN_REVERSE ? A_REVERSE : 0) | (attributes & CN_DIM ? A_DIM : 0);
}

void cn_row(int row, const cn_cell *cells, int count) {
    if (count > LARGEST) count = LARGEST;
    for (int i = 0; i < count; i++) {
        wchar_t text[CCHARW_MAX + 1] = {0};
        for (int k = 0; k < CCHARW_MAX && cells[i].scalars[k]; k++) text[k] = (wchar_t)cells[i].scalars[k];
        int pair = cells[i].pair;
        setcchar(&row_cells[i], text, attributes_of(cells[i].attributes), 0, &pair);
    }
    mvadd_wchnstr(row, 0, row_cells, count);
}

void cn_cursor(int column, int row) {
    curs_set(row >= 0);
    move(row >= 0 ? row : 0, row >= 0 ? column : 0);
}

void cn_row_anew(int row) { wredrawln(stdscr, row, 1); }

void cn_draw(void) {
    cn_begin_frame();
    refresh();
}

void cn_send(void) {
    cn_end_frame();
    if (cn_flush() != 0) cn_note(SIGHUP);
}
