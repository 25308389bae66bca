import Diagnostics
import SourceXML

enum UnknownAttribute {
    static let rule = Rule(
        code: "unknown-attribute", severity: .error,
        summary: "An attribute stands where the language has none of that name.",
        reason:
            """
            A misspelt attribute would otherwise have no effect: points that do not count, a condition that is not looked at.
            """,
        wrong: [
            .question(
                """
                <yes-no id="clean" ↓point="5"><ask>Was it clean?</ask></yes-no>
                """),
            .question(
                """
                <text id="remark" ↓points="5"><ask>What did they say?</ask></text>
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
    mutating func unknownAttribute(_ attribute: XMLAttribute, of element: XMLElement, allowed: [String]) {
        let advice: String
        if let full = allowed.first(where: { $0.isPrefixed(attribute.name) }) {
            advice = "Did you mean ‘\(full)’?"
        } else if allowed.isEmpty {
            advice = "It takes no attributes: take it out."
        } else {
            advice = suggestion(for: attribute.name, among: allowed, list: "It may have")
        }
        report(
            UnknownAttribute.rule, at: attribute.nameRange,
            "‘\(element.name)’ has no attribute ‘\(attribute.name)’.", advice: advice)
    }
}
