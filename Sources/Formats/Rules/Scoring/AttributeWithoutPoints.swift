import Diagnostics

enum AttributeWithoutPoints {
    static let rule = Rule(
        code: "points-needed", severity: .error,
        summary: "An attribute speaks of points, but the question has none.",
        reason:
            """
            A weight, a bonus, a zero for "does not apply" or a comment "below full points" has an effect only where points
            can be earned. Give the question points, or take the words out.
            """,
        wrong: [
            .question(
                """
                <yes-no id="clean" ↓weight="2"><ask>Was it clean?</ask></yes-no>
                """),
            .question(
                """
                <text id="remark" na="↓zero"><ask>What did they say?</ask></text>
                """),
            .question(
                """
                <yes-no id="clean"><ask>Was it clean?</ask><comment when="↓below full points">What was dirty?</comment></yes-no>
                """),
        ],
        right: [
            .question(
                """
                <yes-no id="clean" points="5" weight="2"><ask>Was it clean?</ask></yes-no>
                """)
        ])
}

extension Findings {
    mutating func attributeWithoutPoints(at range: Range<Int>, _ name: String) {
        report(
            AttributeWithoutPoints.rule, at: range, "‘\(name)’ has no effect on a question without points.",
            advice: "Give the question points, or take ‘\(name)’ out.")
    }
}
