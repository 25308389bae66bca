/// Base64 as it is pasted into a file.
enum Base64Text {
    static func isLetter(_ byte: UInt8) -> Bool { value(byte) != nil || byte == UInt8(ascii: "=") }

    /// The bytes, or `nil` for anything but whole groups of four letters.
    static func bytes(_ letters: [UInt8]) -> [UInt8]? {
        let padding = letters.reversed().prefix { $0 == UInt8(ascii: "=") }.count
        guard letters.count.isMultiple(of: 4), padding <= 2 else { return nil }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(letters.count / 4 * 3)
        var (held, bits) = (0, 0)
        for letter in letters.dropLast(padding) {
            guard let value = value(letter) else { return nil }
            held = held << 6 | value
            bits += 6
            if bits >= 8 {
                bits -= 8
                bytes.append(UInt8(held >> bits & 0xFF))
                held &= (1 << bits) - 1
            }
        }
        return held == 0 ? bytes : nil
    }

    private static func value(_ byte: UInt8) -> Int? {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): Int(byte) - 65
        case UInt8(ascii: "a")...UInt8(ascii: "z"): Int(byte) - 71
        case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(byte) + 4
        case UInt8(ascii: "+"): 62
        case UInt8(ascii: "/"): 63
        default: nil
        }
    }
}
