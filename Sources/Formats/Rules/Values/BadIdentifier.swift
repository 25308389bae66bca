import Diagnostics
import SourceXML

enum BadIdentifier {
    static let rule = Rule(
        code: "bad-id", severity: .error,
        summary: "An id, value or version is not written as one.",
        reason:
            """
            Ids appear in conditions, answers files and data tables for years. They start with a letter or ‘_’ and go on with
            letters, digits, ‘.’, ‘-’ and ‘_’, without spaces.
            """,
        wrong: [
            .question(
                """
                <yes-no id="↓1st"><ask>Was it clean?</ask></yes-no>
                """),
            .question(
                """
                <yes-no id="↓was clean"><ask>Was it clean?</ask></yes-no>
                """),
        ],
        right: [
            .question(
                """
                <yes-no id="was-clean"><ask>Was it clean?</ask></yes-no>
                """)
        ])
}

extension Findings {
    mutating func badIdentifier(_ attribute: XMLAttribute, expected: String) {
        report(
            BadIdentifier.rule, at: attribute.valueRange, "‘\(attribute.value)’ cannot be used as ‘\(attribute.name)’.",
            advice: "Write \(expected).")
    }
}
