/* Links, as OSC 8 makes them: no terminfo has it, and ncurses knows no such thing, so that the words of a link are sent
 * again, with where they lead, once ncurses has drawn them. */
#include <stdio.h>
#include <string.h>
#include <unistd.h>
#include "private.h"

/* Bytes of an address at most: GNU screen keeps 768 of a sequence, and draws the rest. */
enum { LONGEST = 700 };

static int are_shown;

void cn_show_links(int are) { are_shown = are; }

static void send(const char *text) { (void)!write(cn_tty, text, strlen(text)); }

void cn_link(int column, int row, const char *words, const char *address) {
    char place[40];
    if (!are_shown || strlen(address) > LONGEST) return;
    snprintf(place, sizeof place, "\0337\033[%d;%dH\033[m\033]8;;", row + 1, column + 1);
    send(place);
    send(address);
    send("\033\\");
    send(words);
    send("\033]8;;\033\\\0338");
}
