#define _GNU_SOURCE
#include "include/CTerminal.h"
#include "state.h"

#include <errno.h>
#include <stddef.h>

static const int numbers[] = {SIGILL, SIGTRAP, SIGSEGV, SIGABRT, SIGBUS, SIGFPE};
enum { COUNT = 6 };

static struct sigaction before[COUNT];
// A stack that overflowed has no room for a handler.
static char own_stack[64 * 1024];

static void restore_and_go_on(int number, siginfo_t *info, void *context) {
    (void)context;
    int saved_errno = errno;
    terminal_leave(1);
    for (int index = 0; index < COUNT; index++)
        if (numbers[index] == number) sigaction(number, &before[index], NULL);
    // A fault comes again by itself, with all that a backtrace needs; what was sent, and a trap that was passed, does not.
    if (info->si_code <= 0 || number == SIGTRAP) raise(number);
    errno = saved_errno;
}

void terminal_catch_crashes(void) {
    stack_t stack;
    if (sigaltstack(NULL, &stack) == 0 && (stack.ss_flags & SS_DISABLE)) {
        stack = (stack_t){.ss_sp = own_stack, .ss_size = sizeof own_stack};
        sigaltstack(&stack, NULL);
    }
    struct sigaction action = {.sa_sigaction = restore_and_go_on, .sa_flags = SA_SIGINFO | SA_ONSTACK};
    sigemptyset(&action.sa_mask);
    for (int index = 0; index < COUNT; index++) sigaction(numbers[index], &action, &before[index]);
}

void terminal_return_crashes(void) {
    for (int index = 0; index < COUNT; index++) sigaction(numbers[index], &before[index], NULL);
}
