import Testing

@testable import Evaluation

/// Anna earns 4 of 4, Bert 1 of 4 of which 2 do not apply: 1 of 2.
@Suite struct RepeatTests {
    private func staff(_ combine: Combine, cap: Cap = .standard, _ questions: [Question]) -> Section {
        let rule = RepeatRule(minimum: 0, maximum: 3, per: .employee, combine: combine)
        let list = Question(id: "staff", kind: .instances(rule), ask: "Whom did you meet?")
        return Section(
            id: "staff", title: "Staff", weight: 50, cap: cap, items: ([list] + questions).map { .question($0) },
            repeats: rule)
    }

    private let questions = [asks("greeted", 2), asks("helped", 1), asks("smiled", 1)]
    private let replies: [QuestionID: Reply] = [
        "staff": .people("Anna", "Bert"), "greeted#1": .yes, "helped#1": .yes, "smiled#1": .yes, "greeted#2": .closed,
        "helped#2": .yes, "smiled#2": .no, "clean": .yes,
    ]

    private func card(
        _ combine: Combine, _ model: ScoringModel = .weighted, _ replies: [QuestionID: Reply]? = nil,
        questions: [Question]? = nil, cap: Cap = .standard
    ) throws -> Scorecard {
        let shop = checklist(
            [staff(combine, cap: cap, questions ?? self.questions), section("shop", weight: 50, [asks("clean", 3)])],
            ScoringRules(model: model))
        return try scorecard(shop, replies ?? self.replies)
    }

    @Test(arguments: [(Combine.mean, Rational(75)), (.sum, fraction(500, 6)), (.worst, 50)])
    func `instances of 4/4 and 1/2: the mean is 75, all points together 5/6, the worst 50`(
        _ combine: Combine, _ percent: Rational
    ) throws {
        let card = try card(combine)
        #expect(card.section("staff")?.score?.exact == percent)
        #expect(card.section("staff#1")?.score?.exact == 100 && card.section("staff#2")?.score?.exact == 50)
        #expect(card.exact == (percent + 100) * fraction(1, 2))
    }

    @Test func `staff are told apart by their place, and a place that nobody took stands nowhere`() throws {
        let card = try card(.mean)
        #expect(card.sections.compactMap { $0.instance?.name } == ["Staff 1", "Staff 2"])
        #expect(!card.questions.contains { $0.id == "greeted#3" })
    }

    @Test func `to points it gives its ratio times the mean possible: 3/4 of 3 beside 3 of 3`() throws {
        let card = try card(.mean, .points)
        #expect(card.model.numerator == decimal("5.25") && card.model.denominator == 6)
        #expect(card.points == PointsTotal(earned: decimal("5.25"), possible: 6, bonus: 0, countedBonus: 0))
    }

    @Test func `to passed it gives the mean share of full questions times their mean number: 3/4 of 2.5 and 1`() throws
    {
        let card = try card(.mean, .passed)
        #expect(card.model.numerator == decimal("2.875") && card.model.denominator == decimal("3.5"))
    }

    @Test func `without an instance it is not scored and the other weights are rescaled`() throws {
        let card = try card(.mean, .weighted, ["staff": .people(), "clean": .yes])
        #expect(card.exact == 100 && card.section("staff")?.score == nil)
    }

    @Test func `the section's cap holds down what the instances come to, not each of them`() throws {
        let questions = [asks("greeted", 2), asks("more", 2, bonus: true)]
        let replies: [QuestionID: Reply] = [
            "staff": .people("Anna", "Bert"), "greeted#1": .yes, "more#1": .yes, "greeted#2": .no, "more#2": .no,
        ]
        let card = try card(.mean, .weighted, replies, questions: questions)
        #expect(card.section("staff#1")?.score?.exact == 200 && card.section("staff")?.score?.exact == 100)
    }

    @Test func `one instance that fails a critical question is enough`() throws {
        let questions = [asks("greeted", 2, critical: CriticalRule(effect: .zero)), asks("helped", 1)]
        let card = try card(.mean, .weighted, replies.merging(["greeted#2": .no]) { $1 }, questions: questions)
        #expect(card.exact == 0 && card.criticals.map(\.standing) == [.passed, .failed])
        #expect(card.criticals.map(\.question) == ["greeted#1", "greeted#2"])
    }

    @Test func `the worst instance alone decides what is lost`() throws {
        let card = try card(.worst, .weighted, replies.merging(["greeted#2": .no, "helped#1": .no]) { $1 })
        // Anna has 3 of 4, Bert 1 of 4; Bert's greeting lifts the worst to 3/4, Anna's help lifts nothing.
        #expect(card.loss("greeted#2") == 25 && card.loss("helped#1") == 0)
    }
}

extension Reply {
    static func people(_ names: String...) -> Reply {
        .answered(value: .instances(names.enumerated().map { Instance(slot: $0.offset + 1, name: $0.element) }))
    }
}
