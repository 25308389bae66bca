import Diagnostics
import SourceXML

enum UnknownElement {
    static let rule = Rule(
        code: "unknown-element", severity: .error,
        summary: "An element stands where the language has none of that name.",
        reason:
            """
            A misspelt element would otherwise be left out in silence, and with it the question or the rule it holds.
            """,
        wrong: [
            .question(
                """
                <yes-no id="clean"><ask>Was it clean?</ask><↓halp>Look at the floor.</halp></yes-no>
                """),
            .question(
                """
                <↓yesno id="clean"><ask>Was it clean?</ask></yesno>
                """),
        ],
        right: [
            .question(
                """
                <yes-no id="clean"><ask>Was it clean?</ask><help>Look at the floor.</help></yes-no>
                """)
        ])
}

extension Findings {
    mutating func unknownElement(_ element: XMLElement, in parent: XMLElement, allowed: [String]) {
        report(
            UnknownElement.rule, at: element.nameRange,
            "‘\(parent.name)’ has no element ‘\(element.qualifiedName)’.",
            advice: suggestion(for: element.name, among: allowed, list: "It may hold"))
    }
}
