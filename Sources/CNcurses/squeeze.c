/* Shortens what ncurses sends.
 *
 * It changes one attribute or colour a sequence, and names the character set with each: a word in bold and colour takes
 * "ESC ( B ESC [ 0 ; 1 m ESC [ 3 8 ; 5 ; 3 3 m". Sequences of SGR (ECMA-48, 8.3.117) that follow each other mean the
 * same as one with all parameters, from the last reset on. */
#include <string.h>
#include "private.h"

/* Parameters that every terminal takes in one sequence: Linux's console has room for 16. */
enum { MOST_PARAMETERS = 16 };

typedef struct {
    char parameters[96];
    size_t length;
    int count;
    int resets;       /* begins with a reset */
    int names_ascii;  /* ESC ( B among them */
} rendition;

static int ascii_is_named;

void cn_squeeze_anew(void) { ascii_is_named = 0; }

/* Length of the SGR sequence or ESC ( B at the beginning of `bytes`; 0 when there is none. */
static size_t sequence_length(const char *bytes, size_t count) {
    if (count >= 3 && memcmp(bytes, "\033(B", 3) == 0) return 3;
    if (count < 3 || bytes[0] != '\033' || bytes[1] != '[') return 0;
    size_t length = 2;
    while (length < count && ((bytes[length] >= '0' && bytes[length] <= '9') || bytes[length] == ';')) length++;
    return length < count && bytes[length] == 'm' ? length + 1 : 0;
}

/* Adds a sequence; returns 0 when there is no room for it. */
static int add(rendition *run, const char *sequence, size_t length) {
    if (sequence[1] == '(') {
        run->names_ascii = 1;
        return 1;
    }
    const char *body = sequence + 2;
    size_t rest = length - 3;
    if (rest == 0 || (body[0] == '0' && (rest == 1 || body[1] == ';'))) {
        size_t reset = rest < 2 ? rest : 2;
        body += reset;
        rest -= reset;
        run->resets = 1;
        run->length = 0;
        run->count = 1;
    }
    if (rest == 0) return 1;
    int count = 1;
    for (size_t i = 0; i < rest; i++) count += body[i] == ';';
    if (run->count + count > MOST_PARAMETERS || run->length + rest + 1 > sizeof run->parameters) return 0;
    if (run->length > 0) run->parameters[run->length++] = ';';
    memcpy(run->parameters + run->length, body, rest);
    run->length += rest;
    run->count += count;
    return 1;
}

/* Writes the sequences as one; never longer than they were. */
static size_t put(const rendition *run, char *bytes) {
    size_t to = 0;
    if (run->names_ascii && !ascii_is_named) {
        memcpy(bytes, "\033(B", 3);
        to = 3;
        ascii_is_named = 1;
    }
    if (!run->resets && run->length == 0) return to;
    bytes[to++] = '\033';
    bytes[to++] = '[';
    if (run->resets && run->length > 0) {
        bytes[to++] = '0';
        bytes[to++] = ';';
    }
    memcpy(bytes + to, run->parameters, run->length);
    to += run->length;
    bytes[to++] = 'm';
    return to;
}

size_t cn_squeeze(char *bytes, size_t count) {
    size_t from = 0, to = 0;
    while (from < count) {
        size_t length = sequence_length(bytes + from, count - from);
        if (length == 0) {
            bytes[to++] = bytes[from++];
            continue;
        }
        rendition run = {.length = 0};
        size_t start = from;
        while (length > 0 && add(&run, bytes + from, length)) {
            from += length;
            length = sequence_length(bytes + from, count - from);
        }
        if (from == start) bytes[to++] = bytes[from++];
        else to += put(&run, bytes + to);
    }
    return to;
}
