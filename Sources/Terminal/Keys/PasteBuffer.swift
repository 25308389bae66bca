/// Collects what stands between the marks of a bracketed paste.
struct PasteBuffer {
    static let limit = 1 << 20
    private static let end = Array("\u{1B}[201~".utf8)

    private var bytes: [UInt8] = []
    private var matched = 0

    /// Whether this byte was the last of the end mark.
    mutating func take(_ byte: UInt8) -> Bool {
        if byte == Self.end[matched] {
            matched += 1
            return matched == Self.end.count
        }
        // Only the mark's first byte could begin it anew, as no other is an escape.
        Self.end[..<matched].forEach { keep($0) }
        matched = byte == Self.end[0] ? 1 : 0
        if matched == 0 { keep(byte) }
        return false
    }

    private mutating func keep(_ byte: UInt8) {
        if bytes.count < Self.limit { bytes.append(byte) }
    }

    /// The pasted text: line ends as line feeds, no other control character but the tab.
    var text: String {
        var scalars = ScalarDecoder()
        var text = String.UnicodeScalarView()
        var isAfterReturn = false
        for scalar in bytes.lazy.compactMap({ scalars.take($0) }) {
            switch scalar {
            case "\r": text.append("\n")
            case "\n": if !isAfterReturn { text.append("\n") }
            case "\t": text.append(scalar)
            default: if !scalar.isControl { text.append(scalar) }
            }
            isAfterReturn = scalar == "\r"
        }
        return String(text)
    }
}
