import Diagnostics
import SourceXML

enum BadNumber {
    static let rule = Rule(
        code: "bad-number", severity: .error,
        summary: "An attribute that takes a number holds something else, or one out of range.",
        reason:
            """
            Scores are exact: a number is digits with at most one point, such as 5 or 2.5, within the limits of its attribute.
            """,
        wrong: [
            .question(
                """
                <yes-no id="clean" points="↓five"><ask>Was it clean?</ask></yes-no>
                """),
            .question(
                """
                <yes-no id="clean" points="↓2,5"><ask>Was it clean?</ask></yes-no>
                """),
            .question(
                """
                <yes-no id="clean" points="↓-1"><ask>Was it clean?</ask></yes-no>
                """),
        ],
        right: [
            .question(
                """
                <yes-no id="clean" points="2.5"><ask>Was it clean?</ask></yes-no>
                """)
        ])
}

extension Findings {
    mutating func badNumber(_ attribute: XMLAttribute, expected: String) {
        let value = attribute.value
        report(
            BadNumber.rule, at: attribute.valueRange, "‘\(value)’ is not \(expected).",
            advice: "Write ‘\(attribute.name)’ as \(expected).\(hint(for: value))")
    }

    /// What is wrong with the way a number is written.
    private func hint(for value: String) -> String {
        let scalars = value.unicodeScalars
        if let first = scalars.first, let last = scalars.last,
            first.properties.isWhitespace || last.properties.isWhitespace
        {
            return " Take the spaces out."
        }
        if value.contains(",") { return " Decimals are written with a point, such as 2.5." }
        if value.hasPrefix("+") { return " Leave ‘+’ out." }
        if scalars.contains(where: { $0.value >= 0x80 && $0.properties.numericType != nil }) {
            return " Use the digits 0 to 9."
        }
        if value.contains("e") || value.contains("E"), Double(value) != nil { return " Write all digits out." }
        return ""
    }
}
