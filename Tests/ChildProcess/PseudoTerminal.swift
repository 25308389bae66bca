import CTesting
import Glibc

/// A terminal with a program on it: keys in, everything the program sends out.
package final class PseudoTerminal {
    package let child: ChildProcess
    /// All that came from the program so far.
    package private(set) var output: [UInt8] = []
    private var descriptor: Int32
    private let path: String

    package init(
        _ program: String, _ arguments: [String], environment: [String] = [], columns: Int = 80, rows: Int = 24
    ) throws {
        var name = [CChar](repeating: 0, count: 128)
        descriptor = testing_open_terminal(Int32(columns), Int32(rows), &name, name.count)
        guard descriptor >= 0 else { throw ChildProcess.CannotStart(program: "/dev/ptmx", number: errno) }
        path = name.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
        let words = ["TERM=xterm-256color", "LC_ALL=C.UTF-8"] + environment + [program] + arguments
        child = try ChildProcess("/usr/bin/env", words, onTerminal: path)
    }

    deinit { hangUp() }

    /// How the driver treats keys and output, as bytes that can be compared.
    package var modes: [UInt8] {
        var modes = termios()
        guard tcgetattr(descriptor, &modes) == 0 else { return [] }
        return withUnsafeBytes(of: &modes) { Array($0) }
    }

    package func type(_ text: String) {
        let bytes = Array(text.utf8)
        _ = write(descriptor, bytes, bytes.count)
    }

    package func resize(columns: Int, rows: Int) {
        _ = testing_resize_terminal(descriptor, Int32(columns), Int32(rows))
    }

    /// Takes the terminal away, as a closed window or a lost connection does.
    package func hangUp() {
        if descriptor >= 0 { close(descriptor) }
        descriptor = -1
    }

    /// Reads until the program has sent the text after the given place; false when it ends or takes too long.
    package func waits(for text: String, after start: Int = 0, seconds: Int = 60) -> Bool {
        let wanted = Array(text.utf8)
        return readOn(seconds: seconds) { output in
            output.count - start >= wanted.count
                && (start...(output.count - wanted.count)).contains { output[$0...].starts(with: wanted) }
        }
    }

    /// Reads until the program has closed the terminal, and tells how it ended, like `ChildProcess.wait()`.
    package func end() -> Int32 {
        _ = readOn(seconds: 20) { _ in false }
        return child.wait()
    }

    private func readOn(seconds: Int, until isDone: ([UInt8]) -> Bool) -> Bool {
        var left = seconds * 1000
        while !isDone(output) {
            var watched = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
            let step = 100
            if poll(&watched, 1, Int32(step)) == 0 {
                left -= step
                if left <= 0 { return false }
                continue
            }
            var bytes = [UInt8](repeating: 0, count: 65536)
            let count = read(descriptor, &bytes, bytes.count)
            // Once nobody holds the other side any more there is an error, not an end.
            guard count > 0 else { return isDone(output) }
            output += bytes[..<count]
        }
        return true
    }
}
