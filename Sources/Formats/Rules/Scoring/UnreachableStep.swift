import Diagnostics
import SourceXML

enum UnreachableStep {
    static let rule = Rule(
        code: "unreachable-step", severity: .error,
        summary: "A score step can never be reached.",
        reason:
            """
            The first step that fits gives the points. A step whose values are all taken by an earlier one never counts: most
            often the steps stand in the wrong order.
            """,
        wrong: [
            .question(
                """
                <duration id="wait"><ask>How long did you wait?</ask><score at-most="5" points="5"/><↓score at-most="3" points="10"/><score points="0"/></duration>
                """)
        ],
        right: [
            .question(
                """
                <duration id="wait"><ask>How long did you wait?</ask><score at-most="3" points="10"/><score at-most="5" points="5"/><score points="0"/></duration>
                """)
        ])
}

extension Findings {
    mutating func unreachableStep(_ element: XMLElement, _ problem: String, takenBy: XMLElement?) {
        report(
            UnreachableStep.rule, at: element.nameRange, problem,
            advice: takenBy == nil
                ? "Exchange or correct its bounds, so that values lie between them."
                : "Put the narrowest step first and the one without bounds last.",
            notes: takenBy.map { [note($0.nameRange, "this step takes them")] } ?? [])
    }
}
