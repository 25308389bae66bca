/// Cuts text as it is written into pieces: plain stretches, and single characters written in another way.
struct TextPieceReader {
    private let bytes: [UInt8]
    private var position: Int
    private let end: Int
    private var plainStart: Int
    private var pieces: [TextPiece] = []

    init(bytes: [UInt8], position: Int, end: Int) {
        self.bytes = bytes
        self.position = position
        self.end = end
        plainStart = position
    }

    mutating func read(_ kind: CharacterData.Kind) -> [TextPiece] {
        while position < end {
            switch bytes[position] {
            case UInt8(ascii: "&"): readReference()
            case UInt8(ascii: "<"): skipMarkup()
            case 0x0D: readCarriageReturn(kind)
            case 0x09, 0x0A:
                if kind == .attribute { replace(position + 1, by: " ") } else { position += 1 }
            default: position += 1
            }
        }
        flush()
        return pieces
    }

    private mutating func readCarriageReturn(_ kind: CharacterData.Kind) {
        let isPair = position + 1 < end && bytes[position + 1] == 0x0A
        replace(position + (isPair ? 2 : 1), by: kind == .attribute ? " " : "\n")
    }

    private mutating func readReference() {
        let semicolon = bytes[position..<end].firstIndex(of: UInt8(ascii: ";")) ?? end - 1
        replace(semicolon + 1, by: character(of: bytes[(position + 1)..<max(position + 1, semicolon)]))
    }

    private func character(of name: ArraySlice<UInt8>) -> Unicode.Scalar {
        switch String(decoding: name, as: UTF8.self) {
        case "lt": return "<"
        case "gt": return ">"
        case "amp": return "&"
        case "quot": return "\""
        case "apos": return "'"
        case let number where number.hasPrefix("#x"):
            return UInt32(number.dropFirst(2), radix: 16).flatMap { Unicode.Scalar($0) } ?? "\u{FFFD}"
        case let number:
            return UInt32(number.dropFirst(1)).flatMap { Unicode.Scalar($0) } ?? "\u{FFFD}"
        }
    }

    /// Leaves out comments and processing instructions, and takes what is inside CDATA apart from line ends as it is.
    private mutating func skipMarkup() {
        flush()
        if bytes.hasText("<![CDATA[", at: position) {
            let close = bytes.firstOffset(of: "]]>", from: position + 9, to: end) ?? end
            readCDATA(upTo: close)
            position = min(close + 3, end)
        } else {
            let isComment = bytes.hasText("<!--", at: position)
            let close = bytes.firstOffset(of: isComment ? "-->" : "?>", from: position + (isComment ? 4 : 2), to: end)
            position = close.map { $0 + (isComment ? 3 : 2) } ?? end
        }
        plainStart = position
    }

    private mutating func readCDATA(upTo close: Int) {
        position += 9
        plainStart = position
        while position < close {
            if bytes[position] == 0x0D {
                replace(min(close, position + (position + 1 < close && bytes[position + 1] == 0x0A ? 2 : 1)), by: "\n")
            } else {
                position += 1
            }
        }
        flush()
    }

    private mutating func replace(_ next: Int, by scalar: Unicode.Scalar) {
        flush()
        pieces.append(TextPiece(source: position..<next, replacement: scalar))
        position = next
        plainStart = next
    }

    private mutating func flush() {
        if plainStart < position { pieces.append(TextPiece(source: plainStart..<position, replacement: nil)) }
        plainStart = position
    }
}
