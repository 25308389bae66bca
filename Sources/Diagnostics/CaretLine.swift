/// A source line as it is shown, and the line of carets that goes below it.
package struct CaretLine: Sendable, Hashable {
    package let text: String
    package let carets: String
}

/// Shows a line with carets below a range of its UTF-8 bytes: tabs expanded, and a long line cut around the place.
package func caretLine(_ line: String, range: Range<Int>, width: Int = 100) -> CaretLine {
    if line.utf8.count <= width, line.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) {
        return plainCaretLine(line, range: range)
    }
    let cells = shownCells(of: line)
    let first = cells.firstIndex { $0.bytes.upperBound > range.lowerBound } ?? cells.count
    var last = cells[first...].firstIndex { $0.bytes.lowerBound >= range.upperBound } ?? cells.count
    last = max(last, min(first + 1, cells.count))
    let window = visible(cells, around: first..<last, width: width)
    let before = (window.lowerBound > 0 ? "…" : "") + cells[window.lowerBound..<first].map(\.text).joined()
    let marked = cells[first..<min(last, window.upperBound)].map(\.text).joined()
    let after = cells[min(last, window.upperBound)..<window.upperBound].map(\.text).joined()
    let carets = max(1, DisplayWidth.columns(of: marked))
    return CaretLine(
        text: before + marked + after + (window.upperBound < cells.count ? "…" : ""),
        carets: String(repeating: " ", count: DisplayWidth.columns(of: before)) + String(repeating: "^", count: carets))
}

/// The same for a line that is shown as it is, one column for each byte.
private func plainCaretLine(_ line: String, range: Range<Int>) -> CaretLine {
    let end = line.utf8.count
    let start = min(range.lowerBound, end)
    let carets = max(1, min(range.upperBound, end) - start)
    return CaretLine(text: line, carets: String(repeating: " ", count: start) + String(repeating: "^", count: carets))
}

/// One scalar of a line: its bytes there, what is shown for it, and how wide that is.
private struct Cell {
    let bytes: Range<Int>
    let text: String
    let width: Int
}

private func shownCells(of line: String) -> [Cell] {
    var cells: [Cell] = []
    var offset = 0
    var column = 0
    for scalar in line.unicodeScalars {
        let length = UTF8.width(scalar)
        var text = isHarmless(scalar) ? String(scalar) : "\u{FFFD}"
        if scalar == "\t" { text = String(repeating: " ", count: 4 - column % 4) }
        let width = DisplayWidth.columns(of: text)
        cells.append(Cell(bytes: offset..<(offset + length), text: text, width: width))
        offset += length
        column += width
    }
    return cells
}

/// The cells to show: all if they fit, otherwise as many as fit with the marked ones about a third from the left.
private func visible(_ cells: [Cell], around marked: Range<Int>, width: Int) -> Range<Int> {
    if cells.reduce(0, { $0 + $1.width }) <= width { return 0..<cells.count }
    var room = width - 2
    var start = marked.lowerBound
    while start > 0, room - cells[start - 1].width >= width * 2 / 3 {
        start -= 1
        room -= cells[start].width
    }
    var end = marked.lowerBound
    while end < cells.count, room - cells[end].width >= 0 {
        room -= cells[end].width
        end += 1
    }
    while start > 0, room - cells[start - 1].width >= 0 {
        start -= 1
        room -= cells[start].width
    }
    // A mark must not be parted from its letter.
    while start > 0, start < marked.lowerBound, cells[start].width == 0 { start += 1 }
    return start..<max(end, min(marked.lowerBound + 1, cells.count))
}
