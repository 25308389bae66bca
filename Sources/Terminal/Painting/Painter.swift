/// Says what to send so that the terminal shows a frame: only what differs from the one before.
package struct Painter {
    private struct Screen: Equatable {
        let size: TerminalSize
        let colours: Bool
        let rows: [PaintedRow]
        let cursor: Frame.Cursor?
    }

    /// Unknown at first and after somebody else has drawn.
    private var shown: Screen?
    private var output = ""
    private var style = Style.plain

    package init() {}

    /// The next frame is drawn as a whole.
    package mutating func forget() { shown = nil }

    /// To be written at once; empty when the screen shows the frame already.
    package mutating func bytes(for frame: Frame, size: TerminalSize, colours: Bool) -> [UInt8] {
        let rows = frame.rows.prefix(size.rows).map { PaintedRow($0, columns: size.columns) }
        let empty = [PaintedRow](repeating: PaintedRow(Row(), columns: 0), count: max(0, size.rows - rows.count))
        let next = Screen(size: size, colours: colours, rows: rows + empty, cursor: frame.cursor)
        guard next != shown else { return [] }
        output = ControlSequence.beginFrame
        style = .plain
        let before = begin(next)
        for (index, row) in next.rows.enumerated() {
            paint(row, over: before[index], at: index, colours)
        }
        change(to: .plain, colours)
        end(next)
        shown = next
        return Array(output.utf8)
    }

    /// The rows that stand there when painting starts.
    private mutating func begin(_ next: Screen) -> [PaintedRow] {
        if let shown, shown.size == next.size, shown.colours == next.colours { return shown.rows }
        output += StyleSequence.of(.plain, colours: false) + ControlSequence.clearScreen
        return [PaintedRow](repeating: PaintedRow(Row(), columns: 0), count: next.rows.count)
    }

    private mutating func end(_ next: Screen) {
        output += ControlSequence.endFrame
        guard let cursor = next.cursor else { return }
        let row = max(0, min(cursor.row, next.size.rows - 1))
        let column = max(0, min(cursor.column, next.size.columns - 1))
        output += ControlSequence.move(row: row, column: column) + ControlSequence.showCursor
    }

    /// From the first piece that differs to the end of the row, as what stands behind may have been pushed aside.
    private mutating func paint(_ row: PaintedRow, over before: PaintedRow, at index: Int, _ colours: Bool) {
        guard row != before else { return }
        let same = zip(row.pieces, before.pieces).prefix { $0 == $1 }.count
        let changed = row.pieces[same...]
        let starts = [changed.first?.column, before.pieces[same...].first?.column].compactMap { $0 }
        var column = starts.min() ?? 0
        output += ControlSequence.move(row: index, column: column)
        if same < before.pieces.count {
            change(to: .plain, colours)
            output += ControlSequence.clearToRowEnd
        }
        for piece in changed {
            if piece.column != column { output += ControlSequence.move(column: piece.column) }
            change(to: piece.style, colours)
            output += piece.text
            // After other text only the terminal knows where it is.
            column = piece.text.utf8.count == piece.cells ? piece.column + piece.cells : -1
        }
    }

    private mutating func change(to next: Style, _ colours: Bool) {
        guard next != style else { return }
        style = next
        output += StyleSequence.of(next, colours: colours)
    }
}
