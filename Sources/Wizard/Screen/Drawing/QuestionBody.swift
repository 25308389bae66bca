import Evaluation
import Phrases
import Terminal

extension ScreenWizard {
    /// Where answers stand, to the right of the numbers.
    static let answerColumn = 6

    func draw(_ question: Question, _ field: AnswerField, on canvas: inout Canvas) {
        drawAsked(question, on: &canvas)
        guard question.takesAnswer else { return drawStatement(question, on: &canvas) }
        drawHelp(question, on: &canvas)
        canvas.blank()
        switch question.kind {
        case .yesNo, .choice, .choices, .rating: drawOptions(question, field, on: &canvas)
        case .photo, .file, .instances: drawEntries(question, field, on: &canvas)
        case .employee: drawPerson(field, on: &canvas)
        default: drawTyped(question, field, on: &canvas)
        }
        drawBeside(question, on: &canvas)
    }

    /// The number, the words and whether an answer is required.
    func drawAsked(_ question: Question, on canvas: inout Canvas) {
        if let matrix = question.matrix {
            canvas.text(texts.filled(matrix.stem, at: question.id), Style(bold: true))
            canvas.blank()
        }
        let entry = interview.visit.entry(question.id)
        var marks: [String] = []
        if question.takesAnswer {
            marks.append(catalogue.text(question.isRequired ? .questionRequired : .questionOptional))
        }
        if let matrix = question.matrix {
            marks.append(catalogue.text(.rowMark, ["number": "\(matrix.index + 1)", "total": "\(matrix.count)"]))
        }
        if entry.isPostponed { marks.append(catalogue.text(.markLater)) }
        if entry.isFlagged { marks.append("\(signs.text(.flagged)) \(catalogue.text(.markFlagged))") }
        var first: [Row.Piece] = []
        if question.takesAnswer {
            let number = "\(interview.number(of: question.id).number)"
            first = [Row.Piece(at: 1, number, Style(.accent, bold: true))]
        }
        canvas.text(texts.ask(question), at: Self.answerColumn, Style(bold: true), after: first)
        if !marks.isEmpty { canvas.text(marks.joined(separator: " · "), at: Self.answerColumn, Style(dim: true)) }
    }

    /// The author's help, where there is room for it; F1 has it always.
    private func drawHelp(_ question: Question, on canvas: inout Canvas) {
        guard let help = question.help else { return }
        let lines = TextWrap.wrap(texts.filled(help, at: question.id), width: canvas.width - Self.answerColumn - 1)
        // Two empty lines around it, and an empty line and the entry below the options.
        let needed = canvas.rows.count + lines.count + question.optionCount + 4
        guard lines.count <= 4, needed < canvas.height else { return }
        canvas.blank()
        for line in lines { canvas.text(line, at: Self.answerColumn, Style(dim: true)) }
    }

    private func drawStatement(_ question: Question, on canvas: inout Canvas) {
        guard question.isComputed else { return }
        canvas.blank()
        if let value = texts.computedValue(question) {
            let words = catalogue.text(.computedValue, ["value": catalogue.words(value, question)])
            canvas.text(words, at: Self.answerColumn)
        } else {
            canvas.text(catalogue.text(.computedOpen), at: Self.answerColumn, Style(dim: true))
        }
    }

    // MARK: Lists

    private func drawOptions(_ question: Question, _ field: AnswerField, on canvas: inout Canvas) {
        let labels = catalogue.labels(of: question)
        let first = canvas.rows.count
        if question.matrix != nil, drawsMatrix(question, canvas.width) {
            drawMatrix(question, field, on: &canvas)
            canvas.blank()
            let legend = labels.enumerated().map { "\($0.offset + 1) \($0.element)" }
            canvas.text(legend.joined(separator: "   "), at: 3, Style(dim: true))
        } else if let width = scaleWidth(question, labels, canvas.width) {
            drawScale(question, field.picker, labels, width, on: &canvas)
        } else {
            for index in labels.indices { drawOption(index, labels[index], field.picker, on: &canvas) }
            if case .rating(_, let anchors) = question.kind, let low = anchors.low, let high = anchors.high {
                canvas.text(
                    catalogue.text(.scaleEnds, ["low": low, "high": high]), at: Self.answerColumn, Style(dim: true))
            }
        }
        if case .notApplicable(let reason) = interview.visit.entry(question.id).reply {
            canvas.text(catalogue.text(.reasonGiven, ["reason": reason]), at: Self.answerColumn + 7, Style(dim: true))
        }
        // On a small screen the question matters more than an empty line to type in.
        if canvas.height < 12, field.picker.entry.isEmpty, canvas.rows.count > canvas.height - 2 {
            canvas.cursor = Frame.Cursor(row: canvas.focus ?? first, column: Self.answerColumn + 1)
            return
        }
        canvas.blank()
        canvas.entry(field.picker.entry, at: Self.answerColumn, label: catalogue.text(.numberLabel))
    }

