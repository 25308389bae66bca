import Diagnostics
import Evaluation
import SourceXML

enum FailWithoutWhy {
    static let rule = Rule(
        code: "fail-without-why", severity: .warning,
        summary: "An answer loses points, but no comment asks why.",
        reason:
            """
            Whoever reads the scorecard has to act on the lost points, and a bare "no" does not say how. A comment rule
            covers an answer when its condition may hold for it, an option when it has comment="required"; a text question
            that is asked depending on the answer counts too. Bonus questions are left out: without them nothing is lost.
            """,
        wrong: [
            .question(
                """
                <↓yes-no id="greeted" points="5"><ask>Were you greeted?</ask></yes-no>
                """),
            .question(
                """
                <↓choice id="floor"><ask>How clean was the floor?</ask><comment when="floor is dirty">What lay there?</comment><option value="clean" points="4">Clean</option><option value="dusty" points="2">Dusty</option><option value="dirty" points="0">Dirty</option></choice>
                """),
        ],
        right: [
            .question(
                """
                <yes-no id="greeted" points="5"><ask>Were you greeted?</ask><comment when="greeted is no">What happened instead?</comment></yes-no>
                """),
            .question(
                """
                <duration id="wait"><ask>How long did you wait?</ask><comment when="below full points">What did you see?</comment><score at-most="3" points="5"/><score points="0"/></duration>
                """),
        ])
}

extension LintRun {
    mutating func lintFailsWithoutWhy() {
        let explained = questionsWithTextAfterwards()
        for entry in questions where !explained.contains(entry.question.id) {
            guard let answer = entry.losingAnswer else { continue }
            findings.report(
                FailWithoutWhy.rule, at: entry.element.nameRange,
                "‘\(entry.name)’ can lose points by \(answer), and no comment asks why.",
                advice: "Add <comment when=\"below full points\">…</comment> to it.")
        }
    }

    /// The questions that decide whether a text is asked for: it may be the why.
    private func questionsWithTextAfterwards() -> Set<QuestionID> {
        var found: Set<QuestionID> = []
        for entry in questions {
            guard case .text = entry.kind, let when = entry.question.when else { continue }
            found.formUnion(when.questions)
        }
        return found
    }
}
