#ifndef CTESTING_H
#define CTESTING_H

#include <stddef.h>
#include <stdint.h>

/// Opens a pseudo terminal of a size that no child inherits, and tells the path of its other side; -1 on failure.
int testing_open_terminal(int columns, int rows, char *path, size_t capacity);
/// Changes the size, as a window that is dragged does; 0 on success.
int testing_resize_terminal(int descriptor, int columns, int rows);
/// How many cells the C library gives each scalar from the first on; -1 when it knows none.
void testing_widths(uint32_t first, int8_t *widths, size_t count);

#endif
