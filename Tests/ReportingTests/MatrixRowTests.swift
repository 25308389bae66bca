import Evaluation
import Phrases
import Testing

@testable import Reporting

/// Rows of a matrix in the table that they share.
@Suite struct MatrixRowTests {
    @Test func aRowWithoutPointsHasAnEmptyCellOfOneSpace() throws {
        let options = [
            Option(value: "dirty", label: "Dirty", points: 0), Option(value: "clean", label: "Clean", points: 2),
        ]
        func row(_ index: Int, _ id: QuestionID, _ text: String, _ points: PointsRule?) -> Question {
            Question(
                id: id, kind: .choice(options), ask: text, points: points,
                matrix: MatrixRow(matrix: "clean", stem: "How clean was it?", index: index, count: 2))
        }
        let rows = [
            row(0, "floor", "The floor", .options(floor: 0, possible: 2)), row(1, "window", "The window", nil),
        ]
        let checklist = Checklist(
            id: "c", version: "1", language: "en", title: "T",
            sections: [Section(id: "s", title: "S", items: rows.map { .question($0) })])
        let dirty = Entry(reply: .answered(value: .option("dirty")))
        let visit = Visit(
            pin: Samples.pin, details: Samples.details(), entries: ["floor": dirty, "window": dirty])
        let page = present(
            try score(visit, by: checklist, pin: Samples.pin), checklist, visit,
            ReportOptions(language: .english, engineVersion: "0.1.0"))
        let lines = String(decoding: renderMarkdown(page), as: UTF8.self).split(separator: "\n")
        #expect(lines.contains("| 1: The floor | **Dirty** | 0 / 2 | costs the score 100.0 percentage points |"))
        #expect(lines.contains("| 2: The window | **Dirty** | |"))
    }
}