    func drawOption(_ index: Int, _ label: String, _ picker: Picker, on canvas: inout Canvas) {
        let isMarked = picker.takesSeveral ? picker.entry.isEmpty && picker.cursor == index : picker.marked == index
        let isChosen = picker.isChosen(index)
        let style = Style(bold: isChosen || isMarked, reversed: isMarked)
        let here = isMarked ? signs.text(.here) : " "
        let number = "\(index + 1)"
        let column = Self.answerColumn + 4
        let textColumn = column + max(3, "\(picker.count)".count + 2)
        if isMarked { canvas.focus = canvas.rows.count }
        // One piece in one style: an arrow key changes two of these rows, and each change of style costs bytes.
        let box = signs.box(isChosen: isChosen, takesSeveral: picker.takesSeveral)
        let isLit = isChosen || isMarked
        let front = Row.Piece(
            at: Self.answerColumn - 2, "\(here) \(box) \(number)", Style(isLit ? .accent : .normal, bold: isLit))
        canvas.text(label, at: textColumn, style, after: [front])
    }

    /// The width of one step when the options of a rating fit beside each other; `nil` when they do not.
    private func scaleWidth(_ question: Question, _ labels: [String], _ width: Int) -> Int? {
        guard case .rating(let options, _) = question.kind else { return nil }
        let widest = options.map { CellWidth.of($0.label) }.max() ?? 0
        guard widest <= 4, (widest + 4) * options.count + Self.answerColumn < width else { return nil }
        return widest + 4
    }

    private func drawScale(
        _ question: Question, _ picker: Picker, _ labels: [String], _ step: Int, on canvas: inout Canvas
    ) {
        let count = question.optionCount
        var pieces: [Row.Piece] = []
        for index in 0..<count {
            let isMarked = picker.marked == index
            let padding = step - 2 - CellWidth.of(labels[index])
            let left = String(repeating: " ", count: padding / 2)
            let right = String(repeating: " ", count: padding - padding / 2)
            let edges = isMarked ? ("[", "]") : (" ", " ")
            pieces.append(
                Row.Piece(
                    at: Self.answerColumn + index * step, edges.0 + left + labels[index] + right + edges.1,
                    Style(bold: isMarked, reversed: isMarked)))
        }
        canvas.row(pieces)
        if case .rating(_, let anchors) = question.kind, let low = anchors.low, let high = anchors.high {
            canvas.text(
                catalogue.text(.scaleEnds, ["low": low, "high": high]), at: Self.answerColumn, Style(dim: true))
        }
        if labels.count > count {
            canvas.blank()
            drawOption(count, labels[count], picker, on: &canvas)
        }
    }

    /// Photos, files or names entered so far, and the line for the next one.
    private func drawEntries(_ question: Question, _ field: AnswerField, on canvas: inout Canvas) {
        let reply = interview.visit.entry(question.id).reply
        let entries: [(String, String)] =
            reply?.value?.photos.map { $0.map { ($0.name, catalogue.language.fileSize($0.byteCount)) } }
            ?? named(question).map { ($0.name, "") }
        for (index, entry) in entries.enumerated() {
            let isMarked = field.picker.marked == index
            if isMarked { canvas.focus = canvas.rows.count }
            let text = CellCut.shortened(entry.0, cells: canvas.width - 26)
            var pieces = [
                Row.Piece(at: Self.answerColumn - 2, isMarked ? signs.text(.here) : " ", Style(.accent, bold: true)),
                Row.Piece(at: Self.answerColumn, "\(index + 1)", Style(.accent)),
                Row.Piece(at: Self.answerColumn + 3, text, Style(bold: isMarked, reversed: isMarked)),
            ]
            if !entry.1.isEmpty {
                pieces.append(Row.Piece(at: canvas.width - 2 - entry.1.count, entry.1, Style(dim: true)))
            }
            canvas.row(pieces)
        }
        if !entries.isEmpty { canvas.blank() }
        let label: ScreenPhrase =
            question.isInstanceList ? (field.renamed == nil ? .nameLabel : .renameLabel) : .pathLabel
        canvas.entry(field.picker.entry, at: Self.answerColumn, label: catalogue.text(label))
        let hint: ScreenPhrase = question.isInstanceList ? .namesHint : .photoHint
        canvas.blank()
        canvas.text(catalogue.text(hint), at: Self.answerColumn, Style(dim: true))
        if case .instances(let rule) = question.kind {
            for line in catalogue.range(
                NumberRule(minimum: Rational(rule.minimum), maximum: Rational(rule.maximum)), { $0.exactText })
            {
                canvas.text(line, at: Self.answerColumn, Style(dim: true))
            }
        }
    }

