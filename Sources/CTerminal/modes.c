#define _GNU_SOURCE
#include "include/CTerminal.h"
#include "state.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <time.h>
#include <unistd.h>

struct terminal_state terminal_state;

static void restore_at_exit(void) { terminal_leave(1); }

int terminal_claim(int input, int output, const unsigned char *restoring, size_t count) {
    static int is_registered;
    if (atomic_load(&terminal_state.is_claimed)) return EBUSY;
    if (count > sizeof terminal_state.restoring) return EINVAL;
    if (!isatty(output) || tcgetattr(input, &terminal_state.saved) < 0) return errno;
    if (!is_registered && atexit(restore_at_exit) != 0) return ENOMEM;
    is_registered = 1;
    terminal_state.input = input;
    terminal_state.output = output;
    terminal_state.owner = getpid();
    memcpy(terminal_state.restoring, restoring, count);
    terminal_state.restoring_count = count;
    int number = terminal_catch_signals();
    if (number != 0) return number;
    terminal_catch_crashes();
    atomic_store(&terminal_state.is_claimed, 1);
    return 0;
}

void terminal_release(void) {
    if (!atomic_exchange(&terminal_state.is_claimed, 0)) return;
    terminal_return_crashes();
    terminal_return_signals();
}

static int has_room(int milliseconds) {
    struct pollfd room = {.fd = terminal_state.output, .events = POLLOUT};
    return poll(&room, 1, milliseconds) > 0;
}

static int write_all(const unsigned char *bytes, size_t count) {
    while (count > 0) {
        ssize_t written = write(terminal_state.output, bytes, count);
        if (written >= 0) {
            bytes += written;
            count -= (size_t)written;
        } else if (errno == EAGAIN) {
            has_room(200);
        } else if (errno != EINTR) {
            return errno;
        }
        if (count > 0 && terminal_is_ending()) return EINTR;
    }
    return 0;
}

// A terminal may say that it has room and then take less than it is given, so nothing may block.
int terminal_write_in_time(const unsigned char *bytes, size_t count) {
    const struct timespec span = {.tv_nsec = 20000000};
    int flags = fcntl(terminal_state.output, F_GETFL);
    fcntl(terminal_state.output, F_SETFL, flags | O_NONBLOCK);
    int number = 0;
    for (int tries = 0; count > 0 && tries < 50; tries++) {
        ssize_t written = write(terminal_state.output, bytes, count);
        number = written < 0 ? errno : 0;
        if (written > 0) {
            bytes += written;
            count -= (size_t)written;
        } else if (number == EAGAIN) {
            nanosleep(&span, NULL);
        } else if (number != EINTR) {
            break;
        }
    }
    // Whoever else has this terminal open has the same flags.
    fcntl(terminal_state.output, F_SETFL, flags);
    return number;
}

static int set_modes(const struct termios *modes) {
    // At once, not when all output is out: that may never be.
    while (tcsetattr(terminal_state.input, TCSANOW, modes) < 0) {
        if (errno != EINTR) return errno;
        if (terminal_is_ending()) return EINTR;
    }
    return 0;
}

int terminal_enter_again(void) {
    // In the background it would only be stopped, and could not end.
    if (terminal_is_ending()) return EINTR;
    struct termios modes = terminal_state.saved;
    cfmakeraw(&modes);
    modes.c_cc[VMIN] = 1;
    modes.c_cc[VTIME] = 0;
    terminal_keep_errors();
    atomic_store(&terminal_state.is_entered, 1);
    return set_modes(&modes);
}

int terminal_enter(void) {
    return atomic_load(&terminal_state.is_entered) ? 0 : terminal_enter_again();
}

int terminal_leave(int discards_keys) {
    if (getpid() != terminal_state.owner || !atomic_exchange(&terminal_state.is_entered, 0)) return 0;
    // Blocked, this signal does not stop a process that gives the terminal back from the background.
    sigset_t background, before;
    sigemptyset(&background);
    sigaddset(&background, SIGTTOU);
    pthread_sigmask(SIG_BLOCK, &background, &before);
    // A terminal that takes no more output must not keep the program from ending.
    int number = terminal_write_in_time(terminal_state.restoring, terminal_state.restoring_count);
    if (discards_keys) tcflush(terminal_state.input, TCIFLUSH);
    // Somebody else in the foreground has set the modes as they want them.
    pid_t foreground = tcgetpgrp(terminal_state.input);
    if (foreground < 0 || foreground == getpgrp()) {
        int failed = set_modes(&terminal_state.saved);
        if (number == 0) number = failed;
    }
    terminal_say_errors();
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    return number;
}

void terminal_size(int *columns, int *rows) {
    struct winsize size = {0};
    ioctl(terminal_state.output, TIOCGWINSZ, &size);
    *columns = size.ws_col;
    *rows = size.ws_row;
}

int terminal_write(const unsigned char *bytes, size_t count) {
    return terminal_is_ending() ? EINTR : write_all(bytes, count);
}
