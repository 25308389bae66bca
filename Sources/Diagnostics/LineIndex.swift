/// Where each line of a file starts; turns byte offsets into lines and columns.
package struct LineIndex: Sendable {
    /// Scalars are counted once per block, so that a place in a file of one endless line is still found at once.
    private static let blockSize = 4096

    private let bytes: [UInt8]
    private let lineStarts: [Int]
    private let scalarsBeforeBlock: [Int]

    package init(_ bytes: [UInt8]) {
        self.bytes = bytes
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        (lineStarts, scalarsBeforeBlock) = bytes.withUnsafeBufferPointer { Self.scan($0, from: start) }
    }

    package var lineCount: Int { lineStarts.count }

    /// The place of a byte offset; an offset past the end is the place after the last byte.
    package func place(at offset: Int) -> SourcePlace {
        let line = self.line(at: offset)
        let start = lineStarts[line - 1]
        let end = min(max(offset, start), bytes.count)
        let scalars =
            end - start < Self.blockSize ? scalars(in: start..<end) : scalars(before: end) - scalars(before: start)
        return SourcePlace(line: line, column: scalars + 1)
    }

    /// The number of the line that a byte offset is in.
    package func line(at offset: Int) -> Int {
        var low = 0
        var high = lineStarts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        return low + 1
    }

    /// The bytes of a line without its end; empty when there is no such line.
    package func range(ofLine line: Int) -> Range<Int> {
        guard line >= 1, line <= lineStarts.count else { return bytes.count..<bytes.count }
        let start = lineStarts[line - 1]
        var end = line < lineStarts.count ? lineStarts[line] : bytes.count
        if end > start, bytes[end - 1] == 0x0A { end -= 1 }
        if end > start, bytes[end - 1] == 0x0D { end -= 1 }
        return start..<end
    }

    /// The text of a line without its end.
    package func text(ofLine line: Int) -> String {
        text(in: range(ofLine: line))
    }

    /// The text of a range of bytes, with U+FFFD for what is not UTF-8.
    package func text(in range: Range<Int>) -> String {
        String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
    }

    /// The range without the bytes of scalars that it cuts through at either end.
    package func wholeScalars(in range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, bytes[start] & 0xC0 == 0x80 { start += 1 }
        while end > start, end < bytes.count, bytes[end] & 0xC0 == 0x80 { end -= 1 }
        return start..<end
    }

    private func scalars(before offset: Int) -> Int {
        let block = offset / Self.blockSize
        return scalarsBeforeBlock[block] + scalars(in: (block * Self.blockSize)..<offset)
    }

    private func scalars(in range: Range<Int>) -> Int {
        bytes.withUnsafeBufferPointer { bytes in bytes[range].count { $0 & 0xC0 != 0x80 } }
    }

    private static func scan(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> (lines: [Int], blocks: [Int]) {
        var lines = [start]
        var blocks: [Int] = []
        blocks.reserveCapacity(bytes.count / blockSize + 1)
        var scalars = 0
        var previous: UInt8 = 0
        for (offset, byte) in bytes.enumerated() {
            if offset % blockSize == 0 { blocks.append(scalars) }
            if byte & 0xC0 != 0x80 { scalars += 1 }
            if previous == 0x0D, byte != 0x0A { lines.append(offset) }
            if byte == 0x0A { lines.append(offset + 1) }
            previous = byte
        }
        if previous == 0x0D { lines.append(bytes.count) }
        if bytes.count % blockSize == 0 { blocks.append(scalars) }
        return (lines, blocks)
    }
}
