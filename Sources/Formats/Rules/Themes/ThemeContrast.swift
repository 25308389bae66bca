import Diagnostics
import SourceXML
import Themes

enum ThemeContrast {
    static let rule = Rule(
        code: "theme-contrast", severity: .error,
        summary: "A colour cannot be told from what it stands on.",
        reason:
            """
            WCAG 2.2 asks for a contrast of 4.5:1 between words and what they stand on, and of 3:1 for bars and
            marks. `ink`, `quiet`, `accent`, `good`, `middling` and `bad` have to reach 4.5:1 on `paper` and on
            `wash`, and `accent` and `ink` 3:1 on the bands that bars run over; in light and in dark. A colour that
            is not given is the standard one.
            """,
        wrong: [
            .file(
                """
                <theme xmlns="urn:mystery-shopping:theme:1" name="Example"><light accent="↓#e8a04c"/></theme>
                """),
            .file(
                """
                <theme xmlns="urn:mystery-shopping:theme:1" name="Example"><dark quiet="↓#6d6a64"/></theme>
                """),
        ],
        right: [
            .file(
                """
                <theme xmlns="urn:mystery-shopping:theme:1" name="Example"><light accent="#8a4b0f"/></theme>
                """)
        ])
}

extension Findings {
    mutating func themeContrast(
        _ role: ColourRole, _ colour: Colour, on ground: ColourRole, _ backdrop: Backdrop, at place: Range<Int>,
        nearest: Colour?
    ) {
        let needed = "\(backdrop.tenths / 10)\(backdrop.tenths % 10 == 0 ? "" : ".5"):1"
        let what = backdrop.tenths == 45 ? "words need" : "bars and marks need"
        report(
            ThemeContrast.rule, at: place,
            "‘\(role.rawValue)’ \(colour.text) on ‘\(ground.rawValue)’ \(backdrop.colour.text) has a contrast of"
                + " \(Contrast(colour, backdrop.colour).text); \(what) \(needed).",
            advice: nearest.map { "The nearest ‘\(role.rawValue)’ that passes everywhere is ‘\($0.text)’." }
                ?? "No ‘\(role.rawValue)’ passes: move ‘\(ground.rawValue)’ towards white or black.")
    }
}