    // MARK: Typing

    private func drawPerson(_ field: AnswerField, on canvas: inout Canvas) {
        let labels: [ScreenPhrase] = [.personName, .personRole, .personDescription]
        let entries = [field.picker.entry] + field.further
        let width = labels.map { CellWidth.of(catalogue.text($0)) }.max() ?? 0
        for (index, entry) in entries.enumerated() {
            let label = catalogue.text(labels[index])
            let padded = label + String(repeating: " ", count: width - CellWidth.of(label))
            canvas.entry(entry, at: Self.answerColumn, label: padded, isFocused: index == field.focus)
        }
        canvas.blank()
        canvas.text(catalogue.text(.personHint), at: Self.answerColumn, Style(dim: true))
    }

    private func drawTyped(_ question: Question, _ field: AnswerField, on canvas: inout Canvas) {
        if case .notApplicable(let reason) = interview.visit.entry(question.id).reply {
            canvas.text("\(catalogue.text(.doesNotApply)). \(reason)", at: Self.answerColumn)
            canvas.blank()
        }
        let label = question.isLongText ? "" : unitLabel(question)
        canvas.entry(field.picker.entry, at: Self.answerColumn, label: label)
        canvas.blank()
        drawStopwatch(question, on: &canvas)
        canvas.text(
            catalogue.hints(for: question).joined(separator: " "), at: Self.answerColumn, Style(dim: true))
        if question.takesTime, let phrase = clockHint(question) {
            let key = ScreenCommand.clock.keys[0].shown
            canvas.text(catalogue.text(phrase, ["key": key]), at: Self.answerColumn, Style(dim: true))
        }
    }

    private func unitLabel(_ question: Question) -> String {
        switch question.kind {
        case .money(_, let currency): currency
        case .number(let rule): rule.unit ?? catalogue.text(.answerLabel)
        default: catalogue.text(.answerLabel)
        }
    }

    private func clockHint(_ question: Question) -> ScreenPhrase? {
        guard case .duration(_, let hasStopwatch, _) = question.kind else { return .nowHint }
        return hasStopwatch || interview.visit.entry(question.id).stopwatch != nil ? .stopwatchHint : nil
    }

    func hasStopwatchHint(_ question: Question) -> Bool { clockHint(question) != nil }

    private func drawStopwatch(_ question: Question, on canvas: inout Canvas) {
        guard let stopwatch = interview.visit.entry(question.id).stopwatch else { return }
        let seconds = stopwatch.elapsed(at: surroundings.clock())
        let words = ["measured": catalogue.language.duration(seconds: seconds)]
        let isRunning = stopwatch.started != nil
        canvas.text(
            catalogue.text(isRunning ? .stopwatchRuns : .stopwatchMeasured, words), at: Self.answerColumn,
            isRunning ? Style(.good, bold: true) : .plain)
        if let reason = stopwatch.reason {
            canvas.text(catalogue.text(.reasonGiven, ["reason": reason]), at: Self.answerColumn, Style(dim: true))
        }
    }

    /// Comment, photos and note of the question, below its answer.
    private func drawBeside(_ question: Question, on canvas: inout Canvas) {
        let entry = interview.visit.entry(question.id)
        let files = entry.evidence.map(\.name).joined(separator: ", ")
        guard entry.comment != nil || entry.note != nil || !files.isEmpty else { return }
        canvas.blank()
        if let comment = entry.comment {
            canvas.text(catalogue.text(.currentComment, ["text": comment]), at: Self.answerColumn)
        }
        if !files.isEmpty {
            canvas.text(catalogue.text(.currentPhotos, ["files": files]), at: Self.answerColumn)
        }
        if let note = entry.note {
            canvas.text(catalogue.text(.currentNote, ["text": note]), at: Self.answerColumn, Style(dim: true))
        }
    }
}
