import Evaluation
import Phrases
import Terminal

extension ScreenWizard {
    func draw(_ menu: Menu, on canvas: inout Canvas) {
        canvas.text(menu.heading, Style(bold: true))
        for line in menu.intro { canvas.text(line.text, line.style) }
        canvas.blank()
        if menu.isFiltered {
            canvas.entry(menu.picker.entry, at: 2, label: catalogue.text(.findLabel), isFocused: menu.items.count > 6)
            canvas.blank()
        }
        let needsNumber = !menu.isFiltered && (menu.picker.takesSeveral || !menu.picker.entry.isEmpty)
        let room = max(2, canvas.height - canvas.rows.count - (needsNumber ? 2 : 0))
        for row in listRows(menu, canvas.width, room) { canvas.row(row.pieces) }
        guard needsNumber else { return }
        canvas.blank()
        canvas.entry(menu.picker.entry, at: 2, label: catalogue.text(.numberLabel))
    }

    /// The items around the marked one, as many as fit.
    private func listRows(_ menu: Menu, _ width: Int, _ height: Int) -> [Row] {
        var list = Canvas(width: width)
        var number = 0
        let shown = menu.shown
        for item in shown {
            if item.isHeading {
                drawHeading(item, on: &list)
            } else {
                draw(item, number, in: menu, on: &list)
                number += 1
            }
        }
        if shown.isEmpty { list.text(catalogue.text(.nothingFound), Style(dim: true)) }
        return list.window(height).rows
    }

    private func drawHeading(_ item: Menu.Item, on canvas: inout Canvas) {
        if item.sign == .none {
            canvas.blank()
            canvas.text(item.label, Style(.accent, bold: true))
        } else {
            // Kept but not sent: it is read, not chosen.
            let room = canvas.width - 8
            let detail = CellCut.shortened(item.detail, cells: max(0, room / 2 - 1))
            let width = CellWidth.of(detail)
            canvas.row([
                Row.Piece(at: 4, signs.text(item.sign), Style(dim: true)),
                Row.Piece(at: 6, CellCut.shortened(item.label, cells: room - width - 2), Style(dim: true)),
                Row.Piece(at: canvas.width - 2 - width, detail, Style(dim: true)),
            ])
        }
    }

    private func draw(_ item: Menu.Item, _ number: Int, in menu: Menu, on canvas: inout Canvas) {
        let isMarked = menu.marked == number
        let style = Style(bold: isMarked, reversed: isMarked)
        if isMarked { canvas.focus = canvas.rows.count }
        var pieces = isMarked ? [Row.Piece(at: 0, signs.text(.here), Style(.accent, bold: true))] : []
        var column = 4
        if !menu.isFiltered {
            let box = menu.picker.takesSeveral ? "[\(menu.picker.isChosen(number) ? "x" : " ")]" : ""
            if !box.isEmpty { pieces.append(Row.Piece(at: 2, box)) }
            pieces.append(Row.Piece(at: box.isEmpty ? 2 : 6, "\(number + 1)", Style(.accent)))
            column = (box.isEmpty ? 2 : 6) + max(3, "\(menu.picker.count)".count + 1)
        }
        if menu.hasSigns {
            pieces.append(Row.Piece(at: column, signs.text(item.sign), signs.style(item.sign)))
            column += 2
        }
        guard menu.isFiltered || CellWidth.of(item.label) + 12 < canvas.width - column else {
            return canvas.text(item.label, at: column, style, after: pieces)
        }
        let room = canvas.width - column - 2
        let detail = CellCut.shortened(item.detail.replacing("\n", with: " "), cells: max(0, room / 2 - 1))
        let detailWidth = CellWidth.of(detail)
        let label = CellCut.shortened(item.label, cells: room - (detailWidth > 0 ? detailWidth + 2 : 0))
        pieces.append(Row.Piece(at: column, label, style))
        if !detail.isEmpty {
            pieces.append(Row.Piece(at: canvas.width - 2 - detailWidth, detail, Style(dim: true)))
        }
        canvas.row(pieces)
    }

    func draw(_ sheet: Sheet, on canvas: inout Canvas) {
        if sheet.scrolls { return drawScrolling(sheet, on: &canvas) }
        if sheet.showsQuestion, let question {
            drawAsked(question, on: &canvas)
            let reply = interview.visit.entry(question.id).reply
            if reply != nil {
                canvas.text(
                    catalogue.text(.currentAnswer, ["answer": catalogue.words(reply, question)]),
                    at: Self.answerColumn)
            }
            canvas.blank()
        }
        canvas.text(sheet.heading, Style(.accent, bold: true))
        for row in bodyRows(sheet, canvas.width) { canvas.row(row.pieces) }
        if let entry = sheet.entry {
            canvas.blank()
            canvas.entry(entry, at: 2, label: sheet.label.trimmed)
        }
    }

    private func bodyRows(_ sheet: Sheet, _ width: Int) -> [Row] {
        var body = Canvas(width: width)
        for line in sheet.body { line.text.isEmpty ? body.blank() : body.text(line.text, line.style) }
        return body.rows
    }

    /// Heading and answer stay where they are; the text between them moves.
    private func drawScrolling(_ sheet: Sheet, on canvas: inout Canvas) {
        canvas.text(sheet.heading, Style(.accent, bold: true))
        let rows = bodyRows(sheet, canvas.width)
        let room = textRoom(sheet, canvas.height)
        let top = min(sheet.scroll, max(0, rows.count - room))
        canvas.row([])
        for row in rows[top..<min(top + room, rows.count)] { canvas.row(row.pieces) }
        if rows.count > room {
            let words = catalogue.text(top + room < rows.count ? .moreBelow : .moreAbove)
            canvas.row([Row.Piece(at: 2, words, Style(dim: true))])
        }
        if let entry = sheet.entry {
            canvas.blank()
            canvas.entry(entry, at: 2, label: sheet.label.trimmed)
        }
    }

    /// The rows that the text of a scrolling sheet has, beside its heading, its answer and the hint that there is more.
    private func textRoom(_ sheet: Sheet, _ height: Int) -> Int { max(2, height - 3 - (sheet.entry == nil ? 0 : 2)) }

    /// How far down a sheet can be scrolled on a screen.
    func lastScroll(_ sheet: Sheet, _ size: TerminalSize) -> Int {
        guard sheet.scrolls else { return 0 }
        return max(0, bodyRows(sheet, size.columns).count - textRoom(sheet, bodyHeight(size)))
    }
}

extension Sheet {
    /// Whether the question that it belongs to stands above it.
    var showsQuestion: Bool {
        switch purpose {
        case .comment, .photo, .reason, .correction, .note: true
        default: false
        }
    }

    /// Whether it is read before anything is typed.
    var scrolls: Bool {
        switch purpose {
        case .briefing, .help, .finish: true
        default: false
        }
    }
}
