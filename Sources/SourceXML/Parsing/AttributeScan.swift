/// Finds the attributes of a start tag in its bytes; a tag that is not well formed yields those before the fault.
struct AttributeScan: IteratorProtocol {
    struct Found {
        let name: Range<Int>
        /// What is between the quotes; up to the end of the scan if the closing one is missing.
        let value: Range<Int>
        let isClosed: Bool
    }

    private let bytes: UnsafeRawBufferPointer
    private let end: Int
    private var position: Int

    init(bytes: UnsafeRawBufferPointer, tag: Int, end: Int) {
        self.bytes = bytes
        self.end = min(end, bytes.count)
        position = tag + 1
        skip { !$0.isXMLSpace }
    }

    /// The next attribute that is not a declaration of a namespace.
    mutating func next() -> Found? {
        while let found = nextOfAnyKind() {
            let name = found.name
            let isDeclaration =
                name.count >= 5 && bytes.hasText("xmlns", at: name.lowerBound)
                && (name.count == 5 || bytes[name.lowerBound + 5] == UInt8(ascii: ":"))
            if !isDeclaration { return found }
        }
        return nil
    }

    mutating func nextOfAnyKind() -> Found? {
        skip(\.isXMLSpace)
        let start = position
        skip { !$0.isXMLSpace && $0 != UInt8(ascii: "=") }
        let name = start..<position
        skip(\.isXMLSpace)
        guard position < end, bytes[position] == UInt8(ascii: "=") else { return nil }
        position += 1
        skip(\.isXMLSpace)
        guard position < end, bytes[position] == UInt8(ascii: "\"") || bytes[position] == UInt8(ascii: "'") else {
            return nil
        }
        let valueStart = position + 1
        let close = UnsafeRawBufferPointer(rebasing: bytes[..<end]).firstOffset(of: bytes[position], from: valueStart)
        position = close.map { $0 + 1 } ?? end
        return Found(name: name, value: min(valueStart, end)..<(close ?? end), isClosed: close != nil)
    }

    @inline(__always)
    private mutating func skip(_ condition: (UInt8) -> Bool) {
        while position < end, condition(bytes[position]) { position += 1 }
    }
}
