import Evaluation
import Testing

@testable import Reporting

@Suite struct ExplanationTests {
    @Test func wholeText() throws {
        let checklist = Checklist(
            id: "small", version: "1", language: "en", title: "Small",
            scoring: ScoringRules(model: .points, target: 50, bands: [Band(id: "low", from: 0, label: "Low")]),
            sections: [
                Section(
                    id: "one", title: "One",
                    items: [
                        .question(Samples.yesNo("a", "A?", points: 1)),
                        .question(Samples.yesNo("bb", "B?", points: 2, weight: 2)),
                        .question(Samples.yesNo("c", "C?", na: .excluded)),
                    ])
            ])
        let visit = Visit(
            pin: Samples.pin, details: Samples.details(),
            entries: [
                "a": Entry(reply: .answered(value: .yesNo(true))), "bb": Entry(reply: .answered(value: .yesNo(false))),
                "c": Entry(reply: .notApplicable(reason: "no\nneed")),
            ])
        let text = explanationText(try score(visit, by: checklist, pin: Samples.pin), checklist)
        let body = text.split(separator: "\n").dropFirst(3).joined(separator: "\n")
        #expect(
            body == """
                section one: cap 100 "One"
                  a:  1 / 1 x 1
                  bb: 0 / 2 x 2
                  c:  does not apply, reason "no need"
                  = one: earned 1, possible 5, after cap 1, score 20 ~ 20.0
                model points
                  1 / 5 = 20
                cap 100: 20
                effect none: 20
                score 20 ~ 20.0 (decimals 1)
                target 50: not met, difference -30
                  band low from 0 "Low"
                band low
                """)
    }
}
