import Diagnostics
import SourceXML

enum MissingAttribute {
    static let rule = Rule(
        code: "missing-attribute", severity: .error,
        summary: "An attribute that must be given is missing.",
        reason:
            """
            Ids tie answers to questions for ever, and a step or an option without its value says nothing.
            """,
        wrong: [
            .question(
                """
                <↓yes-no points="5"><ask>Was it clean?</ask></yes-no>
                """),
            .question(
                """
                <↓money id="paid"><ask>What did you pay?</ask></money>
                """),
        ],
        right: [
            .question(
                """
                <yes-no id="clean" points="5"><ask>Was it clean?</ask></yes-no>
                """)
        ])
}

extension Findings {
    mutating func missingAttribute(_ name: String, of element: XMLElement, advice: String? = nil) {
        report(
            MissingAttribute.rule, at: element.nameRange, "‘\(element.name)’ needs the attribute ‘\(name)’.",
            advice: advice ?? "Write <\(element.qualifiedName) \(name)=\"…\">.")
    }
}
