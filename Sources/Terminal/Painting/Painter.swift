/// Says what to send so that the terminal shows a frame: only what differs from the one before.
package struct Painter {
    private struct Screen {
        let frame: Frame
        let size: TerminalSize
        let colours: Bool
        let rows: [PaintedRow]
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
        let known = shown.flatMap { $0.size == size && $0.colours == colours ? $0 : nil }
        if known?.frame == frame { return [] }
        let rows = (0..<max(0, size.rows)).map { painted($0, of: frame, size, known) }
        output = ControlSequence.beginFrame
        style = .plain
        if known == nil { output += StyleSequence.of(.plain, colours: false) + ControlSequence.clearScreen }
        for (index, row) in rows.enumerated() {
            paint(row, over: known?.rows[index] ?? PaintedRow(), at: index, colours)
        }
        change(to: .plain, colours)
        end(frame, size)
        shown = Screen(frame: frame, size: size, colours: colours, rows: rows)
        return Array(output.utf8)
    }

    private func painted(_ index: Int, of frame: Frame, _ size: TerminalSize, _ known: Screen?) -> PaintedRow {
        guard index < frame.rows.count else { return PaintedRow() }
        if let known, index < known.frame.rows.count, known.frame.rows[index] == frame.rows[index] {
            return known.rows[index]
        }
        return PaintedRow(frame.rows[index], columns: size.columns)
    }

    private mutating func end(_ frame: Frame, _ size: TerminalSize) {
        output += ControlSequence.endFrame
        guard let cursor = frame.cursor else { return }
        let row = max(0, min(cursor.row, size.rows - 1))
        let column = max(0, min(cursor.column, size.columns - 1))
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
