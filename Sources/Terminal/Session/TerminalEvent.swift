/// What a program that holds a terminal has to act upon.
package enum TerminalEvent: Hashable, Sendable {
    case key(Key)
    case resized(TerminalSize)
    /// The program was stopped and goes on: nothing of the screen is known any more, nor is its size.
    case continued
    /// Somebody asked the program to stop; `suspend()` does it.
    case stopRequested
    /// One of the signals TERM, HUP, QUIT and INT came.
    case ended(signal: Int32)
    /// No key can come any more.
    case closed
    case timedOut
}
