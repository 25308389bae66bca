/// A stretch of the file that is text: taken as it is, or standing for one other character.
struct TextPiece {
    let source: Range<Int>
    let replacement: Unicode.Scalar?

    /// How many bytes of decoded text this is.
    var length: Int { replacement.map { UTF8.width($0) } ?? source.count }

    func withoutOuterSpace(in bytes: [UInt8]) -> Range<Int> {
        if let replacement {
            return replacement.value <= 0x20 ? source.lowerBound..<source.lowerBound : source
        }
        var (start, end) = (source.lowerBound, source.upperBound)
        while start < end, bytes[start] <= 0x20 { start += 1 }
        while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
        return start..<end
    }
}

extension [TextPiece] {
    /// Where a part of the decoded text stands in the file; what lies past the text is at `end`.
    func sourceRange(of part: Range<Int>, end: Int) -> Range<Int> {
        let start = sourceOffset(of: part.lowerBound, isUpper: false) ?? end
        if part.isEmpty { return start..<start }
        return start..<Swift.max(start, sourceOffset(of: part.upperBound, isUpper: true) ?? end)
    }

    /// An upper bound at the border of two pieces belongs to the first of them, a lower bound to the second.
    private func sourceOffset(of offset: Int, isUpper: Bool) -> Int? {
        var before = 0
        for piece in self {
            let inPiece = offset - before
            before += piece.length
            guard isUpper ? inPiece <= piece.length : inPiece < piece.length else { continue }
            if piece.replacement == nil { return piece.source.lowerBound + inPiece }
            return isUpper ? piece.source.upperBound : piece.source.lowerBound
        }
        return last.flatMap { offset == before ? $0.source.upperBound : nil }
    }
}
