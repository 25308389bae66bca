import Evaluation
import Testing

@Suite struct PointsTests {
    private func outcome(_ question: Question, _ reply: Reply?) throws -> Outcome? {
        try scorecard(checklist([question]), reply.map { [question.id: $0] } ?? [:]).outcome(question.id)
    }

    private func earned(_ kind: QuestionKind, _ rule: PointsRule, _ value: AnswerValue) -> Rational {
        rule.earned(by: value, kind)
    }

    @Test func `yes-no: the points for the expected answer, 0 for the other`() throws {
        #expect(try outcome(asks("q", 5), .yes) == .scored(earned: 5, possible: 5, reason: nil))
        #expect(try outcome(asks("q", 5), .no) == .scored(earned: 0, possible: 5, reason: nil))
        let reversed = question("q", .yesNo, .expected(false, points: 5))
        #expect(try outcome(reversed, .no) == .scored(earned: 5, possible: 5, reason: nil))
        #expect(try outcome(reversed, .yes) == .scored(earned: 0, possible: 5, reason: nil))
    }

    @Test func `choice and rating: the option's points of the highest option's`() throws {
        let options = [Option("good", 67), Option("fair", 33), Option("best", 100)]
        for kind in [QuestionKind.choice(options), .rating(options, Anchors())] {
            let asked = question("q", kind, .options(floor: 0, possible: 100))
            #expect(try outcome(asked, .option("fair")) == .scored(earned: 33, possible: 100, reason: nil))
        }
    }

    @Test func `choices: the sum of the options chosen, never below the floor`() {
        let kind = QuestionKind.choices([Option("a", 3), Option("b", 2), Option("c", -4)], SelectionLimits())
        let rule = PointsRule.options(floor: 0, possible: 5)
        #expect(earned(kind, rule, .options(["a", "b"])) == 5)
        #expect(earned(kind, rule, .options(["a", "b", "c"])) == 1)
        #expect(earned(kind, rule, .options(["b", "c"])) == 0)
        #expect(earned(kind, .options(floor: -1, possible: 5), .options(["b", "c"])) == -1)
    }

    @Test func `choices: possible can be set lower than the sum, and is then the most`() {
        let kind = QuestionKind.choices([Option("a", 3), Option("b", 2)], SelectionLimits())
        #expect(earned(kind, .options(floor: 0, possible: 4), .options(["a", "b"])) == 4)
    }

    @Test func `steps: the first that fits, none earns nothing`() {
        let steps = PointsRule.steps(
            [
                ScoreStep(atMost: 180, points: 10), ScoreStep(atMost: 300, points: 5),
                ScoreStep(atLeast: 900, points: 1),
            ],
            possible: 10)
        let table = [0: 10, 180: 10, 181: 5, 300: 5, 301: 0, 900: 1]
        for (seconds, points) in table { #expect(earned(.time, steps, .duration(seconds)) == Rational(points)) }
    }

    @Test func `step bounds: at least and at most take the bound, more than and less than do not`() {
        let values: [Rational] = [4, 5, 6]
        #expect(values.map { ScoreStep(atLeast: 5, points: 1).holds(for: $0) } == [false, true, true])
        #expect(values.map { ScoreStep(moreThan: 5, points: 1).holds(for: $0) } == [false, false, true])
        #expect(values.map { ScoreStep(atMost: 5, points: 1).holds(for: $0) } == [true, true, false])
        #expect(values.map { ScoreStep(lessThan: 5, points: 1).holds(for: $0) } == [true, false, false])
        #expect(ScoreStep(points: 1).holds(for: -1_000))
        #expect(values.map { ScoreStep(moreThan: 4, lessThan: 6, points: 1).holds(for: $0) } == [false, true, false])
    }

    @Test func `linear: nothing at from, all at to, in proportion between, in either direction`() {
        let up = LinearScore(from: 2, to: 5, points: 10)
        #expect([1, 2, 3, 5, 9].map(up.earned) == [0, 0, fraction(10, 3), 10, 10])
        let down = LinearScore(from: 6, to: 1, points: 10)
        #expect([7, 6, 2, 1, 0].map(down.earned) == [0, 0, 8, 10, 10])
        #expect(LinearScore(from: 3, to: 3, points: 10).earned(at: 3) == 0)
    }

    @Test func `the five outcomes are five things`() throws {
        let hidden = checklist([asks("a"), asks("b", when: .isYes("a"))])
        #expect(try outcome(asks("q"), .closed) == .notApplicable(reason: "closed"))
        #expect(try scorecard(hidden, ["a": .no]).outcome("b") == .notAsked(.condition(words: "a is yes")))
        #expect(try outcome(asks("q"), nil) == .notAnswered)
        #expect(try outcome(asks("q", nil), .no) == .unscored)
        let paper = Question(id: "q", kind: .yesNo, ask: "?", points: .expected(true, points: 5), isScored: false)
        #expect(try outcome(paper, .yes) == .unscored)
        #expect(try outcome(asks("q"), .no) == .scored(earned: 0, possible: 1, reason: nil))
    }

    @Test func `na zero: "does not apply" is 0 of the possible points, with its reason`() throws {
        #expect(try outcome(asks("q", 5, na: .zero), .closed) == .scored(earned: 0, possible: 5, reason: "closed"))
        let two = checklist([asks("a", 5, na: .zero), asks("b", 5)])
        #expect(try scorecard(two, ["a": .closed, "b": .yes]).exact == 50)
        let out = checklist([asks("a", 5), asks("b", 5)])
        #expect(try scorecard(out, ["a": .closed, "b": .yes]).exact == 100)
    }

    @Test func `the weight multiplies both: 2 x 5 of 2 x 5 and 0 of 5 are 10 of 15`() throws {
        let card = try scorecard(checklist([asks("a", 5, weight: 2), asks("b", 5)]), ["a": .yes, "b": .no])
        #expect(card.section("all")?.earned == 10 && card.section("all")?.possible == 15)
        #expect(card.exact == fraction(200, 3))
    }
}
