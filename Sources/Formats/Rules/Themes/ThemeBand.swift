import Diagnostics
import SourceXML

enum ThemeBand {
    static let rule = Rule(
        code: "theme-band", severity: .error,
        summary: "Words for a band are missing, too long, or given twice.",
        reason:
            """
            A band of the checklist is named by its id, or by its label as the scorecard would show it. Two bands
            with the same words could not be told apart.
            """,
        wrong: [
            .file(
                """
                <theme xmlns="urn:mystery-shopping:theme:1" name="Example"><↓band name="top"/></theme>
                """),
            .file(
                """
                <theme xmlns="urn:mystery-shopping:theme:1" name="Example"><band name="top">Gold</band><↓band name="good">Gold</band></theme>
                """),
        ],
        right: [
            .file(
                """
                <theme xmlns="urn:mystery-shopping:theme:1" name="Example"><band name="top">Gold</band><band name="good">Silver</band></theme>
                """)
        ])
}

extension Findings {
    mutating func themeBandWords(_ element: XMLElement) {
        report(
            ThemeBand.rule, at: element.nameRange, "The band has no words, or more than 60 characters of them.",
            advice: "Write <band name=\"…\">its new words</band>.")
    }

    mutating func themeBandClash(_ element: XMLElement, first: XMLElement) {
        report(
            ThemeBand.rule, at: element.nameRange, "Two bands have the same name or the same words.",
            advice: "Give each band its own words, once.", notes: [note(first.nameRange, "the first one is here")])
    }
}
