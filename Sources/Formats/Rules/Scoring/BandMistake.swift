import Diagnostics
import SourceXML

enum BandMistake {
    static let rule = Rule(
        code: "band-mistake", severity: .error,
        summary: "Two bands start at the same percentage, share an id, or both are the failing one.",
        reason:
            """
            Each percentage must have one band and no more, and a failed visit only one name. Change one of the two.
            """,
        wrong: [
            .checklist(
                """
                <scoring><band id="good" from="50">Good</band><band id="fine" from="↓50">Fine</band><band id="low" from="0">Low</band></scoring>
                <section id="main"><title>Main</title><note id="hello"><ask>Welcome.</ask></note></section>
                """)
        ],
        right: [
            .checklist(
                """
                <scoring><band id="good" from="50">Good</band><band id="weak" from="0">Weak</band></scoring>
                <section id="main"><title>Main</title><note id="hello"><ask>Welcome.</ask></note></section>
                """)
        ])
}

extension Findings {
    mutating func bandMistake(_ attribute: XMLAttribute, _ problem: String, first: XMLElement) {
        report(
            BandMistake.rule, at: attribute.valueRange, problem, advice: "Change one of the two bands.",
            notes: [note(first.nameRange, "the other band is here")])
    }
}
