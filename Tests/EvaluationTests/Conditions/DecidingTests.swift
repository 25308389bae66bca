import Evaluation
import Testing

@Suite struct DecidingTests {
    /// In a visit: `good` yes, `bad` no, `blank` not answered.
    @Test(arguments: [
        (Expression.isYes("bad"), [Decider.question("bad")]),
        (.and([.isYes("good"), .isYes("bad")]), [.question("bad")]),
        (.and([.isYes("bad"), .isYes("blank")]), [.question("bad"), .question("blank")]),
        (.or([.isYes("bad"), .isYes("blank")]), [.question("bad"), .question("blank")]),
        (.not(.or([.isYes("good"), .isYes("bad")])), [.question("good")]),
        (.not(.and([.isYes("good"), .isNo("bad")])), [.question("good"), .question("bad")]),
        (.call(.all, [.isYes("good"), .isYes("bad")]), [.question("bad")]),
        (
            .ranging(.any, written: [.isYes("x")], spelt: [.isYes("bad"), .isYes("blank")]),
            [.question("bad"), .question("blank")]
        ),
        (.and([.isYes("good"), .compare(.score("arrival"), .atLeast, .number(50))]), [.score("arrival")]),
        (.compare(.today, .equal, .literal(.date(.earliest))), [.today]),
        (.and([.isYes("bad"), .isAnswered("bad"), .isYes("bad")]), [.question("bad")]),
    ])
    func `only the parts that had a say are told`(condition: Expression, deciders: [Decider]) {
        let seen = Surroundings(
            standing: {
                switch $0 {
                case "good": .answered(.yesNo(true))
                case "bad": .answered(.yesNo(false))
                default: .notAnswered
                }
            }, today: nil)
        #expect(condition.deciders(in: seen) == deciders)
    }
}
