import CTerminal
import Glibc

/// The terminal a program talks to; there is one at a time.
///
/// Its screen and modes come back on every way out: `leave()`, the end of the process, a crash.
package final class TerminalSession {
    private let input: Int32
    private var decoder = KeyDecoder()
    private var keys: [Key] = []
    private var lastRead: Int64 = 0
    private var lastSize: TerminalSize
    private var isEntered = false
    private var isClosed = false
    private var hasContinued = false

    /// Takes hold of the terminal without changing it yet; fails with `opening` when one of the two is none.
    package init(input: Int32 = STDIN_FILENO, output: Int32 = STDOUT_FILENO) throws(TerminalFailure) {
        let restoring = Array(ControlSequence.restore.utf8)
        try TerminalFailure.check(.opening, terminal_claim(input, output, restoring, restoring.count))
        self.input = input
        lastSize = Self.currentSize
    }

    deinit {
        terminal_leave(1)
        terminal_release()
    }

    /// 80 by 24 when the terminal does not know.
    package var size: TerminalSize { Self.currentSize }

    private static var currentSize: TerminalSize {
        var columns: Int32 = 0
        var rows: Int32 = 0
        terminal_size(&columns, &rows)
        return columns > 0 && rows > 0 ? TerminalSize(columns: Int(columns), rows: Int(rows)) : .usual
    }

    // MARK: Coming and going

    /// Shows an own, empty screen and gets every key as it is pressed; does nothing when that is so.
    package func enter() throws(TerminalFailure) {
        try TerminalFailure.check(.changingModes, terminal_enter())
        isEntered = true
        try write(Array(ControlSequence.enter.utf8))
    }

    /// Brings everything back as it was before `enter()`; does nothing when that was done.
    package func leave() {
        isEntered = false
        terminal_leave(1)
    }

    /// Says something after `leave()`; a terminal that takes no output loses it and keeps nobody waiting.
    package func say(_ text: String) {
        let bytes = Array(text.utf8)
        _ = terminal_write_in_time(bytes, bytes.count)
    }

    /// Leaves, stops the process group as Ctrl-Z does, and enters again when it goes on; `.continued` comes next.
    package func suspend() throws(TerminalFailure) {
        terminal_leave(0)
        terminal_stop()
        hasContinued = true
        try enter()
    }

    /// Leaves for as long as the body runs, an editor for example; `.continued` comes next.
    package func runOutside<Result>(_ body: () throws -> Result) throws -> Result {
        terminal_leave(0)
        terminal_begin_outside()
        let result = Swift.Result { try body() }
        terminal_end_outside()
        hasContinued = true
        try enter()
        return try result.get()
    }

    /// Writes all bytes, with one call of the system where it takes them so; nothing once `.ended` is to come next.
    package func write(_ bytes: [UInt8]) throws(TerminalFailure) {
        try TerminalFailure.check(.writing, terminal_write(bytes, bytes.count))
    }

    // MARK: What comes in

    /// Waits for what comes next, for ever without a time.
    package func next(timeoutMilliseconds: Int? = nil) throws(TerminalFailure) -> TerminalEvent {
        let end = timeoutMilliseconds.map { Self.now + Int64(max(0, $0)) }
        while true {
            let signal = terminal_next_signal()
            if signal != 0 {
                if let event = try event(of: signal) { return event }
            } else if let event = nextEvent() {
                return event
            } else if waitForInput(until: end) {
                return .timedOut
            }
        }
    }

    private func nextEvent() -> TerminalEvent? {
        if hasContinued {
            hasContinued = false
            lastSize = size
            return .continued
        }
        if keys.isEmpty { return isClosed ? .closed : nil }
        return .key(keys.removeFirst())
    }

    /// Returns at the latest when a key that has begun is over; true when the time is.
    private func waitForInput(until end: Int64?) -> Bool {
        let now = Self.now
        let patience = decoder.patience.map { lastRead + Int64($0) }
        let wake = [patience, end].compactMap { $0 }.min()
        let come = terminal_wait(wake.map { Int32(clamping: max(0, $0 - now)) } ?? -1)
        if Int(come) & TERMINAL_INPUT != 0 { read() }
        guard come == 0 else { return false }
        if let patience, Self.now >= patience { keys = decoder.timeOut() }
        return end.map { Self.now >= $0 && keys.isEmpty } ?? false
    }

    private func event(of signal: Int32) throws(TerminalFailure) -> TerminalEvent? {
        switch signal {
        case SIGCONT:
            // Whoever had the terminal meanwhile has changed its modes.
            hasContinued = isEntered
            if isEntered { try enterAgain() }
            return nil
        case SIGTSTP: return .stopRequested
        case SIGWINCH:
            guard size != lastSize else { return nil }
            lastSize = size
            return .resized(lastSize)
        default: return .ended(signal: signal)
        }
    }

    private func enterAgain() throws(TerminalFailure) {
        try TerminalFailure.check(.changingModes, terminal_enter_again())
        try write(Array(ControlSequence.enter.utf8))
    }

    private func read() {
        var bytes = [UInt8](repeating: 0, count: 4096)
        let count = Glibc.read(input, &bytes, bytes.count)
        if count > 0 {
            lastRead = Self.now
            keys = decoder.feed(bytes[..<count])
        } else if count == 0 || (errno != EINTR && errno != EAGAIN) {
            keys = decoder.timeOut()
            isClosed = true
        }
    }

    private static var now: Int64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
    }
}
