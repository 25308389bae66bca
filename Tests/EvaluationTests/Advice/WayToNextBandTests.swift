import Evaluation
import Testing

@Suite struct WayToNextBandTests {
    private static let bands = [
        Band(id: "low", from: 0, fails: true, label: "Low"), Band(id: "high", from: 80, label: "High"),
    ]

    private func way(
        _ questions: [Question], _ replies: [QuestionID: Reply], model: ScoringModel = .points,
        bands: [Band] = Self.bands
    ) throws -> WayToNextBand? {
        let shop = checklist(questions, ScoringRules(model: model, bands: bands))
        return try scorecard(shop, replies).wayToNextBand(visit(replies), shop)
    }

    @Test func `50 of 100 needs two: the largest reach what neither does alone, named in the order of asking`() throws {
        let way = try #require(
            try way(
                [asks("a", 50), asks("b", 5), asks("c", 15), asks("d", 20), asks("e", 10)],
                ["a": .yes, "b": .no, "c": .no, "d": .no, "e": .no]))
        #expect(way.questions.map(\.question) == ["c", "d"])
        #expect(way.score.exact == 85 && way.band.id == "high")
    }

    @Test func `of questions that gain the same, the first asked`() throws {
        let way = try way(
            [asks("a", 7), asks("b", 1), asks("c", 1), asks("d", 1)], ["a": .yes, "b": .no, "c": .no, "d": .no])
        #expect(way?.questions.map(\.question) == ["b"])
    }

    @Test func `the rounded score decides, as everywhere`() throws {
        let bands = [Band(id: "low", from: 0, label: "Low"), Band(id: "high", from: decimal("66.7"), label: "High")]
        #expect(
            try way([asks("a"), asks("b"), asks("c")], ["a": .yes, "b": .no, "c": .no], bands: bands)?.questions.count
                == 1)
    }

    @Test func `six questions are no short way`() throws {
        let ids = (1...10).map { QuestionID("q\($0)") }
        let replies = Dictionary(uniqueKeysWithValues: ids.enumerated().map { ($1, $0 < 2 ? Reply.yes : .no) })
        #expect(try way(ids.map { asks($0) }, replies) == nil)
        let five = Dictionary(uniqueKeysWithValues: ids.enumerated().map { ($1, $0 < 3 ? Reply.yes : .no) })
        #expect(try way(ids.map { asks($0) }, five)?.questions.count == 5)
    }

    @Test func `where only all together count, all of them are the way`() throws {
        let way = try way([asks("a"), asks("b"), asks("c")], ["a": .yes, "b": .no, "c": .no], model: .allOrNothing)
        #expect(way?.questions.map(\.question) == ["b", "c"])
    }

    @Test func `a failure holds the score: no way, and it says so`() throws {
        let questions = [asks("a", 5), asks("b", 2), asks("c", 3, critical: CriticalRule())]
        let replies: [QuestionID: Reply] = ["a": .yes, "b": .yes, "c": .no]
        #expect(try way(questions, replies) == nil)
        let rules = ScoringRules(bands: Self.bands)
        #expect(try scorecard(checklist(questions, rules), replies).isHeld(by: rules))
        #expect(try !scorecard(checklist(questions, rules), ["a": .yes, "b": .no, "c": .yes]).isHeld(by: rules))
    }

    @Test func `no way without bands, and none from the best one`() throws {
        #expect(try way([asks("a"), asks("b")], ["a": .yes, "b": .no], bands: []) == nil)
        #expect(try way([asks("a", 9), asks("b")], ["a": .yes, "b": .no]) == nil)
    }

    @Test func `of 200 questions of one point each the first four that are missing`() throws {
        let ids = (1...200).map { QuestionID("q\($0)") }
        let replies = Dictionary(uniqueKeysWithValues: ids.enumerated().map { ($1, $0 < 156 ? Reply.yes : .no) })
        #expect(try way(ids.map { asks($0) }, replies)?.questions.map(\.question) == ["q157", "q158", "q159", "q160"])
    }
}
