import Diagnostics
import Evaluation
import SourceXML

enum PointsForEveryone {
    static let rule = Rule(
        code: "points-for-everyone", severity: .warning,
        summary: "Every answer to a question earns the same points.",
        reason:
            """
            The question lifts every score alike and tells no visit from another. Give its answers different points, or
            write unscored="yes".
            """,
        wrong: [
            .question(
                """
                <↓choice id="till"><ask>Which till did you use?</ask><option value="first" points="5">The first</option><option value="second" points="5">The second</option></choice>
                """),
            .question(
                """
                <↓number id="people"><ask>How many people waited?</ask><score points="5"/></number>
                """),
        ],
        right: [
            .question(
                """
                <choice id="till" unscored="yes"><ask>Which till did you use?</ask><option value="first" points="5">The first</option><option value="second" points="5">The second</option></choice>
                """)
        ])
}

extension LintRun {
    mutating func lintPointsForEveryone() {
        for entry in questions where entry.question.countsInScore && entry.earnsAlways {
            findings.report(
                PointsForEveryone.rule, at: entry.element.nameRange,
                "Every answer to ‘\(entry.name)’ earns the same points.",
                advice: "Give its answers different points, or write unscored=\"yes\".")
        }
    }
}

extension LintedQuestion {
    fileprivate var earnsAlways: Bool {
        switch question.points {
        case .options:
            if case .choices = kind { return false }
            let points = kind.options.compactMap(\.points)
            return points.count > 1 && points.allSatisfy { $0 == points.first }
        case .steps(let steps, _):
            return steps.count == 1 && steps.first?.isOpen == true
        default:
            return false
        }
    }
}

extension ScoreStep {
    /// Whether it takes every value.
    fileprivate var isOpen: Bool { atLeast == nil && moreThan == nil && atMost == nil && lessThan == nil }
}
