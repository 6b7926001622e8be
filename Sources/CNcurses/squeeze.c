/* Shortens what ncurses sends.
 *
 * It changes one attribute or colour a sequence, begins from nothing when one ends, and names the character set with
 * each: a word in bold and colour takes "ESC ( B ESC [ 0 ; 1 m ESC [ 3 8 ; 5 ; 3 3 m", and the word after it nearly as
 * much. Here sequences that follow each other become the one that leads from what is shown to what they say. */
#include <string.h>
#include "private.h"

static cn_rendition shown, saved;
/* Whether they are what the terminal has. */
static int shown_is_known, saved_is_known;
/* Whether the character set was named by ESC ( B, and by SI, since something may have named another. */
static int escape_named, shift_named;
static int can_end;

void cn_squeeze_anew(void) { shown_is_known = saved_is_known = escape_named = shift_named = 0; }

void cn_squeeze_may_end(int may) { can_end = may; }

/* Length of what names the character set at the beginning of `bytes`: ESC ( B, or SI; 0 when that isn't there. */
static size_t ascii_length(const char *bytes, size_t count) {
    if (count >= 3 && memcmp(bytes, "\033(B", 3) == 0) return 3;
    return count >= 1 && bytes[0] == '\017';
}

/* Length of the SGR sequence at the beginning of `bytes`; 0 when there is none. */
static size_t sgr_length(const char *bytes, size_t count) {
    if (count < 3 || bytes[0] != '\033' || bytes[1] != '[') return 0;
    size_t length = 2;
    while (length < count && ((bytes[length] >= '0' && bytes[length] <= '9') || strchr(":;", bytes[length]))) length++;
    return length < count && bytes[length] == 'm' ? length + 1 : 0;
}

static int begins_anew(const char *sequence, size_t length) {
    return length == 3 || (sequence[2] == '0' && (sequence[3] == 'm' || sequence[3] == ';'));
}

/* Sequences that follow each other. */
typedef struct {
    size_t length;      /* bytes that they take */
    cn_rendition said;  /* what they lead to */
    int says;           /* whether they lead anywhere */
    int escape, shift;  /* whether ESC ( B and SI are among them */
} run;

static run read_run(const char *bytes, size_t count) {
    run all = {.said = shown};
    for (;;) {
        const char *next = bytes + all.length;
        size_t left = count - all.length, length = ascii_length(next, left);
        if (length > 0) {
            if (length == 1) all.shift = 1; else all.escape = 1;
        } else {
            length = sgr_length(next, left);
            if (length == 0 || !(shown_is_known || all.says || begins_anew(next, length))) return all;
            if (!cn_render(&all.said, next + 2, length - 3)) return all;
            all.says = 1;
        }
        all.length += length;
    }
}

/* Writes the shortest that does the same; `out` lies at or before the run. */
static size_t put_run(const run *all, const char *bytes, char *out) {
    char text[CN_SEQUENCE + 5] = "";
    if (all->escape && !escape_named) strcat(text, "\033(B");
    if (all->shift && !shift_named) strcat(text, "\017");
    escape_named |= all->escape;
    shift_named |= all->shift;
    size_t length = strlen(text);
    if (all->says) {
        length += cn_rendition_sequence(shown_is_known ? &shown : NULL, &all->said, can_end, text + length);
        shown = all->said;
        shown_is_known = 1;
    }
    if (length > all->length) length = all->length; else bytes = text;
    memmove(out, bytes, length);
    return length;
}

/* DECSC and DECRC keep and restore the rendition too. */
static void note_other(const char *bytes, size_t count) {
    if (count == 0) return;
    if (sgr_length(bytes, count) > 0) shown_is_known = 0;
    if (bytes[0] == '\016') shift_named = 0;
    if (count < 2 || bytes[0] != '\033') return;
    if (bytes[1] == '7') {
        saved = shown;
        saved_is_known = shown_is_known;
    } else if (bytes[1] == '8') {
        shown = saved;
        shown_is_known = saved_is_known;
    }
}

size_t cn_squeeze(char *bytes, size_t count) {
    size_t from = 0, to = 0;
    while (from < count) {
        run all = read_run(bytes + from, count - from);
        to += put_run(&all, bytes + from, bytes + to);
        from += all.length;
        note_other(bytes + from, count - from);
        if (from < count) bytes[to++] = bytes[from++];
    }
    return to;
}
