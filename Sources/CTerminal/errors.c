#define _GNU_SOURCE
#include "include/CTerminal.h"
#include "state.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

// What is said to standard error while the screen is the program's own would spoil it and then vanish with it,
// the last words of a crash above all. It is kept and said when the screen is back.
static int kept = -1;
static int standard_error = -1;

void terminal_keep_errors(void) {
    if (standard_error >= 0 || !isatty(STDERR_FILENO)) return;
    if (kept < 0) kept = memfd_create("errors", MFD_CLOEXEC);
    if (kept < 0) return;
    int copy = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
    if (copy < 0) return;
    standard_error = copy;
    dup2(kept, STDERR_FILENO);
}

void terminal_say_errors(void) {
    if (standard_error < 0) return;
    dup2(standard_error, STDERR_FILENO);
    close(standard_error);
    standard_error = -1;
    unsigned char bytes[1024];
    ssize_t count;
    lseek(kept, 0, SEEK_SET);
    while ((count = read(kept, bytes, sizeof bytes)) > 0)
        if (write(STDERR_FILENO, bytes, (size_t)count) < 0) break;
    if (ftruncate(kept, 0) == 0) lseek(kept, 0, SEEK_SET);
}
