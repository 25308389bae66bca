import Diagnostics
import Evaluation
import SourceXML

enum StepGap {
    static let rule = Rule(
        code: "step-gap", severity: .warning,
        summary: "Values between two score steps come to none of them.",
        reason:
            """
            A value without a step earns nothing. Between two steps that is hardly meant: one of their bounds is off, or a
            step is missing. Values after the last step may go without one.
            """,
        wrong: [
            .question(
                """
                <number id="people"><ask>How many people waited?</ask><comment when="below full points">What did you see?</comment><score at-most="2" points="5"/><↓score at-least="4" points="1"/></number>
                """)
        ],
        right: [
            .question(
                """
                <number id="people"><ask>How many people waited?</ask><comment when="below full points">What did you see?</comment><score at-most="2" points="5"/><score at-least="3" points="1"/></number>
                """)
        ])
}

extension LintRun {
    mutating func lintStepGaps() {
        for entry in questions {
            guard let gap = entry.ladder?.gap else { continue }
            findings.report(
                StepGap.rule, at: gap.step.nameRange,
                "‘\(entry.name)’ has no step for \(entry.kind.words(gap.value)), just below this one.",
                advice: "Move a bound so that the steps meet, or end with <score points=\"0\"/>.")
        }
    }
}
