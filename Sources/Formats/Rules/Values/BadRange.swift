import Diagnostics
import SourceXML

enum BadRange {
    static let rule = Rule(
        code: "bad-range", severity: .error,
        summary: "The lowest value is above the highest one.",
        reason:
            """
            No answer could ever be accepted.
            """,
        wrong: [
            .question(
                """
                <number id="people" ↓min="10" max="1"><ask>How many people waited?</ask></number>
                """),
            .question(
                """
                <choices id="seen" ↓min="3"><ask>What did you see?</ask><option value="a">A</option><option value="b">B</option></choices>
                """),
        ],
        right: [
            .question(
                """
                <number id="people" min="1" max="10"><ask>How many people waited?</ask></number>
                """)
        ])
}

extension Findings {
    mutating func badRange(_ attribute: XMLAttribute, _ problem: String, advice: String) {
        report(BadRange.rule, at: attribute.range, problem, advice: advice)
    }
}
