import Diagnostics
import SourceXML

enum BandGap {
    static let rule = Rule(
        code: "band-gap", severity: .warning,
        summary: "The lowest band does not start at 0.",
        reason:
            """
            A score below every band has no name of its own: it is given the lowest band, which then says something that its
            bound denies.
            """,
        wrong: [
            .checklist(
                """
                <scoring><band id="good" from="80">Good</band><↓band id="fair" from="50">Fair</band></scoring>
                <section id="main"><title>Main</title><note id="hello"><ask>Welcome.</ask></note></section>
                """)
        ],
        right: [
            .checklist(
                """
                <scoring><band id="good" from="80">Good</band><band id="fair" from="0">Fair</band></scoring>
                <section id="main"><title>Main</title><note id="hello"><ask>Welcome.</ask></note></section>
                """)
        ])
}

extension Findings {
    mutating func bandGap(_ band: XMLElement, from: String) {
        report(
            BandGap.rule, at: band.nameRange, "No band covers scores below \(from).",
            advice: "Let the lowest band start at 0.")
    }
}
