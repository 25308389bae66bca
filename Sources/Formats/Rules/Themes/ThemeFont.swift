import Diagnostics
import SourceXML

enum ThemeFont {
    static let rule = Rule(
        code: "theme-font", severity: .error,
        summary: "Font families are not written as names.",
        reason:
            """
            Up to eight names of letters, digits, blanks and hyphens, joined by commas. A scorecard fetches nothing,
            so a font has to be on the machine of the reader; what is missing there is passed over, and a common
            font comes last by itself.
            """,
        wrong: [
            .file(
                """
                <theme xmlns="urn:mystery-shopping:theme:1" name="Example"><fonts text="↓Lato; color: red"/></theme>
                """),
            .file(
                """
                <theme xmlns="urn:mystery-shopping:theme:1" name="Example"><fonts headings="↓Georgia,,serif"/></theme>
                """),
        ],
        right: [
            .file(
                """
                <theme xmlns="urn:mystery-shopping:theme:1" name="Example"><fonts text="Lato, Noto Sans" headings="Georgia, serif"/></theme>
                """)
        ])
}

extension Findings {
    mutating func themeFont(_ attribute: XMLAttribute) {
        report(
            ThemeFont.rule, at: attribute.valueRange, "‘\(attribute.value)’ is no list of font families.",
            advice: "Write up to eight names, without quotes and joined by commas, such as ‘Lato, Noto Sans’.")
    }
}
