import Terminal

/// Rows that are written from the top, and the place that must stay in sight.
struct Canvas {
    let width: Int
    let height: Int
    private(set) var rows: [Row] = []
    var cursor: Frame.Cursor?
    /// A row that has to be seen when there is no cursor.
    var focus: Int?

    init(width: Int, height: Int = .max) {
        self.width = width
        self.height = height
    }

    mutating func blank() {
        // One empty row is enough, however many parts ask for it.
        if rows.last?.pieces.isEmpty == false { rows.append(Row()) }
    }

    mutating func row(_ pieces: [Row.Piece]) { rows.append(Row(pieces)) }

    /// Wrapped text, the rows after the first under the same column.
    mutating func text(_ text: String, at column: Int = 2, _ style: Style = .plain, after first: [Row.Piece] = []) {
        let lines = TextWrap.wrap(text, width: max(8, width - column - 1))
        for (index, line) in lines.enumerated() {
            rows.append(Row((index == 0 ? first : []) + [Row.Piece(at: column, line, style)]))
        }
    }

    /// The line that is typed in, wrapped when it is long, with the cursor at the caret.
    mutating func entry(_ entry: TextEntry, at column: Int, label: String = "", isFocused: Bool = true) {
        let start = column + (label.isEmpty ? 0 : CellWidth.of(label) + 1)
        let room = max(8, width - start - 2)
        let first = label.isEmpty ? [] : [Row.Piece(at: column, label, Style(.accent, bold: true))]
        let text = entry.text
        let caret = text.index(text.startIndex, offsetBy: entry.caret)
        let lines = TextWrap.ranges(of: text, width: room)
        // The caret stands in the last line that begins before it.
        let place = lines.lastIndex { $0.lowerBound <= caret } ?? 0
        for (index, line) in lines.enumerated() {
            if isFocused, index == place {
                let end = min(caret, line.upperBound)
                let cells = CellWidth.of(text[line.lowerBound..<max(end, line.lowerBound)])
                let hanging = caret > line.upperBound ? text.distance(from: line.upperBound, to: caret) : 0
                cursor = Frame.Cursor(row: rows.count, column: min(start + cells + hanging, width - 1))
            }
            let shown = String(text[line])
            let padding = String(repeating: " ", count: max(0, room - CellWidth.of(shown)))
            rows.append(
                Row((index == 0 ? first : []) + [Row.Piece(at: start, shown + padding, Style(underlined: true))]))
        }
    }

    /// As many rows as fit, around the cursor or the focus; arrows at the edge say that there is more.
    func window(_ height: Int) -> (rows: [Row], cursor: Frame.Cursor?) {
        guard rows.count > height, height > 0 else { return (rows, cursor) }
        let wanted = cursor?.row ?? focus ?? 0
        // A list scrolls so that what follows the line in focus can be seen, too.
        let below = min(2, height / 4)
        let top = min(max(0, wanted + below + 1 - height), rows.count - height)
        let moved = cursor.map { Frame.Cursor(row: $0.row - top, column: $0.column) }
        var shown = Array(rows[top..<top + height])
        if top > 0 { shown[0].pieces.append(Row.Piece(at: width - 1, "↑", Style(dim: true))) }
        if top + height < rows.count {
            shown[height - 1].pieces.append(Row.Piece(at: width - 1, "↓", Style(dim: true)))
        }
        return (shown, moved)
    }
}
