import Evaluation
import Testing

@Suite struct SkipLogicTests {
    private func asked(_ checklist: Checklist, _ replies: [QuestionID: Reply]) -> [QuestionID] {
        Interview(checklist, visit(replies)).askedQuestions.map(\.id)
    }

    private let follow = checklist([asks("bought"), asks("receipt", when: .isYes("bought")), asks("end")])

    @Test func `a question is asked only when its condition is true: neither false nor unknown is enough`() {
        #expect(asked(follow, ["bought": .yes]) == ["bought", "receipt", "end"])
        #expect(asked(follow, ["bought": .no]) == ["bought", "end"])
        #expect(asked(follow, [:]) == ["bought", "end"])
        #expect(asked(follow, ["bought": .closed]) == ["bought", "end"])
    }

    @Test func `an answer whose question is not asked is used by no condition`() {
        let chain = checklist([
            asks("a"), asks("b", when: .isYes("a")), asks("c", when: .isYes("b")), asks("d", when: .isAnswered("b")),
            asks("e", when: .not(.isAnswered("b"))),
        ])
        #expect(asked(chain, ["a": .yes, "b": .yes]) == ["a", "b", "c", "d"])
        #expect(asked(chain, ["a": .no, "b": .yes]) == ["a", "e"])
    }

    @Test func `a condition looks back only`() {
        let ahead = checklist([asks("a", when: .isYes("b")), asks("b")])
        #expect(asked(ahead, ["b": .yes]) == ["b"])
    }

    @Test func `the condition of a section holds for everything in it, nested sections too`() {
        let inner = section("inner", when: .isYes("b"), [asks("c")])
        let whole = checklist([
            section("first", [asks("a")]),
            section("outer", when: .isYes("a"), [asks("b"), asks("x", when: .isNo("a"))], nested: [inner]),
            section("last", [asks("z")]),
        ])
        #expect(asked(whole, ["a": .yes, "b": .yes]) == ["a", "b", "c", "z"])
        #expect(asked(whole, ["a": .yes, "b": .no]) == ["a", "b", "z"])
        #expect(asked(whole, ["a": .no, "b": .yes]) == ["a", "z"])
    }

    @Test func `the reason names the outermost condition that is not true`() {
        let whole = checklist([
            section("first", [asks("a")]),
            section(
                "outer", when: .isYes("a"), [],
                nested: [section("inner", when: .not(.isAnswered("a")), [asks("b", when: .isYes("b"))])]),
        ])
        func reason(_ reply: Reply) -> Asking { Routing(whole, visit(["a": reply])).asking[1] }
        #expect(reason(.no) == .notAsked(.sectionCondition("outer", .isYes("a"))))
        #expect(reason(.yes) == .notAsked(.sectionCondition("inner", .not(.isAnswered("a")))))
        #expect(
            Routing(follow, visit(["bought": .no])).asking[1] == .notAsked(.condition(.isYes("bought"))))
    }

    @Test func `score(section) in a condition: 1 of 2 points is 50, and not asked questions do not count`() {
        let low = Expression.compare(.score("till"), .lessThan, .number(60))
        let whole = checklist([
            section("till", [asks("a"), asks("b"), asks("c", when: .isNo("a"))]),
            section("why", [asks("d", when: low)]),
        ])
        #expect(asked(whole, ["a": .yes, "b": .no]) == ["a", "b", "d"])
        #expect(asked(whole, ["a": .yes, "b": .yes, "c": .no]) == ["a", "b"])
        #expect(asked(whole, [:]) == ["a", "b"])
    }

    @Test func `score(section) is compared as it is shown: 2 of 3 is 66.7`() {
        let three = section("till", [asks("a"), asks("b"), asks("c")])
        func isAsked(_ minimum: String, decimals: Int) -> Bool {
            let when = Expression.compare(.score("till"), .atLeast, .number(decimal(minimum)))
            let whole = checklist([three, section("end", [asks("d", when: when)])], ScoringRules(decimals: decimals))
            return asked(whole, ["a": .yes, "b": .yes, "c": .no]).contains("d")
        }
        #expect(isAsked("66.7", decimals: 1) && !isAsked("66.8", decimals: 1))
        #expect(!isAsked("66.7", decimals: 2) && isAsked("67", decimals: 0))
        let doubled = Expression.compare(
            .arithmetic(.score("till"), .multiply, .number(3)), .equal, .number(200))
        let exact = checklist([three, section("end", [asks("d", when: doubled)])])
        #expect(asked(exact, ["a": .yes, "b": .yes, "c": .no]).contains("d"))
    }

    @Test func `points(question) in a condition are its points before the weight, or nothing`() {
        let when = Expression.compare(.points("a"), .lessThan, .number(3))
        let whole = checklist([asks("a", 3, weight: 5, na: .zero), asks("b", when: when)])
        #expect(asked(whole, ["a": .no]) == ["a", "b"])
        #expect(asked(whole, ["a": .closed]) == ["a", "b"])
        #expect(asked(whole, ["a": .yes]) == ["a"])
        #expect(asked(whole, [:]) == ["a"])
    }
}
