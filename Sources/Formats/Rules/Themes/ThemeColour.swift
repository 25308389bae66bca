import Diagnostics
import SourceXML

enum ThemeColour {
    static let rule = Rule(
        code: "theme-colour", severity: .error,
        summary: "A colour is not written as one.",
        reason:
            """
            Colours are opaque and written as `#rrggbb` or `#rgb`, so that their contrast can be counted. Names,
            transparency and functions are not taken.
            """,
        wrong: [
            .file(
                """
                <theme xmlns="urn:mystery-shopping:theme:1" name="Example"><light accent="↓teal"/></theme>
                """),
            .file(
                """
                <theme xmlns="urn:mystery-shopping:theme:1" name="Example"><dark paper="↓#12345"/></theme>
                """),
        ],
        right: [
            .file(
                """
                <theme xmlns="urn:mystery-shopping:theme:1" name="Example"><light accent="#0a5c6e"/></theme>
                """)
        ])
}

extension Findings {
    mutating func themeColour(_ attribute: XMLAttribute) {
        let value = attribute.value
        let digits = value.utf8.allSatisfy { Character(Unicode.Scalar($0)).isHexDigit }
        let isBare = digits && [3, 6].contains(value.utf8.count)
        report(
            ThemeColour.rule, at: attribute.valueRange, "‘\(value)’ is not a colour.",
            advice: isBare ? "Write ‘#\(value)’." : "Write it as #rrggbb, such as ‘#0a5c6e’.")
    }
}
