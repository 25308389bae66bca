import Evaluation
import Testing

@Suite struct NavigationTests {
    private let shop = checklist([
        asks("a"), asks("b", when: .isYes("a")), question("hint", .note), asks("c"), asks("d"),
    ])

    @Test func `next and back pass over what is not asked, and stop at notes`() throws {
        var interview = Interview(shop, visit(["a": .no]))
        var way: [QuestionID] = []
        while let next = interview.next {
            try interview.go(to: next)
            way.append(next)
        }
        #expect(way == ["a", "hint", "c", "d"])
        interview.leave()
        #expect(interview.current == nil && interview.previous == "d")
        try interview.go(to: "hint")
        #expect(interview.previous == "a")
        try interview.go(to: "a")
        #expect(interview.previous == nil && interview.next == "hint")
    }

    @Test func `moving is never blocked by what is missing, only by what is not asked`() throws {
        var interview = Interview(shop, visit([:]))
        try interview.go(to: "d")
        #expect(throws: Refusal.notAsked("b", .condition(words: "a is yes"))) { try interview.go(to: "b") }
        #expect(throws: Refusal.unknownQuestion("z")) { try interview.go(to: "z") }
        #expect(interview.current == "d")
    }

    @Test func `numbers count the questions that are asked and take an answer`() {
        let four = Interview(shop, visit(["a": .yes]))
        #expect(four.number(of: "a") == (1, 4) && four.number(of: "c") == (3, 4) && four.number(of: "d") == (4, 4))
        let three = Interview(shop, visit(["a": .no]))
        #expect(three.number(of: "d") == (3, 3))
        #expect((-1...4).map { three.questionID(numbered: $0) } == [nil, nil, "a", "c", "d", nil])
    }

    @Test func `a visit is resumed by question id, and not at a question that is no longer asked`() {
        #expect(Interview(shop, visit(["a": .yes]), resumingAt: "b").current == "b")
        #expect(Interview(shop, visit(["a": .no]), resumingAt: "b").current == nil)
        #expect(Interview(shop, visit([:]), resumingAt: "z").current == nil)
    }

    @Test func `the first gap is the first question without a reply, postponed ones last, notes never`() throws {
        var interview = Interview(shop, visit([:]))
        #expect(interview.firstGap == "a")
        _ = try interview.handle(.postpone("a", typed))
        #expect(interview.firstGap == "c")
        _ = try interview.handle(.notApplicable("c", reason: "closed", typed))
        _ = try interview.handle(.answer("d", .yesNo(true), typed))
        #expect(interview.firstGap == "a")
        _ = try interview.handle(.answer("a", .yesNo(false), typed))
        #expect(interview.firstGap == nil)
    }

    @Test func `when the question in front is hidden, the one before it that is asked takes its place`() throws {
        var interview = Interview(shop, visit(["a": .yes]), resumingAt: "b")
        _ = try interview.handle(.answer("a", .yesNo(false), typed))
        #expect(interview.current == "a")
    }
}
