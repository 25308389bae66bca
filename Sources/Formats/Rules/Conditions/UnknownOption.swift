import Diagnostics

enum UnknownOption {
    static let rule = Rule(
        code: "unknown-option", severity: .error,
        summary: "A condition compares with an option that the question does not have.",
        reason:
            """
            The comparison could never be true. Conditions name the value of an option, not the words that the shopper reads.
            """,
        wrong: [
            .question(
                """
                <choice id="how"><ask>How did you pay?</ask><option value="card">Card</option><option value="cash">Cash</option></choice>
                <text id="why" when="how is ↓crad"><ask>Why?</ask></text>
                """)
        ],
        right: [
            .question(
                """
                <choice id="how"><ask>How did you pay?</ask><option value="card">Card</option><option value="cash">Cash</option></choice>
                <text id="why" when="how is card"><ask>Why?</ask></text>
                """)
        ])
}

extension Findings {
    mutating func unknownOption(_ name: String, of question: String, at range: Range<Int>, known: [String]) {
        report(
            UnknownOption.rule, at: range, "‘\(question)’ has no option ‘\(name)’.",
            advice: suggestion(for: name, among: known, list: "Its options are"))
    }
}
