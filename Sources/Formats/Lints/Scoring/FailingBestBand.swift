import Diagnostics
import Evaluation
import SourceXML

enum FailingBestBand {
    static let rule = Rule(
        code: "failing-best-band", severity: .warning,
        summary: "The best band is marked as the failing one.",
        reason:
            """
            A visit that fails a critical question or a section minimum gets the band marked fails="yes". On the best band
            the worst visits would be called the best.
            """,
        wrong: [
            .checklist(
                """
                <scoring><band id="good" from="80" ↓fails="yes">Good</band><band id="weak" from="0">Weak</band></scoring>
                <section id="main"><title>Main</title><note id="hello"><ask>Welcome.</ask></note></section>
                """)
        ],
        right: [
            .checklist(
                """
                <scoring><band id="good" from="80">Good</band><band id="weak" from="0" fails="yes">Weak</band></scoring>
                <section id="main"><title>Main</title><note id="hello"><ask>Welcome.</ask></note></section>
                """)
        ])
}

extension LintRun {
    mutating func lintFailingBand() {
        guard let best = checklist.scoring.bands.first, best.fails,
            let band = root.child("scoring")?.parts("band").first(where: { $0.attribute("fails")?.value == "yes" }),
            let fails = band.attribute("fails")
        else { return }
        findings.report(
            FailingBestBand.rule, at: fails.range, "Visits that fail would get the best band, ‘\(best.id)’.",
            advice: "Mark the lowest band instead, or one of its own for failed visits.")
    }
}
