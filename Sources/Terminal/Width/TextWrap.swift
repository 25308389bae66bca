/// Text in lines that fit a width: broken at spaces and between wide characters, inside a word only when it is too long.
package enum TextWrap {
    package static func wrap(_ text: String, width: Int) -> [String] {
        ranges(of: text, width: width).map { String(text[$0]) }
    }

    /// Where each line lies in the text; the spaces and line ends between them belong to none.
    package static func ranges(of text: String, width: Int) -> [Range<String.Index>] {
        var lines: [Range<String.Index>] = []
        var start = text.startIndex
        while true {
            let end = text[start...].firstIndex(where: \.isNewline) ?? text.endIndex
            breakParagraph(text, start..<end, max(1, width), &lines)
            if end == text.endIndex { return lines }
            start = text.index(after: end)
        }
    }

    private static func breakParagraph(
        _ text: String, _ paragraph: Range<String.Index>, _ width: Int, _ lines: inout [Range<String.Index>]
    ) {
        var start = paragraph.lowerBound
        // Where the line ends and the next starts when it is broken at the last place that allows it.
        var place: (end: String.Index, next: String.Index)?
        var used = 0
        var index = start
        while index < paragraph.upperBound {
            let character = text[index]
            let next = text.index(after: index)
            if index > start, used > 0, isPlace(before: character, after: text[text.index(before: index)]) {
                place = (index, index)
            }
            if isSpace(character) {
                // Spaces may hang over the edge, but not those a line starts with.
                let rest = text[index..<paragraph.upperBound].firstIndex { !isSpace($0) } ?? paragraph.upperBound
                if index > start { place = (index, rest) }
                used += CellWidth.of(text[index..<rest])
                index = rest
                continue
            }
            used += CellWidth.of(character)
            if used > width, index > start {
                let (end, after) = place ?? (index, index)
                lines.append(start..<end)
                (start, index, used, place) = (after, after, 0, nil)
            } else {
                index = next
            }
        }
        let end = used > width ? place?.end : nil
        lines.append(start..<(end ?? paragraph.upperBound))
    }

    private static func isSpace(_ character: Character) -> Bool {
        character == " " || character == "\t" || character == "\u{3000}" || character == "\u{200B}"
    }

    /// Scripts that are written wide put no spaces between words; some signs may not begin or end a line there.
    private static func isPlace(before character: Character, after last: Character) -> Bool {
        guard CellWidth.of(character) == 2 || CellWidth.of(last) == 2, !isSpace(last) else { return false }
        return !"、。，．：；！？）」』】〕〉》ー々".contains(character) && !"（「『【〔〈《".contains(last)
            && !(character.isPunctuation && CellWidth.of(character) == 1)
    }
}
