import Diagnostics

enum ConstantFormula {
    static let rule = Rule(
        code: "constant-formula", severity: .warning,
        summary: "A computed value is the same in every visit.",
        reason:
            """
            A computed value is worked out from what the shopper answered. This one looks at no answer: often the id of a question
            stands in quotes, which make it a text.
            """,
        wrong: [
            .question(
                """
                <text id="remark"><ask>What did they say?</ask></text>
                <computed id="said" value="↓'remark'"><ask>What they said</ask></computed>
                """),
            .question(
                """
                <computed id="limit" value="↓5 * 60"><ask>The limit</ask></computed>
                """),
        ],
        right: [
            .question(
                """
                <text id="remark"><ask>What did they say?</ask></text>
                <computed id="said" value="remark"><ask>What they said</ask></computed>
                """)
        ])
}

extension Findings {
    mutating func constantFormula(at range: Range<Int>) {
        report(
            ConstantFormula.rule, at: range, "This looks at no answer, so that it is the same in every visit.",
            advice: "Name a question, without quotes around its id, or write the value into a note.")
    }
}
