import Diagnostics

enum AlwaysTrue {
    static let rule = Rule(
        code: "always-true", severity: .warning,
        summary: "A condition can never be false.",
        reason:
            """
            It looks as if something were asked only sometimes, but the answers make no difference.
            Write `… is answered` if that is meant, or take the condition out.
            """,
        wrong: [
            .question(
                """
                <yes-no id="greeted"><ask>Were you greeted?</ask></yes-no>
                <text id="why" when="↓greeted is no or greeted is yes"><ask>Why?</ask></text>
                """)
        ],
        right: [
            .question(
                """
                <yes-no id="greeted"><ask>Were you greeted?</ask></yes-no>
                <text id="why" when="greeted is answered"><ask>Why?</ask></text>
                """)
        ])
}

extension Findings {
    mutating func alwaysTrue(at range: Range<Int>) {
        report(
            AlwaysTrue.rule, at: range, "This condition is never false, whatever is answered.",
            advice: "Write ‘… is answered’ if that is what you mean, or take the condition out.")
    }

    mutating func alwaysTrueHere(at range: Range<Int>, because notes: [Note]) {
        report(
            AlwaysTrue.rule, at: range, "This condition is always true here: what it builds on says it already.",
            advice: "Take the condition out.", notes: notes)
    }
}
