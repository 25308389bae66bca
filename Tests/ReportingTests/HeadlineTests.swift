import Evaluation
import Phrases
import Testing

@testable import Reporting

@Suite struct HeadlineTests {
    private static let no = Entry(reply: .answered(value: .yesNo(false)))
    private static let yes = Entry(reply: .answered(value: .yesNo(true)))
    private static let allWell: [QuestionID: Entry] = [
        "greeted": yes, "asked": yes, "wait": Entry(reply: .answered(value: .duration(60))),
        "patient": Entry(reply: .answered(value: .option("5"))), "clear": Entry(reply: .answered(value: .option("5"))),
    ]

    private func headline(_ visit: StoreVisit) throws -> String { try visit.page().headline.text }

    @Test func targetMissed() throws {
        #expect(
            try headline(StoreVisit(minimum: nil))
                == "Kadıköy Market Street scored 64.0% and missed the target of 85%; most was lost in “Advice and listening”"
        )
    }

    @Test func targetMet() throws {
        let visit = StoreVisit(scoring: ScoringRules(model: .weighted, target: 60), minimum: nil)
        #expect(
            try headline(visit)
                == "Kadıköy Market Street scored 64.0% and met the target of 60%; most is still to be won in “Advice and listening”"
        )
    }

    @Test func fullPoints() throws {
        #expect(try headline(StoreVisit(changes: Self.allWell)) == "Kadıköy Market Street earned full points: 100.0%")
    }

    @Test func band() throws {
        let visit = StoreVisit(scoring: ScoringRules(model: .weighted, bands: Samples.bands), minimum: nil)
        #expect(try headline(visit) == "Kadıköy Market Street scored 64.0%: Needs work")
    }

    @Test func scoreAlone() throws {
        let visit = StoreVisit(scoring: ScoringRules(model: .weighted), minimum: nil)
        #expect(try headline(visit) == "Kadıköy Market Street scored 64.0%")
    }

    @Test func sectionBelowMinimum() throws {
        #expect(
            try headline(StoreVisit()) == "Kadıköy Market Street scored 64.0%, and 1 section stayed below its minimum")
    }

    @Test("“But” only where the percentage alone would be good news")
    func contrast() throws {
        let met = ScoringRules(model: .weighted, target: 40, bands: Samples.bands)
        #expect(
            try headline(StoreVisit(scoring: met))
                == "Kadıköy Market Street scored 64.0%, but 1 section stayed below its minimum")
        let bands = ScoringRules(model: .weighted, bands: Samples.bands)
        #expect(
            try headline(StoreVisit(scoring: bands))
                == "Kadıköy Market Street scored 64.0%, but 1 section stayed below its minimum")
        #expect(
            try headline(StoreVisit(scoring: met, minimum: nil, changes: ["honest": Self.no]))
                .hasSuffix("%, but failed on 1 critical requirement"))
        #expect(
            try headline(StoreVisit(scoring: bands, minimum: nil, changes: ["honest": Self.no]))
                .hasSuffix("% and failed on 1 critical requirement"))
    }

    @Test("Critical requirements and minimums of sections are counted together")
    func both() throws {
        #expect(
            try headline(StoreVisit(changes: ["honest": Self.no]))
                .hasSuffix("% and failed on 2 requirements, 1 of them critical"))
        let met = ScoringRules(model: .weighted, target: 40)
        #expect(
            try headline(StoreVisit(scoring: met, changes: ["honest": Self.no]))
                .hasSuffix("%, but failed on 2 requirements, 1 of them critical"))
    }

    @Test(arguments: [
        (Effect.fail, "scored 43.0% and failed on 1 critical requirement"),
        (.zero, "scored 0.0%, because a critical requirement was not met"),
        (.cap(20), "is held at 20.0%, because a critical requirement was not met"),
    ])
    func critical(effect: Effect, words: String) throws {
        let visit = StoreVisit(criticalEffect: effect, minimum: nil, changes: ["honest": Self.no])
        let text = try headline(visit)
        let plain = text.replacing(/\d+\.\d%/, with: "N")
        #expect(plain == "Kadıköy Market Street " + words.replacing(/\d+\.\d%/, with: "N"))
    }

    @Test(arguments: [
        (Effect.zero, "scored 0.0%, because a section stayed below its minimum"),
        (.cap(20), "is held at 20.0%, because a section stayed below its minimum"),
    ])
    func sectionEffect(effect: Effect, words: String) throws {
        #expect(
            try headline(StoreVisit(minimum: Gate(minimum: 50, onMiss: effect))) == "Kadıköy Market Street " + words)
    }

    @Test("A failure whose cap lies above the score is told all the same", arguments: [Effect.cap(90), .cap(65)])
    func idleCap(effect: Effect) throws {
        let visit = StoreVisit(minimum: Gate(minimum: 50, onMiss: effect))
        #expect(
            try headline(visit) == "Kadıköy Market Street scored 64.0%, and 1 section stayed below its minimum")
        let both = StoreVisit(
            criticalEffect: .cap(99), minimum: Gate(minimum: 50, onMiss: .cap(90)), changes: ["honest": Self.no])
        #expect(try headline(both).hasSuffix("% and failed on 2 requirements, 1 of them critical"))
    }

    @Test("A visit that scored nothing anyway is not told that a failure made it zero")
    func zeroAnyway() throws {
        let question = Samples.yesNo("only", "Was it open?", critical: CriticalRule(effect: .zero))
        let checklist = Checklist(
            id: "c", version: "1", language: "en", title: "T",
            sections: [Section(id: "s", title: "S", items: [.question(question)])])
        let visit = Visit(pin: Samples.pin, details: Samples.details(), entries: ["only": Self.no])
        let page = present(
            try score(visit, by: checklist, pin: Samples.pin), checklist, visit,
            ReportOptions(language: .english, engineVersion: "0.1.0"))
        #expect(page.headline.text == "Kadıköy Market Street scored 0.0% and failed on 1 critical requirement")
    }

    @Test func notScored() throws {
        let nothing = Dictionary(
            uniqueKeysWithValues: StoreVisit().checklist.outline.questions.map { ($0.id, Entry()) })
        #expect(
            try headline(StoreVisit(changes: nothing)) == "Kadıköy Market Street: nothing in this visit could be scored"
        )
    }

    @Test func screenedOut() throws {
        let open = Option(value: "closed", label: "Closed", endsVisit: true)
        let checklist = Checklist(
            id: "c", version: "1", language: "en", title: "T",
            sections: [
                Section(
                    id: "s", title: "S",
                    items: [
                        .question(Question(id: "door", kind: .choice([open]), ask: "Was the shop open?")),
                        .question(Samples.yesNo("greeted", "Greeted?")),
                    ])
            ])
        let visit = Visit(
            pin: Samples.pin, details: Samples.details(),
            entries: ["door": Entry(reply: .answered(value: .option("closed")))])
        let page = present(
            try score(visit, by: checklist, pin: Samples.pin), checklist, visit,
            ReportOptions(language: .english, engineVersion: "0.1.0"))
        #expect(page.headline.text == "Kadıköy Market Street: the visit ended early and is not scored")
        #expect(
            page.summary.verdicts.map(\.text)
                == [
                    "The visit ended at the question “Was the shop open?” with the answer “Closed”, so it has no score."
                ])
        #expect(page.summary.score == nil && page.sections == nil && page.actions == nil)
    }
}
