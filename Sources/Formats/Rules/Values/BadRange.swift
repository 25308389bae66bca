import Diagnostics
import SourceXML

enum BadRange {
    static let rule = Rule(
        code: "bad-range", severity: .error,
        summary: "No value lies between the lowest and the highest one that are accepted.",
        reason:
            """
            No answer could ever be accepted. Exchange or correct ‘min’ and ‘max’; where a value needs more decimals, say so.
            """,
        wrong: [
            .question(
                """
                <number id="people" min="↓10" max="1"><ask>How many people waited?</ask></number>
                """),
            .question(
                """
                <choices id="seen" min="↓3"><ask>What did you see?</ask><option value="a">A</option><option value="b">B</option></choices>
                """),
            .question(
                """
                <money id="paid" currency="EUR" max="↓-5"><ask>What did you pay?</ask></money>
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
        report(BadRange.rule, at: attribute.valueRange, problem, advice: advice)
    }
}
