#ifndef CTERMINAL_H
#define CTERMINAL_H

#include <stddef.h>
#include <sys/types.h>

// One terminal a process. What can fail returns 0 or the error's number; EINTR when a signal that ends the program
// waits to be told, so that nothing keeps the program from acting upon it.

/// Remembers the modes of a terminal and what brings its screen back, and catches the signals that concern it.
int terminal_claim(int input, int output, const unsigned char *restoring, size_t count);
/// Gives the signals back to whoever had them; after terminal_leave.
void terminal_release(void);

/// Hands over every key as it is pressed, unread by the driver.
int terminal_enter(void);
/// The same after a stop that nobody announced: the modes are the shell's now, the ones to bring back are known.
int terminal_enter_again(void);
/// Brings screen and modes back; does nothing when that was done. Keys that nobody read are thrown away on request.
int terminal_leave(int discards_keys);

/// Stops the process group as Ctrl-Z does, and returns when it goes on.
void terminal_stop(void);
/// Between the two a stop is for this process too, as for the editor it runs, and no interruption is kept.
void terminal_begin_outside(void);
void terminal_end_outside(void);

enum { TERMINAL_INPUT = 1, TERMINAL_SIGNAL = 2 };
/// Waits for keys or a signal, for ever with a negative number of milliseconds; a sum of the two bits above, or 0.
int terminal_wait(int milliseconds);
/// Which signal has come, the most urgent first; 0 without one.
int terminal_next_signal(void);

/// How much the terminal shows; 0 and 0 when it does not know.
void terminal_size(int *columns, int *rows);
/// Writes all bytes, with one call where the kernel takes them so.
int terminal_write(const unsigned char *bytes, size_t count);
/// The same for a second at most: what the terminal has not taken by then is dropped.
int terminal_write_in_time(const unsigned char *bytes, size_t count);

#endif
