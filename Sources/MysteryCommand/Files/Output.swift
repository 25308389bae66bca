import Glibc

/// The two standard streams, written at once and without buffers, so that nothing shown can be lost.
enum Output {
    static func text(_ text: String) { write(Array(text.utf8), to: STDOUT_FILENO) }
    static func bytes(_ bytes: [UInt8]) { write(bytes, to: STDOUT_FILENO) }
    static func error(_ text: String) { write(Array(text.utf8), to: STDERR_FILENO) }

    /// A closed reader ends the process by SIGPIPE, as it does for every other tool in a pipe.
    private static func write(_ bytes: [UInt8], to descriptor: Int32) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0 {
                if errno == EINTR { continue }
                return
            }
            rest = rest.dropFirst(count)
        }
    }
}
