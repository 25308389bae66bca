import Evaluation
import Testing

@Suite struct KleeneTests {
    private static let all: [Truth] = [.yes, .no, .unknown]

    @Test func `not turns yes and no, and keeps unknown`() {
        #expect(Self.all.map { !$0 } == [.no, .yes, .unknown])
    }

    @Test func `and: no wins, then unknown`() {
        let table = Self.all.flatMap { left in Self.all.map { Truth.all([left, $0]) } }
        #expect(table == [.yes, .no, .unknown, .no, .no, .no, .unknown, .no, .unknown])
    }

    @Test func `or: yes wins, then unknown`() {
        let table = Self.all.flatMap { left in Self.all.map { Truth.any([left, $0]) } }
        #expect(table == [.yes, .yes, .yes, .yes, .no, .unknown, .yes, .unknown, .unknown])
    }

    /// In a visit: `good` yes, `bad` no, `blank` not answered.
    @Test(arguments: [
        (Expression.and([.isYes("good"), .isYes("blank")]), Truth.unknown),
        (.and([.isYes("bad"), .isYes("blank")]), .no),
        (.or([.isYes("good"), .isYes("blank")]), .yes),
        (.or([.isYes("bad"), .isYes("blank")]), .unknown),
        (.not(.isYes("blank")), .unknown),
        (.not(.isYes("bad")), .yes),
        (.call(.any, [.isYes("blank"), .isYes("good")]), .yes),
        (.call(.all, [.isYes("blank"), .isYes("bad")]), .no),
        (.call(.all, [.question("good"), .isYes("good")]), .yes),
        (.question("good"), .yes),
        (.question("bad"), .no),
        (.question("blank"), .unknown),
    ])
    func `conditions join by Kleene's logic`(condition: Expression, truth: Truth) {
        let seen = Surroundings(
            standing: {
                switch $0 {
                case "good": .answered(.yesNo(true))
                case "bad": .answered(.yesNo(false))
                default: .notAnswered
                }
            }, today: nil)
        #expect(condition.truth(in: seen) == truth)
    }
}
