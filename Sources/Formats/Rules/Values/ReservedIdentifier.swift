import Diagnostics
import SourceXML

enum ReservedIdentifier {
    static let rule = Rule(
        code: "reserved-id", severity: .error,
        summary: "An id is a word of the condition language.",
        reason:
            """
            A condition such as `count is 3` could not tell the question from the word of the language.
            """,
        wrong: [
            .question(
                """
                <number id="↓count"><ask>How many people waited?</ask></number>
                """)
        ],
        right: [
            .question(
                """
                <number id="people-waiting"><ask>How many people waited?</ask></number>
                """)
        ])
}

extension Findings {
    mutating func reservedIdentifier(_ attribute: XMLAttribute) {
        report(
            ReservedIdentifier.rule, at: attribute.valueRange,
            "‘\(attribute.value)’ is a word of the condition language.",
            advice: "Choose a longer id, such as ‘\(attribute.value)-seen’.")
    }
}
