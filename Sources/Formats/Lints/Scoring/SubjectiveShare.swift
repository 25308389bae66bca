import Diagnostics
import Evaluation
import SourceXML

enum SubjectiveShare {
    static let rule = Rule(
        code: "subjective-share", severity: .warning,
        summary: "Impressions decide more than half of the score.",
        reason:
            """
            Two shoppers agree on what happened more often than on how it felt. With most of the score on questions marked
            nature="subjective" it says more about the shopper than about the place. Questions without a nature are taken
            for facts.
            """,
        wrong: [
            .question(
                """
                <yes-no id="clean" points="4" nature="objective"><ask>Was the floor clean?</ask><comment when="below full points">What lay there?</comment></yes-no>
                <↓yes-no id="cosy" points="6" nature="subjective"><ask>Did you feel at home?</ask><comment when="below full points">Why not?</comment></yes-no>
                """)
        ],
        right: [
            .question(
                """
                <yes-no id="clean" points="6" nature="objective"><ask>Was the floor clean?</ask><comment when="below full points">What lay there?</comment></yes-no>
                <yes-no id="cosy" points="4" nature="subjective"><ask>Did you feel at home?</ask><comment when="below full points">Why not?</comment></yes-no>
                """)
        ])
}

extension LintRun {
    mutating func lintSubjectiveShare() {
        let impressions = questions.filter { $0.question.nature == .subjective && $0.question.countsInScore }
        guard let first = impressions.first else { return }
        let share = impressions.compactMap { shares.ofQuestion[$0.question.id] }.sum()
        guard share + share > .one else { return }
        let percent = (share * .hundred).rounded(decimals: 1)
        findings.report(
            SubjectiveShare.rule, at: first.element.nameRange,
            "Subjective questions, of which this is the first, decide \(percent) % of the overall score.",
            advice: "Ask for what can be seen or heard, or give impressions fewer points.")
    }
}
