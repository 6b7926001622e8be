/* What the kernel tells a process when it starts it. Swift reads that from /proc, and ends a process by which it can't;
 * here it is known without, so that the program starts in a bare chroot. */
#ifndef CSTARTUP_H
#define CSTARTUP_H

/* Arguments, the program's name included. */
int startup_count(void);
/* Argument number `index` as it was given, which needn't be UTF-8; NULL beyond the last one. */
const char *startup_argument(int index);
/* The path of the program: of its file, or else what it was started by. Ended by 0; valid until the next call. */
const char *startup_path(void);

#endif
