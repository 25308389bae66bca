#define _GNU_SOURCE
#include "include/CTesting.h"

#include <fcntl.h>
#include <locale.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <wchar.h>

int testing_open_terminal(int columns, int rows, char *path, size_t capacity) {
    int descriptor = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
    if (descriptor < 0) return -1;
    if (grantpt(descriptor) == 0 && unlockpt(descriptor) == 0 && ptsname_r(descriptor, path, capacity) == 0
        && testing_resize_terminal(descriptor, columns, rows) == 0)
        return descriptor;
    close(descriptor);
    return -1;
}

int testing_resize_terminal(int descriptor, int columns, int rows) {
    struct winsize size = {.ws_col = (unsigned short)columns, .ws_row = (unsigned short)rows};
    return ioctl(descriptor, TIOCSWINSZ, &size);
}

int testing_width(uint32_t scalar) {
    locale_t unicode = newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0);
    if (unicode == (locale_t)0) return -1;
    locale_t before = uselocale(unicode);
    int width = wcwidth((wchar_t)scalar);
    uselocale(before);
    freelocale(unicode);
    return width;
}
