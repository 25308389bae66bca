import Diagnostics

enum ThemeStyleSelector {
    static let rule = Rule(
        code: "theme-css-selector", severity: .error,
        summary: "Extra CSS selects what a theme cannot style.",
        reason:
            """
            Extra CSS reaches the parts inside the page, and not what has to be seen as it is: the headline,
            critical failures, the draft notice, the score and its band, method and privacy. Pseudo-elements are not taken, for they
            could write or paint over words; of at-rules only @media and @supports.
            """,
        wrong: [
            .file(
                """
                <theme xmlns="urn:mystery-shopping:theme:1" name="Example"><css>.↓alerts { color: var(--quiet) }</css></theme>
                """),
            .file(
                """
                <theme xmlns="urn:mystery-shopping:theme:1" name="Example"><css>p:↓:first-line { color: var(--quiet) }</css></theme>
                """),
            .file(
                """
                <theme xmlns="urn:mystery-shopping:theme:1" name="Example"><css>↓@layer base { h2 { color: var(--ink) } }</css></theme>
                """),
        ],
        right: [
            .file(
                """
                <theme xmlns="urn:mystery-shopping:theme:1" name="Example"><css>@media print { .actions li:first-child { color: var(--ink) } }</css></theme>
                """)
        ])
}
