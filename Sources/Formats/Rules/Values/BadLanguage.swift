import Diagnostics
import SourceXML

enum BadLanguage {
    static let rule = Rule(
        code: "bad-language", severity: .error,
        summary: "A language is not named by a known language tag.",
        reason:
            """
            The tag decides pronunciation in screen readers, hyphenation and fonts: `en`, `tr`, `hu`, `ta`, `pt-BR`.
            """,
        wrong: [
            .file(
                """
                <checklist xmlns="urn:mystery-shopping:checklist:1" id="a" version="1" xml:lang="↓english"><title>A</title>
                <section id="s"><title>S</title><note id="n"><ask>Welcome.</ask></note></section></checklist>
                """)
        ],
        right: [
            .file(
                """
                <checklist xmlns="urn:mystery-shopping:checklist:1" id="a" version="1" xml:lang="en"><title>A</title>
                <section id="s"><title>S</title><note id="n"><ask>Welcome.</ask></note></section></checklist>
                """)
        ])
}

extension Findings {
    mutating func badLanguage(_ attribute: XMLAttribute) {
        report(
            BadLanguage.rule, at: attribute.valueRange, "‘\(attribute.value)’ is no language tag.",
            advice: "Write the two letters of ISO 639-1, such as ‘en’ or ‘ta’, with a region after ‘-’ if needed.")
    }
}
