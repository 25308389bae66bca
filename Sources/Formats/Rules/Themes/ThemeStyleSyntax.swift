import Diagnostics
import SourceXML

enum ThemeStyleSyntax {
    static let rule = Rule(
        code: "theme-css-syntax", severity: .error,
        summary: "Extra CSS is not well formed, or too long.",
        reason:
            """
            A block, a string or a comment that does not end would take what follows with it. Extra CSS has plain
            rules, not nested, and at most 20 KB.
            """,
        wrong: [
            .file(
                """
                <theme xmlns="urn:mystery-shopping:theme:1" name="Example"><css>h2 { color: var(--accent) ↓</css></theme>
                """),
            .file(
                """
                <theme xmlns="urn:mystery-shopping:theme:1" name="Example"><css>h2 { color: var(--accent) } ↓}</css></theme>
                """),
            .file(
                """
                <theme xmlns="urn:mystery-shopping:theme:1" name="Example"><css>h2 { ↓/* accent }</css></theme>
                """),
        ],
        right: [
            .file(
                """
                <theme xmlns="urn:mystery-shopping:theme:1" name="Example"><css>h2 { color: var(--accent) } /* as on the website */</css></theme>
                """)
        ])
}

extension Findings {
    mutating func themeStyleSize(_ element: XMLElement, _ bytes: Int, most: Int) {
        report(
            ThemeStyleSyntax.rule, at: element.nameRange, "The extra CSS has \(bytes) bytes.",
            advice: "Shorten it: at most \(most) bytes go into every scorecard.")
    }
}
