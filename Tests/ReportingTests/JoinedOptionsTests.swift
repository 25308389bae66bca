import Evaluation
import Phrases
import Testing

@testable import Reporting

/// Options that were chosen together keep their borders, whatever their labels hold.
@Suite struct JoinedOptionsTests {
    @Test(arguments: [
        (Language.english, "Dust, fingerprints; A label of another product; Torn"),
        (.turkish, "Dust, fingerprints; A label of another product; Torn"),
        (.hungarian, "Dust, fingerprints; A label of another product; Torn"),
        (.tamil, "Dust, fingerprints; A label of another product; Torn"),
        (.arabic, "Dust, fingerprints؛ A label of another product؛ Torn"),
    ])
    func labels(language: Language, words: String) throws {
        let labels = ["Dust, fingerprints", "A label of another product", "Torn"]
        let options = labels.map { Option(value: String($0.prefix(1)), label: $0, points: 0) }
        let question = Question(
            id: "wrong", kind: .choices(options, SelectionLimits()), ask: "What was wrong?")
        let checklist = Checklist(
            id: "c", version: "1", language: "en", title: "T",
            sections: [Section(id: "s", title: "S", items: [.question(question)])])
        let visit = Visit(
            pin: Samples.pin, details: Samples.details(),
            entries: ["wrong": Entry(reply: .answered(value: .options(["D", "A", "T"])))])
        let page = present(
            try score(visit, by: checklist, pin: Samples.pin), checklist, visit,
            ReportOptions(language: language, engineVersion: "0.1.0"))
        #expect(page.answers.groups.flatMap(\.answers).compactMap(\.answer?.text) == [words])
    }
}
