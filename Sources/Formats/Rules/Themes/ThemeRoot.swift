import Diagnostics
import SourceXML

enum ThemeRoot {
    static let rule = Rule(
        code: "theme-root", severity: .error,
        summary: "The file is not a theme of this language.",
        reason:
            """
            The first element must be `theme` in the namespace `urn:mystery-shopping:theme:1`, with a short name.
            The name stands in the method part of every scorecard that wears the theme.
            """,
        wrong: [
            .file(
                """
                <↓theme name="Example"/>
                """),
            .file(
                """
                <theme xmlns="urn:mystery-shopping:theme:1" name="↓ "/>
                """),
        ],
        right: [
            .file(
                """
                <theme xmlns="urn:mystery-shopping:theme:1" name="Example"></theme>
                """)
        ])
}

extension Findings {
    mutating func themeRoot(_ root: XMLElement) {
        let problem =
            root.name == "theme"
            ? "The element ‘theme’ is not in the namespace of themes."
            : "The file starts with ‘\(root.qualifiedName)’, not with ‘theme’."
        report(
            ThemeRoot.rule, at: root.nameRange, problem,
            advice: "Start the file with <theme xmlns=\"\(themeNamespace)\" name=\"…\">.")
    }

    mutating func themeName(_ attribute: XMLAttribute) {
        report(
            ThemeRoot.rule, at: attribute.valueRange, "The name of the theme is empty or longer than 60 characters.",
            advice: "Give it a short name, such as ‘Warm retail’.")
    }
}
