/// Makes a text safe in element content and in quoted attribute values alike; it works on bytes, never on Characters.
enum HTMLEscaping {
    static func append(_ text: String, to bytes: inout [UInt8]) {
        var text = text
        text.withUTF8 { source in
            var start = 0
            var index = 0
            while index < source.count {
                let byte = source[index]
                guard isSpecial[Int(byte)] else {
                    index += 1
                    continue
                }
                let length: Int
                if let entity = entity(byte) {
                    bytes.append(contentsOf: source[start..<index])
                    bytes.append(contentsOf: entity.utf8)
                    length = 1
                } else if let (replaced, replacement) = NeutralText.replacement(in: source, at: index) {
                    bytes.append(contentsOf: source[start..<index])
                    replacement.append(to: &bytes)
                    length = replaced
                } else {
                    index += 1
                    continue
                }
                index += length
                start = index
            }
            bytes.append(contentsOf: source[start...])
        }
    }

    private static func entity(_ byte: UInt8) -> StaticText? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        default: nil
        }
    }

    private static let isSpecial: [Bool] = (0...255).map { byte in
        NeutralText.canStart(UInt8(byte)) || [0x22, 0x26, 0x27, 0x3C, 0x3E].contains(byte)
    }
}

/// Bytes of our own source that need no String.
struct StaticText: ExpressibleByStringLiteral {
    private let text: StaticString
    init(stringLiteral value: StaticString) { text = value }
    var utf8: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount) }
}
