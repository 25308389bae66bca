/// In which order the bytes of a number stand.
enum ByteOrder {
    case big, little
}

/// Bytes that strangers wrote: outside of them there is nothing to read, and asking for it is no mistake.
extension [UInt8] {
    /// A number of up to eight bytes; `nil` where it does not lie within, or is too large to count with.
    func number(at offset: Int, _ count: Int, _ order: ByteOrder = .big) -> Int? {
        guard count <= 8, let part = part(at: offset, count) else { return nil }
        var number: UInt64 = 0
        for byte in order == .big ? Array(part) : part.reversed() { number = number << 8 | UInt64(byte) }
        return Int(exactly: number)
    }

    func part(at offset: Int, _ count: Int) -> ArraySlice<UInt8>? {
        guard offset >= 0, count >= 0, offset <= self.count, count <= self.count - offset else { return nil }
        return self[offset..<(offset + count)]
    }

    func has(_ mark: String, at offset: Int) -> Bool {
        part(at: offset, mark.utf8.count)?.elementsEqual(mark.utf8) ?? false
    }

    /// Four characters that name a chunk or a box.
    func code(at offset: Int) -> String? {
        part(at: offset, 4).map { String(String.UnicodeScalarView($0.map { Unicode.Scalar($0) })) }
    }

    mutating func append(number: Int, _ count: Int, _ order: ByteOrder = .big) {
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
        append(contentsOf: order == .big ? bytes.reversed() : bytes)
    }
}
