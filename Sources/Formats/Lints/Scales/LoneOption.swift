import Diagnostics
import Evaluation
import SourceXML

enum LoneOption {
    static let rule = Rule(
        code: "lone-option", severity: .warning,
        summary: "A choice or a rating has one option only.",
        reason:
            """
            There is nothing to choose: either an option is missing, or the question is a note or a yes-no question.
            """,
        wrong: [
            .question(
                """
                <↓choice id="entrance"><ask>Which entrance did you use?</ask><option value="main">The main one</option></choice>
                """)
        ],
        right: [
            .question(
                """
                <choice id="entrance"><ask>Which entrance did you use?</ask><option value="main">The main one</option><option value="side">The side one</option></choice>
                """)
        ])
}

extension LintRun {
    mutating func lintLoneOptions() {
        for entry in questions where entry.question.matrix?.index ?? 0 == 0 {
            switch entry.kind {
            case .choice(let options), .rating(let options, _):
                guard options.count == 1 else { continue }
                findings.report(
                    LoneOption.rule, at: place(of: entry).nameRange,
                    "‘\(entry.name)’ has one option, so there is nothing to choose.",
                    advice: "Add the missing options, or ask it as a yes-no question.")
            default: continue
            }
        }
    }

    /// A matrix stands for all its rows.
    private func place(of entry: LintedQuestion) -> XMLElement {
        entry.question.matrix == nil || entry.optionHolder.name == "scale" ? entry.element : entry.optionHolder
    }
}
