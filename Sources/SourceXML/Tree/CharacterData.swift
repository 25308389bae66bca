/// Text as it is written in the file; decodes entities, CDATA and line ends, and knows where each character stands.
/// The file is known to be well formed, so nothing is checked again here.
struct CharacterData {
    enum Kind {
        case text
        case attribute
    }

    private let source: Range<Int>
    private let kind: Kind
    private let bytes: [UInt8]

    init(_ source: Range<Int>, of kind: Kind, in bytes: [UInt8]) {
        self.source = source
        self.kind = kind
        self.bytes = bytes
    }

    var text: String {
        if isPlain { return String(decoding: bytes[source], as: UTF8.self) }
        var decoded: [UInt8] = []
        decoded.reserveCapacity(source.count)
        for piece in pieces {
            if let replacement = piece.replacement {
                decoded.append(contentsOf: Array(String(replacement).utf8))
            } else {
                decoded.append(contentsOf: bytes[piece.source])
            }
        }
        return String(decoding: decoded, as: UTF8.self)
    }

    /// From the first character to the last; comments and CDATA marks at the ends are left out.
    var range: Range<Int> {
        if isPlain { return source }
        let pieces = pieces
        guard let first = pieces.first, let last = pieces.last else { return source.lowerBound..<source.lowerBound }
        return first.source.lowerBound..<last.source.upperBound
    }

    /// From the first character that is not white space to the last; nil when there is none.
    var rangeWithoutOuterSpace: Range<Int>? {
        var found: Range<Int>?
        for piece in pieces {
            let solid = piece.withoutOuterSpace(in: bytes)
            if !solid.isEmpty { found = (found?.lowerBound ?? solid.lowerBound)..<solid.upperBound }
        }
        return found
    }

    /// Where a part of the decoded text, given in its UTF-8 bytes, stands in the file.
    func sourceRange(of part: Range<Int>) -> Range<Int> {
        pieces.sourceRange(of: part, end: source.upperBound)
    }

    var pieces: [TextPiece] {
        var reader = TextPieceReader(bytes: bytes, position: source.lowerBound, end: source.upperBound)
        return isPlain ? [TextPiece(source: source, replacement: nil)] : reader.read(kind)
    }

    private var isPlain: Bool {
        bytes.withUnsafeBufferPointer { bytes in
            for byte in UnsafeBufferPointer(rebasing: bytes[source]) {
                if byte == 0x26 || byte == 0x3C || byte == 0x0D { return false }
                if kind == .attribute, byte < 0x20 { return false }
            }
            return true
        }
    }
}
