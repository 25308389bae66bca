import Diagnostics
import Evaluation
import SourceXML

enum EqualLabels {
    static let rule = Rule(
        code: "equal-labels", severity: .warning,
        summary: "Two options of a question or a scale read the same.",
        reason:
            """
            The shopper sees the label, not the value, and cannot choose between two options with the same words.
            """,
        wrong: [
            .question(
                """
                <choice id="how"><ask>How did you pay?</ask><option value="card">By card</option><option value="phone">↓By card</option></choice>
                """)
        ],
        right: [
            .question(
                """
                <choice id="how"><ask>How did you pay?</ask><option value="card">By card</option><option value="phone">By phone</option></choice>
                """)
        ])
}

extension LintRun {
    mutating func lintEqualLabels() {
        for holder in optionHolders {
            var places: [String: Range<Int>] = [:]
            for option in holder.parts("option") {
                guard let label = plainText(of: option) else { continue }
                let folded = label.lowercased()
                guard let first = places[folded] else {
                    places[folded] = option.textRange
                    continue
                }
                findings.report(
                    EqualLabels.rule, at: option.textRange, "Two options read ‘\(label)’.",
                    advice: "Word one of them differently, or take it out.",
                    notes: [findings.note(first, "the same words stand here")])
            }
        }
    }
}
