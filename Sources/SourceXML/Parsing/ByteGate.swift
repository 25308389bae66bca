import Diagnostics

/// Looks at the bytes before libxml2 does, and refuses what would cost it long or change what the file says.
/// It reads laxly: what it lets through is either well formed or stops the parser at the first fault.
package func byteGate(_ source: SourceFile, _ limits: XMLLimits) -> GateRefusal? {
    if source.bytes.count > limits.bytes { return .tooLarge(size: source.bytes.count) }
    return source.bytes.withUnsafeBytes { bytes in
        let start = bytes.hasText("\u{FEFF}", at: 0) ? 3 : 0
        if bytes[start...].allSatisfy(\.isXMLSpace) { return .empty }
        if let refusal = wideEncoding(bytes) { return refusal }
        if let offset = bytes.firstOffset(of: 0, from: 0) { return .nulByte(at: offset) }
        if let refusal = foreignEncoding(bytes, from: start) { return refusal }
        var walk = MarkupWalk(bytes: bytes, limits: limits, position: start)
        return walk.refusal()
    }
}

/// What the gate found: the first thing of its kind, and where.
package enum GateRefusal: Hashable {
    case tooLarge(size: Int)
    case empty
    case wideEncoding(name: String, Range<Int>)
    case declaredEncoding(name: String, Range<Int>)
    case nulByte(at: Int)
    case markupDeclaration(Range<Int>)
    case tagTooLong(name: Range<Int>)
    case tooManyAttributes(name: Range<Int>)
    case tooDeep(name: Range<Int>)
}

/// UTF-16 and UTF-32, known by their byte order mark or by the zero bytes round the first `<`.
private func wideEncoding(_ bytes: UnsafeRawBufferPointer) -> GateRefusal? {
    let first = Array(bytes.prefix(4))
    let marks: [([UInt8], String)] = [
        ([0x00, 0x00, 0xFE, 0xFF], "UTF-32"), ([0xFF, 0xFE, 0x00, 0x00], "UTF-32"),
        ([0xFE, 0xFF], "UTF-16"), ([0xFF, 0xFE], "UTF-16"),
        ([0x00, 0x00, 0x00, 0x3C], "UTF-32"), ([0x3C, 0x00, 0x00, 0x00], "UTF-32"),
        ([0x00, 0x3C, 0x00], "UTF-16"), ([0x3C, 0x00], "UTF-16"),
    ]
    return marks.first { first.starts(with: $0.0) }.map { .wideEncoding(name: $0.1, 0..<$0.0.count) }
}
