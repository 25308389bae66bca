import Diagnostics
import Evaluation
import SourceXML

enum OptionalScreenOut {
    static let rule = Rule(
        code: "optional-screen-out", severity: .warning,
        summary: "A question that can end the visit may be left out.",
        reason:
            """
            An option with ends-visit="yes" guards everything after it. Without points a question is optional unless it
            says required="yes", and an optional guard can be walked past.
            """,
        wrong: [
            .question(
                """
                <choice id="open"><ask>Was the shop open?</ask><option value="open">Yes</option><option value="shut" ↓ends-visit="yes">No</option></choice>
                """)
        ],
        right: [
            .question(
                """
                <choice id="open" required="yes"><ask>Was the shop open?</ask><option value="open">Yes</option><option value="shut" ends-visit="yes">No</option></choice>
                """)
        ])
}

extension LintRun {
    mutating func lintOptionalScreenOuts() {
        for entry in questions where !entry.question.isRequired {
            guard entry.kind.options.contains(where: \.endsVisit),
                let ending = endingAttribute(of: entry) ?? entry.element.attribute("id")
            else { continue }
            findings.report(
                OptionalScreenOut.rule, at: ending.range,
                "‘\(entry.name)’ can end the visit, but it may be left without an answer.",
                advice: "Write required=\"yes\" on the question.")
        }
    }

    /// Where the question's own options end the visit; one scale may serve required questions too.
    private func endingAttribute(of entry: LintedQuestion) -> XMLAttribute? {
        if entry.optionHolder.name == "scale" { return nil }
        return entry.optionHolder.parts("option").lazy.compactMap { $0.attribute("ends-visit") }.first {
            $0.value == "yes"
        }
    }
}
