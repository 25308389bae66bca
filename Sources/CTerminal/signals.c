#define _GNU_SOURCE
#include "include/CTerminal.h"
#include "state.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <time.h>
#include <unistd.h>

// The most urgent first.
static const int numbers[] = {SIGTERM, SIGHUP, SIGQUIT, SIGINT, SIGCONT, SIGTSTP, SIGWINCH};
enum { ENDING = 4, CONTINUED = 4, STOP = 5, COUNT = 7 };

static atomic_int has_come[COUNT];
static struct sigaction before[COUNT];
static int wake_reader = -1;
static int wake_writer = -1;

static void note(int number) {
    int saved_errno = errno;
    for (int index = 0; index < COUNT; index++)
        if (numbers[index] == number) atomic_store(&has_come[index], 1);
    // A full pipe wakes as well.
    ssize_t ignored = write(wake_writer, "", 1);
    (void)ignored;
    errno = saved_errno;
}

static void catch(int index) {
    // Without SA_RESTART, so that a call that takes long can be given up.
    struct sigaction action = {.sa_handler = note};
    sigfillset(&action.sa_mask);
    sigaction(numbers[index], &action, NULL);
}

static int is_ignored(int index) { return before[index].sa_handler == SIG_IGN; }

int terminal_catch_signals(void) {
    int ends[2];
    if (pipe2(ends, O_CLOEXEC | O_NONBLOCK) < 0) return errno;
    wake_reader = ends[0];
    wake_writer = ends[1];
    for (int index = 0; index < COUNT; index++) {
        atomic_store(&has_come[index], 0);
        sigaction(numbers[index], NULL, &before[index]);
        // Who started the program under nohup or without job control wants that to hold.
        if (!is_ignored(index)) catch(index);
    }
    return 0;
}

void terminal_return_signals(void) {
    for (int index = 0; index < COUNT; index++) sigaction(numbers[index], &before[index], NULL);
    close(wake_reader);
    close(wake_writer);
    wake_reader = wake_writer = -1;
}

int terminal_is_ending(void) {
    for (int index = 0; index < ENDING; index++)
        if (atomic_load(&has_come[index])) return 1;
    return 0;
}

int terminal_wait(int milliseconds) {
    struct pollfd watched[] = {
        {.fd = terminal_state.input, .events = POLLIN}, {.fd = wake_reader, .events = POLLIN}};
    if (poll(watched, 2, milliseconds) < 0) return errno == EINTR ? TERMINAL_SIGNAL : TERMINAL_INPUT;
    // An end or an error shows itself to the one who reads.
    return (watched[0].revents ? TERMINAL_INPUT : 0) | (watched[1].revents ? TERMINAL_SIGNAL : 0);
}

int terminal_next_signal(void) {
    // Emptied first: a signal that comes now wakes once more than needed, never once too little.
    char bytes[64];
    while (read(wake_reader, bytes, sizeof bytes) > 0) {}
    for (int index = 0; index < COUNT; index++)
        if (atomic_exchange(&has_come[index], 0)) return numbers[index];
    return 0;
}

static void pause_for(long milliseconds) {
    struct timespec span = {.tv_nsec = milliseconds * 1000000};
    nanosleep(&span, NULL);
}

void terminal_stop(void) {
    if (is_ignored(STOP)) return;
    struct sigaction stops = {.sa_handler = SIG_DFL};
    atomic_store(&has_come[CONTINUED], 0);
    sigaction(SIGTSTP, &stops, NULL);
    kill(0, SIGTSTP);
    // Another thread may be the one that is told to stop; a group without a shell is never stopped.
    for (long wait = 1; wait <= 10 && !atomic_load(&has_come[CONTINUED]); wait++) pause_for(wait);
    catch(STOP);
    atomic_store(&has_come[STOP], 0);
    atomic_store(&has_come[CONTINUED], 0);
}

void terminal_begin_outside(void) { sigaction(SIGTSTP, &before[STOP], NULL); }

void terminal_end_outside(void) {
    if (!is_ignored(STOP)) catch(STOP);
    // Meant for the program that ran outside: the driver sends them to the whole group.
    for (int index = 2; index < COUNT; index++) atomic_store(&has_come[index], 0);
}
