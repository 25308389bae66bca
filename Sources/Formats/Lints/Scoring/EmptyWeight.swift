import Diagnostics
import Evaluation
import SourceXML

enum EmptyWeight {
    static let rule = Rule(
        code: "empty-weight", severity: .warning,
        summary: "A section has a weight, but nothing in it is scored.",
        reason:
            """
            A section without points has no score, so its weight is shared out among the others. Either its questions
            have lost their points, or the weight belongs to another section.
            """,
        wrong: [
            .checklist(
                """
                <section id="a" weight="60"><title>A</title><yes-no id="clean" points="1"><ask>Was it clean?</ask><comment when="below full points">What lay there?</comment></yes-no></section>
                <section id="b" ↓weight="40"><title>B</title><yes-no id="warm"><ask>Was it warm?</ask></yes-no></section>
                """)
        ],
        right: [
            .checklist(
                """
                <section id="a" weight="100"><title>A</title><yes-no id="clean" points="1"><ask>Was it clean?</ask><comment when="below full points">What lay there?</comment></yes-no></section>
                <section id="b" weight="0"><title>B</title><yes-no id="warm"><ask>Was it warm?</ask></yes-no></section>
                """)
        ])
}

extension LintRun {
    mutating func lintEmptyWeights() {
        guard checklist.scoring.model == .weighted else { return }
        let scored = Set(questions.filter { $0.question.countsInScore }.map(\.topSection))
        for section in topSections where !scored.contains(section) {
            guard let weight = section.attribute("weight"), exactNumber(weight.value) ?? .zero > .zero else { continue }
            findings.report(
                EmptyWeight.rule, at: weight.range, "Nothing in this section is scored, so its weight never counts.",
                advice: "Give its questions points, or write weight=\"0\".")
        }
    }
}
