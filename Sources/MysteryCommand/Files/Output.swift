import Evaluation
import Glibc

/// The two standard streams, written at once and without buffers, so that nothing shown can be lost.
enum Output {
    /// Text for people; what others wrote into it must not steer the terminal, so control characters become U+FFFD.
    static func text(_ text: String) { write(Array(neutral(text).utf8), to: STDOUT_FILENO) }
    static func bytes(_ bytes: [UInt8]) { write(bytes, to: STDOUT_FILENO) }
    static func error(_ text: String) { write(Array(neutral(text).utf8), to: STDERR_FILENO) }

    static func neutral(_ text: String) -> String {
        let isHarmful = { (scalar: Unicode.Scalar) in
            scalar != "\n" && scalar != "\t" && (scalar.value < 0x20 || scalar.value > 0x7E)
                && String(scalar).hasControls
        }
        guard text.unicodeScalars.contains(where: isHarmful) else { return text }
        let scalars = text.unicodeScalars.map { isHarmful($0) ? "\u{FFFD}" : $0 }
        return String(String.UnicodeScalarView(scalars))
    }

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
