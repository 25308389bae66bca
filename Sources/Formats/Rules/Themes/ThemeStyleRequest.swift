import Diagnostics
import SourceXML

enum ThemeStyleRequest {
    static let rule = Rule(
        code: "theme-css-request", severity: .error,
        summary: "Extra CSS would fetch something.",
        reason:
            """
            A scorecard fetches nothing: it is read offline, and whoever opens it is not to be counted by others.
            A small image for `list-style-image` is written in as `url(data:image/png;base64,…)`, `jpeg` or `webp`;
            fonts have to be on the machine of the reader.
            """,
        wrong: [
            .file(
                """
                <theme xmlns="urn:mystery-shopping:theme:1" name="Example"><css>↓@import "https://example.com/a.css";</css></theme>
                """),
            .file(
                """
                <theme xmlns="urn:mystery-shopping:theme:1" name="Example"><css>h2 { background-image: ↓url(https://example.com/a.png) }</css></theme>
                """),
            .file(
                """
                <theme xmlns="urn:mystery-shopping:theme:1" name="Example"><css>h2 { background-image: ↓\\75 rl("https://example.com/a.png") }</css></theme>
                """),
            .file(
                """
                <theme xmlns="urn:mystery-shopping:theme:1" name="Example"><css>h2 { background-image: ↓image-set("a.png" 1x) }</css></theme>
                """),
            .file(
                """
                <theme xmlns="urn:mystery-shopping:theme:1" name="Example"><css>↓@font-face { src: url(a.woff2) }</css></theme>
                """),
        ],
        right: [
            .file(
                """
                <theme xmlns="urn:mystery-shopping:theme:1" name="Example"><css>ul { list-style-image: url(data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGNgYGAAAAAEAAH2FzhVAAAAAElFTkSuQmCC) }</css></theme>
                """)
        ])
}

extension Findings {
    /// Says what is wrong with extra CSS by the rule for it.
    mutating func themeStyle(_ fault: CSSFault, at place: Range<Int>) {
        let text = fault.text
        switch fault.problem {
        case .syntax(let problem):
            report(
                ThemeStyleSyntax.rule, at: place, "‘\(text)’ \(problem).",
                advice: "Write plain rules, such as h2 { color: var(--accent) }.")
        case .request:
            report(
                ThemeStyleRequest.rule, at: place, "‘\(cut(text))’ would fetch something.",
                advice: "Write the image in as url(data:image/png;base64,…), or take it out.")
        case .atRule:
            report(
                ThemeStyleSelector.rule, at: place, "‘\(text)’ is not taken here.",
                advice: "Only @media and @supports with plain conditions may stand around rules.")
        case .selector:
            report(
                ThemeStyleSelector.rule, at: place, "‘\(text)’ is not taken in a selector.",
                advice: "Select by elements, classes and pseudo-classes such as :first-child.")
        case .protected:
            report(
                ThemeStyleSelector.rule, at: place, "‘\(text)’ cannot be styled by a theme.",
                advice:
                    "Headline, critical failures, score, draft notice and method look the same in every theme; use its colours."
            )
        case .property:
            report(
                ThemeStyleProperty.rule, at: place, "‘\(text)’ is not a property that a theme may set.",
                advice: suggestion(
                    for: text.lowercased(), among: CSSVocabulary.properties, list: "Among those it may set are"))
        case .important:
            report(
                ThemeStyleProperty.rule, at: place, "A theme cannot say that something is more important.",
                advice: "Take ‘!important’ out: rules of a theme come after the standard ones anyway.")
        case .value(let wanted):
            report(
                ThemeStyleValue.rule, at: place, "‘\(cut(text))’ cannot stand here.", advice: wanted + ".")
        }
    }

    private func cut(_ text: String) -> String { text.count > 60 ? text.prefix(60) + "…" : text }
}
