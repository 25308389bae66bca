import Diagnostics

enum ThemeStyleProperty {
    static let rule = Rule(
        code: "theme-css-property", severity: .error,
        summary: "Extra CSS sets a property that a theme may not set.",
        reason:
            """
            Extra CSS decorates: colours of the theme, borders, room, size and weight of letters. What could hide,
            move or cover a part, or add words to it, is not taken; nor an image behind words, for nobody can count
            their contrast there.
            """,
        wrong: [
            .file(
                """
                <theme xmlns="urn:mystery-shopping:theme:1" name="Example"><css>.summary { ↓display: none }</css></theme>
                """),
            .file(
                """
                <theme xmlns="urn:mystery-shopping:theme:1" name="Example"><css>h2 { color: var(--ink) ↓!important }</css></theme>
                """),
            .file(
                """
                <theme xmlns="urn:mystery-shopping:theme:1" name="Example"><css>h2 { ↓--paper: red }</css></theme>
                """),
            .file(
                """
                <theme xmlns="urn:mystery-shopping:theme:1" name="Example"><css>h2 { ↓backgroundcolor: var(--wash) }</css></theme>
                """),
        ],
        right: [
            .file(
                """
                <theme xmlns="urn:mystery-shopping:theme:1" name="Example"><css>h2 { border-bottom: 2px solid var(--accent); padding-bottom: 0.3rem }</css></theme>
                """)
        ])
}
