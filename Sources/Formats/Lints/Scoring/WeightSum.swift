import Diagnostics
import Evaluation
import SourceXML

enum WeightSum {
    static let rule = Rule(
        code: "weight-sum", severity: .warning,
        summary: "The weights of the sections do not sum to 100.",
        reason:
            """
            Weights are rescaled, so nothing breaks; but whoever reads weight="20" believes that it is 20 % of the score.
            Most often a section was added or taken out and the others were not adjusted. Weights that sum to 1 are
            accepted as shares.
            """,
        wrong: [
            .checklist(
                """
                <section id="a" ↓weight="50"><title>A</title><yes-no id="clean" points="1"><ask>Was it clean?</ask><comment when="below full points">What lay there?</comment></yes-no></section>
                <section id="b" weight="40"><title>B</title><yes-no id="warm" points="1"><ask>Was it warm?</ask><comment when="below full points">How cold was it?</comment></yes-no></section>
                """)
        ],
        right: [
            .checklist(
                """
                <section id="a" weight="60"><title>A</title><yes-no id="clean" points="1"><ask>Was it clean?</ask><comment when="below full points">What lay there?</comment></yes-no></section>
                <section id="b" weight="40"><title>B</title><yes-no id="warm" points="1"><ask>Was it warm?</ask><comment when="below full points">How cold was it?</comment></yes-no></section>
                """)
        ])
}

extension LintRun {
    mutating func lintWeightSum() {
        guard checklist.scoring.model == .weighted,
            let first = topSections.lazy.compactMap({ $0.attribute("weight") }).first
        else { return }
        let weights = checklist.sections.compactMap(\.weight)
        let sum = weights.sum()
        guard sum != .hundred, sum != .one else { return }
        findings.report(
            WeightSum.rule, at: first.range, "The weights of the \(weights.count) sections sum to \(sum), not to 100.",
            advice: "Change them so that each one is the percentage of the score that it looks like.")
    }
}
