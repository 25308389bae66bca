import Diagnostics

enum ThemeStyleValue {
    static let rule = Rule(
        code: "theme-css-value", severity: .error,
        summary: "Extra CSS sets a value that a theme may not set.",
        reason:
            """
            Colours are those of the theme, by `var(--accent)` and the like: words in colours for words, backgrounds
            `var(--paper)` or `var(--wash)`, so that the contrast that was checked is the contrast that is shown.
            Lengths are 0 or more and small, letters between 0.75rem and 3rem. Words are those of a list for each
            property; ‘smaller’, for one, could shrink letters again at every level.
            """,
        wrong: [
            .file(
                """
                <theme xmlns="urn:mystery-shopping:theme:1" name="Example"><css>h2 { color: ↓red }</css></theme>
                """),
            .file(
                """
                <theme xmlns="urn:mystery-shopping:theme:1" name="Example"><css>h2 { color: var(↓--paper) }</css></theme>
                """),
            .file(
                """
                <theme xmlns="urn:mystery-shopping:theme:1" name="Example"><css>h2 { margin-top: ↓-40px }</css></theme>
                """),
            .file(
                """
                <theme xmlns="urn:mystery-shopping:theme:1" name="Example"><css>h2 { font-size: ↓0 }</css></theme>
                """),
            .file(
                """
                <theme xmlns="urn:mystery-shopping:theme:1" name="Example"><css>h2 { padding: ↓500rem }</css></theme>
                """),
            .file(
                """
                <theme xmlns="urn:mystery-shopping:theme:1" name="Example"><css>h2 { color: ↓#fff }</css></theme>
                """),
        ],
        right: [
            .file(
                """
                <theme xmlns="urn:mystery-shopping:theme:1" name="Example"><css>h2 { color: var(--accent); background-color: var(--wash); font-size: 1.4rem }</css></theme>
                """)
        ])
}
