#ifndef CTERMINAL_STATE_H
#define CTERMINAL_STATE_H

#include <signal.h>
#include <stdatomic.h>
#include <stddef.h>
#include <sys/types.h>
#include <termios.h>

// What the handlers have to reach. Everything but the atomics is set before a handler can run.
struct terminal_state {
    int input;
    int output;
    // A child that was forked has the handlers too, but the terminal is not its to restore.
    pid_t owner;
    struct termios saved;
    unsigned char restoring[128];
    size_t restoring_count;
    atomic_int is_claimed;
    atomic_int is_entered;
};

extern struct terminal_state terminal_state;

/// Whether one of the signals that end the program is waiting to be told.
int terminal_is_ending(void);
int terminal_catch_signals(void);
void terminal_return_signals(void);
void terminal_keep_errors(void);
void terminal_say_errors(void);
void terminal_catch_crashes(void);
void terminal_return_crashes(void);

#endif
