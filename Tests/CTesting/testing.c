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

void testing_widths(uint32_t first, int8_t *widths, size_t count) {
    locale_t unicode = newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0);
    locale_t before = uselocale(unicode);
    for (size_t index = 0; index < count; index++)
        widths[index] = unicode == (locale_t)0 ? -1 : (int8_t)wcwidth((wchar_t)(first + index));
    uselocale(before);
    if (unicode != (locale_t)0) freelocale(unicode);
}
