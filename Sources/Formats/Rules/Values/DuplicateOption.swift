import Diagnostics
import SourceXML

enum DuplicateOption {
    static let rule = Rule(
        code: "duplicate-option", severity: .error,
        summary: "Two options of a question have the same value.",
        reason:
            """
            The value is what is kept as the answer: with one value for two options nobody could tell which one was chosen.
            """,
        wrong: [
            .question(
                """
                <choice id="how"><ask>How did you pay?</ask><option value="card">Card</option><option value="↓card">Phone</option></choice>
                """)
        ],
        right: [
            .question(
                """
                <choice id="how"><ask>How did you pay?</ask><option value="card">Card</option><option value="phone">Phone</option></choice>
                """)
        ])
}

extension Findings {
    mutating func duplicateOption(_ attribute: XMLAttribute, first: Range<Int>) {
        report(
            DuplicateOption.rule, at: attribute.valueRange, "The option ‘\(attribute.value)’ stands here twice.",
            advice: "Give each option a value of its own.", notes: [note(first, "first used here")])
    }
}
