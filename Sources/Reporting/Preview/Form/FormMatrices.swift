import Evaluation
import Phrases

/// The rows of a matrix as one table.
extension FormPresenter {
    /// Puts a row into the table that the rows before it began, or begins one.
    func add(
        row question: Question, of matrix: MatrixRow, _ rule: Point?, to items: inout [FormItem], inside: SectionID?
    ) {
        let row = FormRow(
            number: words.number(question.id), ask: words.ask(question), rule: rule, remarks: remarks(question),
            acceptsNotApplicable: question.notApplicable != .refused)
        if matrix.index > 0, case .matrix(let table) = items.last {
            items[items.count - 1] = .matrix(table.adding(row, notApplicable: speaker.say(.notApplicableBox)))
            return
        }
        var details: [Sentence] = []
        if let help = question.help { details.append(words.text(help)) }
        if let example = question.example {
            details.append(speaker.say(.exampleLine, ["text": words.text(example)]))
        }
        items.append(
            .matrix(
                FormMatrix(
                    stem: words.text(matrix.stem), details: details, column: speaker.words(.matrixColumn),
                    options: question.kind.options.map(option),
                    notApplicable: row.acceptsNotApplicable ? speaker.say(.notApplicableBox) : nil, rows: [row],
                    followUps: followUps(question, inside))))
    }
}

extension FormMatrix {
    fileprivate func adding(_ row: FormRow, notApplicable words: Sentence) -> FormMatrix {
        FormMatrix(
            stem: stem, details: details, column: column, options: options,
            notApplicable: notApplicable ?? (row.acceptsNotApplicable ? words : nil), rows: rows + [row],
            followUps: followUps)
    }
}
