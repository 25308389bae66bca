import Diagnostics
import Testing

@testable import Formats

@Suite("Conditions that no answers, or all answers, make true") struct ReachabilityTests {
    private func codes(_ condition: String, after questions: String) throws -> [String] {
        try check(questions: questions + "<text id=\"last\" when=\"\(condition)\"><ask>Why?</ask></text>").map(\.code)
    }

    static let greeted = "<yes-no id=\"a\"><ask>A?</ask></yes-no><yes-no id=\"n\" na=\"yes\"><ask>N?</ask></yes-no>"
    static let choice = """
        <choice id="c"><ask>C?</ask><option value="x">X</option><option value="y">Y</option></choice>
        <choices id="s" max="2"><ask>S?</ask><option value="p">P</option><option value="q">Q</option><option value="r">R</option><option value="none" exclusive="yes">-</option></choices>
        """
    static let number = """
        <number id="k" min="0" max="10"><ask>K?</ask></number><money id="m" currency="EUR"><ask>M?</ask></money>
        <duration id="w" max="30"><ask>W?</ask></duration><time id="t"><ask>T?</ask></time>
        """

    @Test(
        "never true",
        arguments: [
            (greeted, "a is yes and a is no"), (greeted, "not (a is yes or a is no) and a is answered"),
            (greeted, "a is not answered and a is no"), (greeted, "n is not applicable and n is yes"), (greeted, "no"),
            (greeted, "1 is 2"), (choice, "c is x and c is y"), (choice, "not c is x and not c is y and c is answered"),
            (choice, "s includes p and s includes none"), (choice, "s includes p and s includes q and s includes r"),
            (number, "k more than 10"), (number, "k less than 0"), (number, "k more than 3 and k less than 4"),
            (number, "k + 1 more than 20"),
            (number, "m less than 0"), (number, "w more than 30 min"), (number, "w more than 1 h"),
            (number, "t at least 14:00 and t less than 13:59"), (number, "k is one of (11, 12)"),
        ])
    func never(questions: String, condition: String) throws {
        #expect(try codes(condition, after: questions) == ["never-true"])
    }

    @Test(
        "always true",
        arguments: [
            (greeted, "a is answered or a is not answered"), (greeted, "a is yes or a is no"), (number, "k at least 0"),
            (choice, "c is one of (x, y)"), (number, "k at most 10"), (number, "w at most 30 min"), (greeted, "yes"),
        ])
    func always(questions: String, condition: String) throws {
        #expect(try codes(condition, after: questions) == ["always-true"])
    }

    @Test(
        "sometimes true",
        arguments: [
            (greeted, "a is yes"), (greeted, "n is not applicable or n is no"), (greeted, "a is not answered"),
            (choice, "s includes p and s includes q"), (choice, "not c is x"), (number, "k is 10"), (number, "k is 0"),
            (number, "m more than 3 and m less than 3.5"), (number, "w more than 29 min"),
            (number, "k + 1 more than 10"), (number, "m * 2 more than 20"),
            (number, "t at least 23:59"), (greeted, "weekday(today) is 1"),
            (number, "count(k is 1, w more than 5 min) is 2"),
        ])
    func sometimes(questions: String, condition: String) throws {
        #expect(try codes(condition, after: questions) == [])
    }

    @Test("a condition contradicts the condition of a question it builds on, three steps away") func transitive() throws
    {
        let marked = MarkedText(
            Example.question(
                """
                <yes-no id="a"><ask>A?</ask></yes-no>
                <yes-no id="b" when="a is yes"><ask>B?</ask></yes-no>
                <yes-no id="c" when="b is yes"><ask>C?</ask></yes-no>
                <text id="d" when="↓c is answered and a is no"><ask>D?</ask></text>
                """
            ).completeFile)
        let findings = try check(marked.text)
        #expect(findings.map(\.code) == ["unreachable-question"] && findings.map(\.range.lowerBound) == marked.offsets)
        #expect(findings.first?.notes.map(\.message) == ["‘c’ is asked only then"])
    }

    @Test("a condition contradicts that of the section around it") func section() throws {
        let findings = try check(
            Example.checklist(
                """
                <section id="s1"><title>One</title><yes-no id="a"><ask>A?</ask></yes-no></section>
                <section id="s2" when="a is yes"><title>Two</title>
                  <section id="s3" when="a is no"><title>Three</title><yes-no id="b"><ask>B?</ask></yes-no></section>
                  <text id="c" when="a is no"><ask>C?</ask></text></section>
                """
            ).completeFile)
        #expect(findings.map(\.code) == ["unreachable-question", "unreachable-question"])
    }

    @Test("comments and photos are looked at too") func followUps() throws {
        let findings = try check(
            questions: """
                <yes-no id="a"><ask>A?</ask></yes-no>
                <yes-no id="b" when="a is yes"><ask>B?</ask><comment when="b is yes and b is no">?</comment>
                <evidence when="a is no">?</evidence></yes-no>
                """)
        #expect(findings.map(\.code) == ["never-true", "unreachable-question"])
    }

    @Test("a contradiction is found in the same run as other mistakes") func besideOthers() throws {
        let findings = try check(
            questions: """
                <yes-no id="a" pints="5"><ask>A?</ask></yes-no>
                <text id="b" when="a is yes and a is no"><ask>B?</ask></text>
                """)
        #expect(findings.map(\.code) == ["unknown-attribute", "never-true"])
    }

    @Test("nothing is concluded from answers that could not be read") func damage() throws {
        let findings = try check(
            questions: """
                <choice id="a"><ask>A?</ask><option value="x">X</option><option value="y z">Y</option></choice>
                <text id="b" when="not a is x"><ask>B?</ask></text>
                <number id="k" min="5" max="1"><ask>K?</ask></number>
                <text id="l" when="k is 3"><ask>L?</ask></text>
                """)
        #expect(findings.map(\.code) == ["bad-id", "bad-range"])
    }
}
