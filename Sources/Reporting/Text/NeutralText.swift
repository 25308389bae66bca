/// What no output carries as it is: control characters, noncharacters and bidi controls.
///
/// Control characters except tab and newline, and noncharacters, become U+FFFD. A carriage return becomes a newline.
/// Embeddings, overrides and isolates (U+202A–202E, U+2066–2069) are written out as `⟦U+202E⟧`: they could show an
/// answer backwards. The marks U+200E, U+200F and U+061C stay, because languages written from right to left need them:
/// in HTML an element with dir="auto" isolates them, in Markdown the text that holds them is isolated as a whole.
enum NeutralText {
    enum Replacement: Equatable {
        case nothing
        case newline
        case replacementCharacter
        case visible(UInt32)

        func append(to bytes: inout [UInt8]) {
            switch self {
            case .nothing: break
            case .newline: bytes.append(0x0A)
            case .replacementCharacter: bytes.append(contentsOf: [0xEF, 0xBF, 0xBD])
            case .visible(let scalar):
                bytes.append(contentsOf: "⟦U+\(String(scalar, radix: 16, uppercase: true))⟧".utf8)
            }
        }
    }

    /// Whether a byte can begin something that is replaced.
    static func canStart(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x09, 0x0A: false
        case 0x00...0x1F, 0x7F, 0xC2, 0xE2, 0xEF, 0xF0...0xF4: true
        default: false
        }
    }

    /// A text without control characters and bidi controls; line breaks and tabs stay.
    static func text(_ text: String) -> String {
        var text = text
        let bytes = text.withUTF8 { source in
            var bytes: [UInt8] = []
            var index = 0
            while index < source.count {
                if let (length, replacement) = replacement(in: source, at: index) {
                    replacement.append(to: &bytes)
                    index += length
                } else {
                    bytes.append(source[index])
                    index += 1
                }
            }
            return bytes
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// How many bytes are replaced at the index, and by what; `nil` when they stay.
    static func replacement(in source: UnsafeBufferPointer<UInt8>, at index: Int) -> (Int, Replacement)? {
        func byte(_ offset: Int) -> UInt8 { index + offset < source.count ? source[index + offset] : 0 }
        let first = source[index]
        switch first {
        case 0x09, 0x0A: return nil
        case 0x0D: return (1, byte(1) == 0x0A ? .nothing : .newline)
        case 0x00...0x1F, 0x7F: return (1, .replacementCharacter)
        case 0xC2: return byte(1) <= 0x9F ? (2, .replacementCharacter) : nil
        case 0xE2: return bidiControl(byte(1), byte(2))
        case 0xEF: return isNoncharacter(byte(1), byte(2)) ? (3, .replacementCharacter) : nil
        case 0xF0...0xF4:
            let ends = byte(1) & 0x0F == 0x0F && byte(2) == 0xBF && byte(3) >= 0xBE
            return ends ? (4, .replacementCharacter) : nil
        default: return nil
        }
    }

    private static func bidiControl(_ second: UInt8, _ third: UInt8) -> (Int, Replacement)? {
        switch (second, third) {
        case (0x80, 0xAA...0xAE), (0x81, 0xA6...0xA9):
            (3, .visible(0x2000 + (UInt32(second) - 0x80) * 0x40 + UInt32(third) - 0x80))
        default: nil
        }
    }

    /// U+FDD0–FDEF, U+FFFE and U+FFFF.
    private static func isNoncharacter(_ second: UInt8, _ third: UInt8) -> Bool {
        (second == 0xB7 && (0x90...0xAF).contains(third)) || (second == 0xBF && third >= 0xBE)
    }
}
