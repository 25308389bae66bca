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

extension String {
    /// Whether it holds a blank or an invisible character that no key types, such as a non-breaking space.
    fileprivate var hasUnusualSpace: Bool {
        unicodeScalars.contains { scalar in
            !scalar.isASCII && (scalar.properties.isWhitespace || scalar.properties.generalCategory == .format)
        }
    }
}

extension Findings {
    mutating func badIdentifier(_ attribute: XMLAttribute, expected: String) {
        let advice =
            attribute.value.hasUnusualSpace ? "Take out the invisible or non-breaking space in it, and write" : "Write"
        report(
            BadIdentifier.rule, at: attribute.valueRange, "‘\(attribute.value)’ cannot be used as ‘\(attribute.name)’.",
            advice: "\(advice) \(expected).")
    }
}
