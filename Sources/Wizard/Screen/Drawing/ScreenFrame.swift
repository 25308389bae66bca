import Evaluation
import Phrases
import Terminal

extension ScreenWizard {
    /// The smallest screen that the wizard fits on.
    package static let smallest = TerminalSize(columns: 40, rows: 10)

    /// What the screen shows now.
    package func frame(_ size: TerminalSize) -> Frame {
        guard size.columns >= Self.smallest.columns, size.rows >= Self.smallest.rows else { return tooSmall(size) }
        let isRoomy = size.rows >= 16
        var rows = header(size, isRoomy: isRoomy)
        let side = size.columns >= 100 && layers.isEmpty ? 30 : 0
        let messages = messageRows(size.columns)
        let height = bodyHeight(size) - (messages.count - 1)
        // Long lines are hard to read, and what belongs together should not stand at the two ends of a wide screen.
        var canvas = Canvas(width: min(size.columns - side, 90), height: height)
        draw(on: &canvas)
        let (body, cursor) = canvas.window(height)
        let outline = side == 0 ? [] : sections(width: side - 2, height: height)
        let top = rows.count
        for index in 0..<height {
            let left = index < outline.count ? outline[index] : []
            let right = index < body.count ? body[index].pieces : []
            rows.append(Row(left + right.map { Row.Piece(at: $0.column + side, $0.text, $0.style) }))
        }
        if isRoomy { rows.append(Row([Row.Piece(at: 0, signs.rule(size.columns), Style(dim: true))])) }
        rows += messages
        rows.append(keyRow(size.columns))
        if settings.isPlain { rows = rows.map(signs.plain) }
        return Frame(
            rows: rows, cursor: cursor.map { Frame.Cursor(row: $0.row + top, column: $0.column + side) })
    }

    /// The rows between head and foot.
    func bodyHeight(_ size: TerminalSize) -> Int { size.rows - (size.rows >= 16 ? 6 : 3) }

    var signs: Signs { Signs(isPlain: settings.isPlain) }

    private func draw(on canvas: inout Canvas) {
        switch layers.last {
        case .menu(let menu): draw(menu, on: &canvas)
        case .sheet(let sheet): draw(sheet, on: &canvas)
        case nil: if let question, let field { draw(question, field, on: &canvas) }
        }
    }

    private func tooSmall(_ size: TerminalSize) -> Frame {
        var canvas = Canvas(width: max(9, size.columns))
        canvas.text(catalogue.text(.screenTooSmall), at: 0)
        return Frame(rows: Array(canvas.rows.prefix(size.rows)))
    }

    // MARK: Head

    private func header(_ size: TerminalSize, isRoomy: Bool) -> [Row] {
        let details = interview.visit.details
        let saved = savedMark
        let savedColumn = size.columns - CellWidth.of(saved.text) - 1
        let place = "\(interview.checklist.title) · \(details.location)"
        let title = CellCut.shortened(place, cells: savedColumn - 3)
        let first = Row([
            Row.Piece(at: 1, title, Style(bold: true)), Row.Piece(at: savedColumn, saved.text, saved.style),
        ])
        let second = progressRow(size.columns)
        guard isRoomy else { return [second] }
        return [first, second, Row([Row.Piece(at: 0, signs.rule(size.columns), Style(dim: true))])]
    }

    private var savedMark: (text: String, style: Style) {
        if settings.isPractice { return (catalogue.text(.practiceMark), Style(.caution, bold: true)) }
        if !recorder.unsaved.isEmpty { return (catalogue.text(.notSavedMark), Style(.bad, bold: true)) }
        return (signs.text(.answered) + " " + catalogue.text(.savedMark), Style(.good))
    }

    private func progressRow(_ columns: Int) -> Row {
        let isWide = columns >= 60
        let words =
            isWide
            ? catalogue.text(.progress, ["answered": "\(progress.answered)", "total": "\(progress.total)"])
            : "\(progress.answered)/\(progress.total)"
        let width = isWide ? 16 : 0
        let (full, rest) = signs.bar(progress.answered, of: progress.total, width: width)
        let column = columns - width - 1
        let wordsColumn = column - CellWidth.of(words) - (width > 0 ? 1 : 0)
        let title = CellCut.shortened(sectionWords(isWide), cells: wordsColumn - 3)
        var pieces = [
            Row.Piece(at: 1, title, Style(.accent)), Row.Piece(at: wordsColumn, words),
        ]
        if !full.isEmpty { pieces.append(Row.Piece(at: column, full, Style(.accent))) }
        if !rest.isEmpty { pieces.append(Row.Piece(at: column + full.count, rest, Style(dim: true))) }
        return Row(pieces)
    }

    private func sectionWords(_ isWide: Bool) -> String {
        guard let id = interview.current, let position = interview.checklist.outline.position(of: id) else {
            return catalogue.text(needsBriefing ? .briefingTitle : .reviewTitle)
        }
        let path = interview.checklist.outline.sectionPath(ofQuestionAt: position)
        let tops = interview.checklist.sections.map(\.id)
        let number = (tops.firstIndex { $0 == path.first?.id } ?? 0) + 1
        let title = texts.title(path)
        guard isWide else { return "\(number)/\(tops.count) \(title)" }
        return catalogue.text(.sectionMark, ["number": "\(number)", "total": "\(tops.count)", "title": title])
    }

    /// The outline at the left of a wide screen: each section with how much of it is answered.
    private func sections(width: Int, height: Int) -> [[Row.Piece]] {
        let outline = interview.checklist.outline
        let here = interview.current.flatMap { outline.position(of: $0) }
        let tops = outline.sections.filter { $0.depth == 0 }
        let lines: [[Row.Piece]] = tops.compactMap { section in
            let asked = section.questions.filter {
                interview.routing.isAsked($0) && outline.questions[$0].takesAnswer
            }
            guard !asked.isEmpty else { return nil }
            let answered = asked.count { interview.visit.entries[outline.questions[$0].id]?.reply != nil }
            let isHere = here.map(section.questions.contains) ?? false
            let count = "\(answered)/\(asked.count)"
            let title = CellCut.shortened(section.title, cells: width - 5 - count.count)
            let sign: Sign = isHere ? .here : answered == asked.count ? .answered : .none
            return [
                Row.Piece(at: 1, signs.text(sign), isHere ? Style(.accent, bold: true) : signs.style(sign)),
                Row.Piece(at: 3, title, isHere ? Style(.accent, bold: true) : .plain),
                Row.Piece(at: width - count.count, count, Style(dim: true)),
            ]
        }
        let hereLine = tops.firstIndex { section in here.map(section.questions.contains) ?? false } ?? 0
        let top = max(0, min(hereLine - height / 2, lines.count - height))
        return Array(lines.dropFirst(top).prefix(height))
    }

    // MARK: Foot

    /// The message; a long one takes rows of the question for as long as it stands.
    private func messageRows(_ columns: Int) -> [Row] {
        guard let message else { return [Row()] }
        let style: Style =
            switch message.tone {
            case .good: Style(.good)
            case .plain: .plain
            case .caution: Style(.caution, bold: true)
            case .bad: Style(.bad, bold: true)
            }
        let sign: Sign = message.tone == .good ? .answered : message.tone == .plain ? .none : .caution
        let lines = TextWrap.wrap(message.text.replacing("\n", with: " "), width: columns - 4)
        return lines.prefix(4).enumerated().map { index, line in
            Row((index == 0 ? [Row.Piece(at: 1, signs.text(sign), style)] : []) + [Row.Piece(at: 3, line, style)])
        }
    }
}
