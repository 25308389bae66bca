import Evaluation
import Phrases
import Terminal

extension ScreenWizard {
    /// The rows of a matrix with their answers, the one in front of the shopper marked; empty outside a matrix.
    func matrixRows(_ question: Question) -> [Question] {
        guard let matrix = question.matrix else { return [] }
        return interview.askedQuestions.filter {
            $0.matrix?.matrix == matrix.matrix && $0.id.slot == question.id.slot
        }
    }

    /// Whether the options stand beside the rows with room for the words.
    func drawsMatrix(_ question: Question, _ width: Int) -> Bool {
        matrixStep(question) * question.optionCount + 24 < width
    }

    private func matrixStep(_ question: Question) -> Int { max(4, "\(question.optionCount)".count + 3) }

    /// The whole matrix, as a table: rows below each other, the numbers of the options beside.
    func drawMatrix(_ question: Question, _ field: AnswerField, on canvas: inout Canvas) {
        let rows = matrixRows(question)
        let count = question.optionCount
        let step = matrixStep(question)
        let start = canvas.width - 2 - step * count
        for row in rows {
            let isHere = row.id == question.id
            let picker = isHere ? field.picker : AnswerField(row, interview.visit.entry(row.id), catalogue).picker
            var pieces = [
                Row.Piece(at: 1, isHere ? signs.text(.here) : " ", Style(.accent, bold: true)),
                Row.Piece(
                    at: 3, CellCut.shortened(texts.ask(row), cells: max(8, start - 5)),
                    isHere ? Style(.accent, bold: true) : .plain),
            ]
            for index in 0..<count {
                let isChosen = picker.isChosen(index)
                let isMarked = isHere && picker.marked == index
                let text = isChosen ? signs.box(isChosen: true, takesSeveral: picker.takesSeveral) : " \(index + 1) "
                pieces.append(
                    Row.Piece(
                        at: start + index * step, text,
                        Style(
                            isChosen ? .accent : .normal, bold: isChosen, dim: !isChosen && !isHere,
                            reversed: isMarked)))
            }
            if isHere { canvas.focus = canvas.rows.count }
            canvas.row(pieces)
        }
    }
}
