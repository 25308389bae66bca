import Diagnostics

enum WrongUnit {
    static let rule = Rule(
        code: "wrong-unit", severity: .error,
        summary: "A time span has no unit, or a number has one that does not belong to it.",
        reason:
            """
            Is 5 five seconds or five minutes? A condition on a duration says `5 min`, `90 s` or `1 h`.
            """,
        wrong: [
            .question(
                """
                <duration id="wait"><ask>How long?</ask></duration>
                <text id="why" when="wait more than ↓5"><ask>Why?</ask></text>
                """),
            .question(
                """
                <number id="people"><ask>How many?</ask></number>
                <text id="why" when="people more than 5 ↓min"><ask>Why?</ask></text>
                """),
        ],
        right: [
            .question(
                """
                <duration id="wait"><ask>How long?</ask></duration>
                <text id="why" when="wait more than 5 min"><ask>Why?</ask></text>
                """)
        ])
}

extension Findings {
    mutating func wrongUnit(at range: Range<Int>, _ problem: String, advice: String) {
        report(WrongUnit.rule, at: range, problem, advice: advice)
    }
}
