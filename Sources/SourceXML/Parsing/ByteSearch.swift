#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

extension UnsafeRawBufferPointer {
    /// The first place of a byte at or after a position; memchr looks at many bytes in one step.
    func firstOffset(of byte: UInt8, from position: Int) -> Int? {
        guard let base = baseAddress, position < count else { return nil }
        return memchr(base + position, Int32(byte), count - position).map { UnsafeRawPointer($0) - base }
    }

    /// The first place of a short text at or after a position.
    func firstOffset(of text: StaticString, from position: Int) -> Int? {
        let last = text.utf8Start[text.utf8CodeUnitCount - 1]
        var next = position + text.utf8CodeUnitCount - 1
        while let found = firstOffset(of: last, from: next) {
            let start = found - text.utf8CodeUnitCount + 1
            if hasText(text, at: start) { return start }
            next = found + 1
        }
        return nil
    }

    func hasText(_ text: StaticString, at position: Int) -> Bool {
        guard position >= 0, position + text.utf8CodeUnitCount <= count else { return false }
        for offset in 0..<text.utf8CodeUnitCount where self[position + offset] != text.utf8Start[offset] {
            return false
        }
        return true
    }
}

extension [UInt8] {
    func firstOffset(of text: StaticString, from position: Int, to end: Int) -> Int? {
        withUnsafeBytes { UnsafeRawBufferPointer(rebasing: $0[..<end]).firstOffset(of: text, from: position) }
    }

    func hasText(_ text: StaticString, at position: Int) -> Bool {
        withUnsafeBytes { $0.hasText(text, at: position) }
    }
}

extension UInt8 {
    var isXMLSpace: Bool { self == 0x20 || self == 0x0A || self == 0x09 || self == 0x0D }

    /// Whether a name may go on with this byte; the parser, not we, knows the exact letters outside ASCII.
    var isNameByte: Bool {
        switch self {
        case 0x61...0x7A, 0x41...0x5A, 0x30...0x39, 0x2D, 0x2E, 0x3A, 0x5F, 0x80...0xFF: true
        default: false
        }
    }

    var isNameStart: Bool { isNameByte && !(0x30...0x39).contains(self) && self != 0x2D && self != 0x2E }
}
