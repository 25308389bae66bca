/// Puts bytes of UTF-8 together to scalars; what is not valid is left out.
struct ScalarDecoder {
    private var value: UInt32 = 0
    private var missing = 0
    private var allowed: ClosedRange<UInt8> = 0x80...0xBF

    /// The scalar that this byte completes, if it does.
    mutating func take(_ byte: UInt8) -> Unicode.Scalar? {
        if missing > 0 {
            if allowed.contains(byte) { return goOn(byte) }
            missing = 0
        }
        return begin(byte)
    }

    private mutating func goOn(_ byte: UInt8) -> Unicode.Scalar? {
        value = value << 6 | UInt32(byte & 0x3F)
        missing -= 1
        allowed = 0x80...0xBF
        return missing == 0 ? Unicode.Scalar(value) : nil
    }

    private mutating func begin(_ byte: UInt8) -> Unicode.Scalar? {
        allowed = Self.second(after: byte)
        switch byte {
        case 0..<0x80: return Unicode.Scalar(byte)
        case 0xC2...0xDF: (value, missing) = (UInt32(byte & 0x1F), 1)
        case 0xE0...0xEF: (value, missing) = (UInt32(byte & 0x0F), 2)
        case 0xF0...0xF4: (value, missing) = (UInt32(byte & 0x07), 3)
        default: break
        }
        return nil
    }

    /// Narrower after some first bytes: nothing overlong, no surrogates, nothing above U+10FFFF.
    private static func second(after first: UInt8) -> ClosedRange<UInt8> {
        switch first {
        case 0xE0: 0xA0...0xBF
        case 0xED: 0x80...0x9F
        case 0xF0: 0x90...0xBF
        case 0xF4: 0x80...0x8F
        default: 0x80...0xBF
        }
    }
}

extension Unicode.Scalar {
    /// Whether this is a character that steers instead of being shown.
    var isControl: Bool { value < 0x20 || (0x7F...0x9F).contains(value) }
}
