import Diagnostics
import SourceXML

enum UnusedWeight {
    static let rule = Rule(
        code: "unused-weight", severity: .warning,
        summary: "A section has a weight that the model does not look at.",
        reason:
            """
            The weights of top-level sections count only in the weighted and the xccdf-default model; with another model the
            reader of the file would be misled.
            """,
        wrong: [
            .checklist(
                """
                <scoring model="mean"/>
                <section id="a" ↓weight="50"><title>A</title><yes-no id="clean" points="1"><ask>Clean?</ask></yes-no></section>
                """)
        ],
        right: [
            .checklist(
                """
                <scoring model="weighted"/>
                <section id="a" weight="50"><title>A</title><yes-no id="clean" points="1"><ask>Clean?</ask></yes-no></section>
                """)
        ])
}

extension Findings {
    mutating func unusedWeight(_ attribute: XMLAttribute, model: String) {
        report(
            UnusedWeight.rule, at: attribute.range, "The \(model) model does not look at section weights.",
            advice: "Take the weight out, or write model=\"weighted\".")
    }
}
