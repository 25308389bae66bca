import Diagnostics

enum ConditionSyntax {
    static let rule = Rule(
        code: "condition-syntax", severity: .error,
        summary: "A condition is not written as the language has it.",
        reason:
            """
            Conditions are read aloud: a question, a comparison, a value, joined by `and`, `or`, `not`. Nothing is guessed.
            """,
        wrong: [
            .question(
                """
                <yes-no id="greeted"><ask>Were you greeted?</ask></yes-no>
                <text id="why" when="greeted is ↓and"><ask>Why?</ask></text>
                """),
            .question(
                """
                <yes-no id="greeted"><ask>Were you greeted?</ask></yes-no>
                <text id="why" when="(greeted is no↓"><ask>Why?</ask></text>
                """),
            .question(
                """
                <yes-no id="greeted"><ask>Were you greeted?</ask></yes-no>
                <text id="why" when="greeted ↓equals no"><ask>Why?</ask></text>
                """),
        ],
        right: [
            .question(
                """
                <yes-no id="greeted"><ask>Were you greeted?</ask></yes-no>
                <text id="why" when="greeted is no"><ask>Why?</ask></text>
                """)
        ])
}

extension Findings {
    mutating func conditionSyntax(at range: Range<Int>, _ problem: String, advice: String) {
        report(ConditionSyntax.rule, at: range, problem, advice: advice)
    }
}
