/* Handing text to the terminal's clipboard, by xterm's control sequence OSC 52. */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "private.h"

/* Bytes of a piece that GNU screen passes on; it keeps 768 of a string. */
enum { SCREEN_PIECE = 256 };

/* Through whom the terminal is reached. */
static enum { NOBODY, DIRECTLY, BY_TMUX, BY_SCREEN } way;

void cn_find_clipboard(const char *term, int has_sequences) {
    const char *tmux = getenv("TMUX");
    if (!has_sequences) way = NOBODY;
    else if ((tmux && *tmux) || strncmp(term, "tmux", 4) == 0) way = BY_TMUX;
    else way = strncmp(term, "screen", 6) == 0 ? BY_SCREEN : DIRECTLY;
}

/* Writes base64 (RFC 4648) to `out`, which has room for it; returns its end. */
static char *encode(const unsigned char *bytes, size_t count, char *out) {
    static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    for (size_t i = 0; i < count; i += 3) {
        size_t left = count - i;
        unsigned group = bytes[i] << 16 | (left > 1 ? bytes[i + 1] << 8 : 0) | (left > 2 ? bytes[i + 2] : 0);
        *out++ = digits[group >> 18];
        *out++ = digits[group >> 12 & 63];
        *out++ = left > 1 ? digits[group >> 6 & 63] : '=';
        *out++ = left > 2 ? digits[group & 63] : '=';
    }
    return out;
}

static void send(const char *bytes, size_t count) { (void)!write(cn_tty, bytes, count); }

/* tmux takes the sequence itself when it may set the clipboard, and passes on what stands between these when it may
 * do that; GNU screen does the latter, and drops the former. */
static void pass_on(const char *sequence, size_t count) {
    if (way == BY_TMUX) {
        send("\033Ptmux;\033", 8);
        send(sequence, count);
        send("\033\\", 2);
    } else if (way == BY_SCREEN) {
        for (size_t i = 0; i < count; i += SCREEN_PIECE) {
            send("\033P", 2);
            send(sequence + i, count - i < SCREEN_PIECE ? count - i : SCREEN_PIECE);
            send("\033\\", 2);
        }
    }
}

int cn_copy(const char *text, int count) {
    static const char start[] = "\033]52;c;";
    size_t head = sizeof start - 1;
    if (way == NOBODY || cn_tty < 0 || count <= 0) return 0;
    char *sequence = malloc(head + ((size_t)count + 2) / 3 * 4 + 1);
    if (!sequence) return 0;
    memcpy(sequence, start, head);
    char *end = encode((const unsigned char *)text, (size_t)count, sequence + head);
    *end++ = '\a';
    send(sequence, (size_t)(end - sequence));
    pass_on(sequence, (size_t)(end - sequence));
    free(sequence);
    return 1;
}
