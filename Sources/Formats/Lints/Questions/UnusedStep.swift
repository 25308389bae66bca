import Diagnostics
import Evaluation
import SourceXML

enum UnusedStep {
    static let rule = Rule(
        code: "unused-step", severity: .warning,
        summary: "No value that a question accepts comes to one of its score steps.",
        reason:
            """
            The first step that fits gives the points. Several earlier steps can take all values of a later one together,
            and the question's own ‘min’, ‘max’ and ‘decimals’ may leave none for it.
            """,
        wrong: [
            .question(
                """
                <number id="people"><ask>How many people waited?</ask><comment when="below full points">What did you see?</comment><score at-most="2" points="5"/><score at-least="3" points="2"/><↓score points="0"/></number>
                """),
            .question(
                """
                <number id="shelves" min="0" max="10"><ask>How many shelves were empty?</ask><comment when="below full points">Which ones?</comment><score at-most="0" points="5"/><score at-most="10" points="2"/><↓score at-least="11" points="0"/></number>
                """),
        ],
        right: [
            .question(
                """
                <number id="people"><ask>How many people waited?</ask><comment when="below full points">What did you see?</comment><score at-most="2" points="5"/><score at-least="4" points="2"/><score points="0"/></number>
                """)
        ])
}

extension LintRun {
    mutating func lintUnusedSteps() {
        for entry in questions {
            for step in entry.ladder?.unusedSteps ?? [] {
                findings.report(
                    UnusedStep.rule, at: step.nameRange,
                    "No value that ‘\(entry.name)’ accepts comes to this step.",
                    advice: "Correct its bounds or those of the steps before it, or take it out.")
            }
        }
    }
}
