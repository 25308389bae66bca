import Evaluation
import Phrases
import Testing

@testable import Reporting

/// What went well is told with its answer, as a sentence.
@Suite struct StrengthWordsTests {
    private func strengths(_ questions: [Question], _ entries: [QuestionID: AnswerValue]) throws -> [String] {
        let lost = Samples.yesNo("lost", "Was there a queue?")
        let checklist = Checklist(
            id: "c", version: "1", language: "en", title: "T",
            sections: [Section(id: "s", title: "S", items: (questions + [lost]).map { .question($0) })])
        var answers = entries.mapValues { Entry(reply: .answered(value: $0)) }
        answers["lost"] = Entry(reply: .answered(value: .yesNo(false)))
        let visit = Visit(pin: Samples.pin, details: Samples.details(), entries: answers)
        let page = present(
            try score(visit, by: checklist, pin: Samples.pin), checklist, visit,
            ReportOptions(language: .english, engineVersion: "0.1.0"))
        return page.strengths?.items.map(\.text) ?? []
    }

    @Test func aQuestionWhoseGoodAnswerIsNo() throws {
        let declined = Question(
            id: "declined", kind: .yesNo, ask: "Did the adviser bring it up again after you had declined it?",
            points: .expected(false, points: 4), critical: CriticalRule(effect: .fail))
        #expect(
            try strengths([declined], ["declined": .yesNo(false)])
                == ["Did the adviser bring it up again after you had declined it? – No (critical)"])
    }

    @Test func aRowOfAMatrixHasNoSignOfItsOwn() throws {
        let options = [Option(value: "clean", label: "Clean", points: 2)]
        let row = Question(
            id: "floor", kind: .choice(options), ask: "The floor", points: .options(floor: 0, possible: 2),
            matrix: MatrixRow(matrix: "clean", stem: "How clean was it?", index: 0, count: 1))
        #expect(try strengths([row], ["floor": .option("clean")]) == ["How clean was it? – The floor: Clean"])
    }

    @Test func aStatementAndAMeasuredTime() throws {
        let questions = [
            Samples.rating("clear", "The explanation was easy."), Samples.waiting("wait", "Waiting time", minutes: 3),
        ]
        #expect(
            Set(try strengths(questions, ["clear": .option("5"), "wait": .duration(60)]))
                == ["The explanation was easy. – Strongly agree", "Waiting time: 1 min"])
    }

    @Test(arguments: [
        ("Why?", true), ("He said “why?”", true), ("Was it? (Ward 3)", false), ("The floor", false), ("", false),
    ])
    func signs(text: String, ends: Bool) { #expect(Sentence.words(text).endsInSign == ends) }
}
