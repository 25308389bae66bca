// Traps as Swift does, at a moment of our choice: on SIGUSR1. Preloaded into the program under proof.
#include <signal.h>
#include <stddef.h>

static void trap(int number) {
    (void)number;
    __builtin_trap();
}

__attribute__((constructor)) static void listen_for_it(void) {
    struct sigaction action = {.sa_handler = trap};
    sigaction(SIGUSR1, &action, NULL);
}
