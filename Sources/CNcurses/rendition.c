/* What characters look like, as sequences of SGR say it (ECMA-48, 8.3.117). */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "private.h"

/* Parameters that every terminal takes in one sequence: Linux's console has room for 16. */
enum { MOST_PARAMETERS = 16, ROOM = 96 };

static const cn_rendition plain;

static int is_default(const char *colour) { return colour[0] == 0; }

/* The attributes, 1…9, that a parameter from 21 on ends. */
static unsigned ended_by(long parameter) {
    switch (parameter) {
    case 22: return 1u << 1 | 1u << 2;
    case 23: case 24: case 25: case 27: case 28: case 29: return 1u << (parameter - 20);
    default: return 0;
    }
}

/* Keeps a colour's parameters as they are; returns what is behind them, or NULL when they are too long. */
static const char *take_colour(char *colour, const char *from, const char *to) {
    size_t length = (size_t)(to - from);
    if (length >= CN_COLOUR) return NULL;
    memcpy(colour, from, length);
    colour[length] = 0;
    return to;
}

/* The end of a colour that begins with 38 or 48: one parameter with colons, 38;5;N, or 38;2;R;G;B. */
static const char *end_of_colour(const char *from, const char *end) {
    const char *at = from + 2;
    int left = 1;
    if (at < end && *at == ':') left = 0;
    else if (end - at >= 2 && at[1] == '5') left = 2;
    else if (end - at >= 2 && at[1] == '2') left = 4;
    else return NULL;
    for (;; at++) {
        if (at < end && *at != ';') continue;
        if (left-- == 0 || at == end) return left < 0 ? at : NULL;
    }
}

/* Applies the parameter at `from`; returns what is behind it, or NULL for one that isn't known. */
static const char *apply(cn_rendition *rendition, const char *from, const char *end) {
    char *rest;
    long parameter = strtol(from, &rest, 10);
    const char *behind = rest < end ? rest : end;
    if (parameter == 38 || parameter == 48) {
        behind = end_of_colour(from, end);
        return behind ? take_colour(parameter == 38 ? rendition->ink : rendition->ground, from, behind) : NULL;
    }
    if (behind < end && *behind != ';') return NULL;
    if (parameter == 0) *rendition = plain;
    else if (parameter <= 9) rendition->attributes |= 1u << parameter;
    else if (ended_by(parameter)) rendition->attributes &= ~ended_by(parameter);
    else if (parameter == 39) rendition->ink[0] = 0;
    else if (parameter == 49) rendition->ground[0] = 0;
    else if ((parameter >= 30 && parameter <= 37) || (parameter >= 90 && parameter <= 97))
        return take_colour(rendition->ink, from, behind);
    else if ((parameter >= 40 && parameter <= 47) || (parameter >= 100 && parameter <= 107))
        return take_colour(rendition->ground, from, behind);
    else return NULL;
    return behind;
}

int cn_render(cn_rendition *rendition, const char *parameters, size_t count) {
    cn_rendition after = *rendition;
    const char *at = parameters, *end = parameters + count;
    if (count == 0) after = plain;
    while (at < end) {
        at = apply(&after, at, end);
        if (!at) return 0;
        if (at < end) at++;
    }
    *rendition = after;
    return 1;
}

typedef struct {
    char text[ROOM];
    size_t length;
    int count;
} parameters;

static void add(parameters *all, const char *text) {
    size_t length = strlen(text);
    all->count++;
    for (size_t i = 0; i < length; i++) all->count += text[i] == ';';
    if (all->length + length + 1 >= ROOM) all->count = MOST_PARAMETERS + 1;
    if (all->count > MOST_PARAMETERS) return;
    if (all->length > 0) all->text[all->length++] = ';';
    memcpy(all->text + all->length, text, length);
    all->length += length;
}

static void add_attributes(parameters *all, unsigned attributes) {
    for (char digit = '1'; digit <= '9'; digit++) {
        if (attributes >> (digit - '0') & 1) add(all, (char[]){digit, 0});
    }
}

static void add_colour(parameters *all, const char *colour, const char *terminals_own) {
    add(all, is_default(colour) ? terminals_own : colour);
}

/* From nothing. */
static parameters whole(const cn_rendition *to) {
    parameters all = {.length = 0};
    if (to->attributes || !is_default(to->ink) || !is_default(to->ground)) add(&all, "0");
    add_attributes(&all, to->attributes);
    if (!is_default(to->ink)) add(&all, to->ink);
    if (!is_default(to->ground)) add(&all, to->ground);
    return all;
}

/* From what is there; more than MOST_PARAMETERS where that can't be said. */
static parameters change(const cn_rendition *from, const cn_rendition *to, int can_end) {
    parameters all = {.length = 0};
    unsigned ended = from->attributes & ~to->attributes, kept = from->attributes & to->attributes;
    int loses_colour = (is_default(to->ink) && !is_default(from->ink))
        || (is_default(to->ground) && !is_default(from->ground));
    if (!can_end && (ended || loses_colour)) return (parameters){.count = MOST_PARAMETERS + 1};
    for (int parameter = 22; parameter <= 29; parameter++) {
        if (!(ended_by(parameter) & ended)) continue;
        add(&all, (char[]){'2', (char)('0' + parameter - 20), 0});
        kept &= ~ended_by(parameter);
    }
    add_attributes(&all, to->attributes & ~kept);
    if (strcmp(from->ink, to->ink) != 0) add_colour(&all, to->ink, "39");
    if (strcmp(from->ground, to->ground) != 0) add_colour(&all, to->ground, "49");
    return all;
}

size_t cn_rendition_sequence(const cn_rendition *from, const cn_rendition *to, int can_end, char *out) {
    parameters best = whole(to);
    if (from) {
        parameters other = change(from, to, can_end);
        if (other.count == 0) return 0;
        if (other.count <= MOST_PARAMETERS && other.length < best.length) best = other;
    }
    return (size_t)sprintf(out, "\033[%.*sm", (int)best.length, best.text);
}
