/// Text in lines that fit a width: broken at spaces and between wide characters, inside a word only when it is too long.
package enum TextWrap {
    package static func wrap(_ text: String, width: Int) -> [String] {
        ranges(of: text, width: width).map { String(text[$0]) }
    }

    /// Where each line lies in the text; the spaces and line ends between them belong to none.
    package static func ranges(of text: String, width: Int) -> [Range<String.Index>] {
        var lines: [Range<String.Index>] = []
        var paragraph: [WrapUnit] = []
        for index in text.indices {
            let unit = WrapUnit(text[index], at: index)
            if unit.kind == .lineEnd {
                lines += breakParagraph(paragraph, end: index, max(1, width))
                paragraph = []
            } else {
                paragraph.append(unit)
            }
        }
        return lines + breakParagraph(paragraph, end: text.endIndex, max(1, width))
    }

    private static func breakParagraph(_ units: [WrapUnit], end: String.Index, _ width: Int) -> [Range<String.Index>] {
        var lines: [Range<String.Index>] = []
        func place(_ number: Int) -> String.Index { number < units.count ? units[number].index : end }
        var start = 0
        repeat {
            let (last, next) = line(units, from: start, width)
            lines.append(place(start)..<place(last))
            start = next
        } while start < units.count
        return lines
    }

    /// Where the line that starts here ends, and where the next one starts.
    private static func line(_ units: [WrapUnit], from start: Int, _ width: Int) -> (end: Int, next: Int) {
        // The last place so far that a line can be broken at.
        var found: (end: Int, next: Int)?
        var used = 0
        var number = start
        while number < units.count {
            if units[number].kind == .space {
                // Spaces may hang over the edge.
                let rest = units[number...].firstIndex { $0.kind != .space } ?? units.count
                if number > start { found = (number, rest) }
                used += units[number..<rest].reduce(0) { $0 + $1.cells }
                number = rest
                continue
            }
            if number > start, units[number].mayFollow(units[number - 1]) { found = (number, number) }
            used += units[number].cells
            if used > width, number > start { return found ?? (number, number) }
            number += 1
        }
        return used > width ? found ?? (number, number) : (number, number)
    }
}
