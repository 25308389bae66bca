import Diagnostics
import Evaluation
import SourceXML

enum UnusedAllow {
    static let rule = Rule(
        code: "unused-allow", severity: .warning,
        summary: "An ‘allow’ silences nothing.",
        reason:
            """
            What it allowed is no longer there. Left in place, it would silence the next mistake of that kind too.
            """,
        wrong: [
            .question(
                """
                <yes-no id="clean"><ask>Was it clean?</ask><↓allow lint="leading-question" reason="The client's own words."/></yes-no>
                """)
        ],
        right: [
            .question(
                """
                <yes-no id="fine"><ask>Surely it was fine?</ask><allow lint="leading-question" reason="The client's own words."/></yes-no>
                """)
        ])
}

extension Findings {
    mutating func unusedAllow(_ element: XMLElement, lint: String) {
        report(
            UnusedAllow.rule, at: element.nameRange, "There is no ‘\(lint)’ to silence here.",
            advice: "Take this ‘allow’ out.")
    }
}
