import Diagnostics
import SourceXML

enum BadWord {
    static let rule = Rule(
        code: "bad-word", severity: .error,
        summary: "An attribute that takes one of a few words holds another one.",
        reason:
            """
            Each of these attributes knows only a handful of words; any other one would be read as something it is not.
            """,
        wrong: [
            .question(
                """
                <yes-no id="clean" required="↓maybe"><ask>Was it clean?</ask></yes-no>
                """),
            .checklist(
                """
                <scoring model="↓wieghted"/><section id="main"><title>Main</title><note id="hello"><ask>Welcome.</ask></note></section>
                """),
        ],
        right: [
            .question(
                """
                <yes-no id="clean" required="no"><ask>Was it clean?</ask></yes-no>
                """)
        ])
}

extension Findings {
    mutating func badWord(_ attribute: XMLAttribute, allowed: [String]) {
        report(
            BadWord.rule, at: attribute.valueRange, "‘\(attribute.value)’ is no value of ‘\(attribute.name)’.",
            advice: suggestion(for: attribute.value, among: allowed, list: "It may be"))
    }
}
