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
        let comma = value.contains(",") ? " Decimals are written with a point, such as 2.5." : ""
        report(
            BadNumber.rule, at: attribute.valueRange, "‘\(value)’ is not \(expected).",
            advice: "Write ‘\(attribute.name)’ as \(expected).\(comma)")
    }
}
