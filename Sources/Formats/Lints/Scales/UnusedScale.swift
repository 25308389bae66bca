import Diagnostics
import Evaluation
import SourceXML

enum UnusedScale {
    static let rule = Rule(
        code: "unused-scale", severity: .warning,
        summary: "No question uses a scale.",
        reason:
            """
            It was left behind, or a question that should use it has options of its own.
            """,
        wrong: [
            .checklist(
                """
                <↓scale id="grade"><option value="1">Poor</option><option value="2">Good</option></scale>
                <section id="main"><title>Main</title><note id="hello"><ask>Welcome.</ask></note></section>
                """)
        ],
        right: [
            .checklist(
                """
                <scale id="grade"><option value="1">Poor</option><option value="2">Good</option></scale>
                <section id="main"><title>Main</title><rating id="food" scale="grade"><ask>How was the food?</ask></rating></section>
                """)
        ])
}

extension LintRun {
    mutating func lintUnusedScales() {
        if scales.isEmpty { return }
        let used = Set(questions.map(\.optionHolder))
        for scale in scales where !used.contains(scale) {
            guard let id = scale.attribute("id")?.value else { continue }
            findings.report(
                UnusedScale.rule, at: scale.nameRange, "No question uses the scale ‘\(id)’.",
                advice: "Name it in a question by scale=\"\(id)\", or take it out.")
        }
    }
}
