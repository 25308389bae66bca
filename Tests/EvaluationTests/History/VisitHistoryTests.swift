import Evaluation
import Testing

@Suite struct VisitHistoryTests {
    private func earlier(_ points: [QuestionID: (Int, Int)], version: String = "1", score: Rational? = 50)
        -> EarlierVisit
    {
        EarlierVisit(
            date: monday, checklistVersion: version, score: score.map { Score(exact: $0, decimals: 1) },
            questions: points.mapValues { EarlierPoints(earned: Rational($0.0), possible: Rational($0.1)) })
    }

    @Test func `a question was missed where it lost points, counted over the visits that scored it`() {
        let history = VisitHistory(earlier: [earlier(["a": (0, 5)]), earlier(["a": (5, 5)]), earlier(["b": (0, 5)])])
        #expect(history.misses(asks("a")) == RepeatMisses(missed: 1, scored: 2))
        #expect(history.misses(asks("c")) == RepeatMisses(missed: 0, scored: 0))
    }

    @Test func `a question is found by the id it had before`() {
        let renamed = Question(id: "new", kind: .yesNo, ask: "?", formerIDs: ["old"])
        let history = VisitHistory(earlier: [earlier(["new": (5, 5)]), earlier(["old": (3, 5)])])
        #expect(history.misses(renamed) == RepeatMisses(missed: 1, scored: 2))
    }

    @Test func `in a repeated section one member of staff is enough, whoever it was`() {
        let history = VisitHistory(earlier: [earlier(["served#1": (5, 5), "served#3": (0, 5)])])
        #expect(history.misses(asks("served#2")) == RepeatMisses(missed: 1, scored: 1))
    }

    @Test func `missed each time weighs double: 20 before 30, but not before 41`() throws {
        let questions = [asks("a", 9), asks("b", 41), asks("c", 30), asks("d", 20)]
        let shop = checklist(questions)
        let card = try scorecard(shop, ["a": .yes, "b": .no, "c": .no, "d": .no])
        #expect(card.losses.map(\.question) == ["b", "c", "d"])
        let history = VisitHistory(earlier: [earlier(["d": (0, 20)]), earlier(["d": (0, 20), "c": (30, 30)])])
        #expect(history.ranked(card.losses, shop).map(\.question) == ["b", "d", "c"])
        #expect(VisitHistory().ranked(card.losses, shop) == card.losses)
    }

    @Test func `the previous visit is the latest with a score`() {
        let scored = earlier([:], version: "7")
        #expect(VisitHistory(earlier: [earlier([:], score: nil), scored, earlier([:])]).previous == scored)
        #expect(VisitHistory(earlier: [earlier([:], score: nil)]).previous == nil)
    }

    @Test func `an earlier visit keeps what was scored, without bonus questions`() throws {
        let card = try scorecard(
            checklist([asks("a", 4), asks("b", 6), asks("c"), asks("x", bonus: true)]),
            ["a": .yes, "b": .no, "c": .closed, "x": .yes])
        let visit = EarlierVisit(card)
        #expect(visit.questions == earlier(["a": (4, 4), "b": (0, 6)]).questions)
        #expect(visit.score == card.overall?.score && visit.checklistVersion == "1" && visit.date == monday)
    }

    @Test func `another version: the same id or a former one, the same possible points, by today's weights`() throws {
        let renamed = Question(
            id: "new", kind: .yesNo, ask: "?", points: .expected(true, points: 6), weight: 2, formerIDs: ["old"])
        let shop = checklist([asks("a", 4), renamed, asks("c", 5), asks("d", 5)])
        let card = try scorecard(shop, ["a": .yes, "new": .no, "c": .yes, "d": .yes])
        let common = CommonQuestions(card, shop, earlier(["a": (0, 4), "old": (6, 6), "c": (4, 8), "gone": (1, 1)]))
        #expect(common.count == 2 && common.now?.exact == 25 && common.before?.exact == 75)
        #expect(CommonQuestions(card, shop, earlier(["gone": (1, 1)])).now == nil)
    }
}

@Suite struct PeerStandingTests {
    private let own = Score(exact: 70, decimals: 1)

    @Test func `four are too few`() {
        #expect(PeerStanding(own, among: [1, 2, 3, 4], decimals: 1) == nil)
    }

    @Test func `the median of six is the middle of two; the same is neither higher nor lower`() throws {
        let standing = try #require(PeerStanding(own, among: [90, 70, 60, 80, decimal("75.5"), 10], decimals: 1))
        #expect(standing.median.text == "72.8" && standing.median.exact == decimal("72.75"))
        #expect([standing.count, standing.higher, standing.same, standing.lower] == [6, 3, 1, 2])
    }
}
