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
        let advice: String
        if allowed.contains(element.name) {
            advice = "Only elements of the namespace ‘\(checklistNamespace)’ count: take the prefix or ‘xmlns’ out."
        } else if allowed.isEmpty {
            advice = "It takes no elements: move <\(element.name)> behind </\(parent.name)>, or take its tags out."
        } else {
            advice = suggestion(for: element.name, among: allowed, list: "It may hold")
        }
        report(
            UnknownElement.rule, at: element.nameRange,
            "‘\(parent.name)’ has no element ‘\(element.qualifiedName)’.", advice: advice)
    }
}
