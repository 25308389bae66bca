import Diagnostics
import SourceXML

enum MissingWeight {
    static let rule = Rule(
        code: "missing-weight", severity: .error,
        summary: "A section has no weight, or all weights are 0, but the model needs them.",
        reason:
            """
            In the weighted model the overall score is made of section scores by their weights; a section without one would
            count for nothing.
            """,
        wrong: [
            .checklist(
                """
                <scoring model="weighted"/>
                <section id="a" weight="50"><title>A</title><yes-no id="clean" points="1"><ask>Clean?</ask></yes-no></section>
                <↓section id="b"><title>B</title><yes-no id="tidy" points="1"><ask>Tidy?</ask></yes-no></section>
                """),
            .checklist(
                """
                <section id="a" weight="↓0"><title>A</title><yes-no id="clean" points="1"><ask>Clean?</ask></yes-no></section>
                """),
        ],
        right: [
            .checklist(
                """
                <scoring model="weighted"/>
                <section id="a" weight="50"><title>A</title><yes-no id="clean" points="1"><ask>Clean?</ask></yes-no></section>
                <section id="b" weight="50"><title>B</title><yes-no id="tidy" points="1"><ask>Tidy?</ask></yes-no></section>
                """)
        ])
}

extension Findings {
    mutating func weightsAreZero(_ first: XMLAttribute) {
        report(
            MissingWeight.rule, at: first.valueRange,
            "The weights of all sections are 0, so that there is no overall score.",
            advice: "Give at least one section a weight above 0.")
    }

    mutating func missingWeight(_ section: XMLElement, model: String) {
        report(
            MissingWeight.rule, at: section.nameRange, "This section has points but no weight in the \(model) model.",
            advice: "Write weight=\"…\" on it, or choose another model.")
    }
}
