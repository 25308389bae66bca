import Diagnostics
import SourceXML

enum UnknownScale {
    static let rule = Rule(
        code: "unknown-scale", severity: .error,
        summary: "A question uses a scale that is not in the file.",
        reason:
            """
            The options of the question come from the scale; without it there is nothing to choose from.
            """,
        wrong: [
            .checklist(
                """
                <scale id="agree5"><option value="5">Agree</option><option value="1">Disagree</option></scale>
                <section id="main"><title>Main</title><rating id="fair" scale="↓agree"><ask>The price was fair.</ask></rating></section>
                """)
        ],
        right: [
            .checklist(
                """
                <scale id="agree5"><option value="5">Agree</option><option value="1">Disagree</option></scale>
                <section id="main"><title>Main</title><rating id="fair" scale="agree5"><ask>The price was fair.</ask></rating></section>
                """)
        ])
}

extension Findings {
    mutating func unknownScale(_ attribute: XMLAttribute, known: [String]) {
        report(
            UnknownScale.rule, at: attribute.valueRange, "There is no scale ‘\(attribute.value)’.",
            advice: known.isEmpty
                ? "Write <scale id=\"\(attribute.value)\"> before the sections."
                : suggestion(for: attribute.value, among: known, list: "The scales of this file are"))
    }
}
