import Diagnostics

enum UnreachableQuestion {
    static let rule = Rule(
        code: "unreachable-question", severity: .error,
        summary: "No answers lead to this question or section.",
        reason:
            """
            Its own condition could be true, but not together with the conditions of the sections and questions it builds on.
            """,
        wrong: [
            .question(
                """
                <yes-no id="greeted"><ask>Were you greeted?</ask></yes-no>
                <text id="who" when="greeted is yes"><ask>Who?</ask></text>
                <text id="why" when="↓who is answered and greeted is no"><ask>Why?</ask></text>
                """)
        ],
        right: [
            .question(
                """
                <yes-no id="greeted"><ask>Were you greeted?</ask></yes-no>
                <text id="who" when="greeted is yes"><ask>Who?</ask></text>
                <text id="why" when="who is answered"><ask>Why?</ask></text>
                """)
        ])
}

extension Findings {
    mutating func unreachable(_ what: String, at range: Range<Int>, because notes: [Note]) {
        report(
            UnreachableQuestion.rule, at: range, "No answers lead to \(what).",
            advice: "Its condition contradicts the ones it builds on.", notes: notes)
    }
}
