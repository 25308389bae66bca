import Diagnostics
import SourceXML

enum RepeatedElement {
    static let rule = Rule(
        code: "repeated-element", severity: .error,
        summary: "An element that may stand once stands twice.",
        reason:
            """
            Of two titles or two question texts only one could be shown; which one would be a guess.
            """,
        wrong: [
            .question(
                """
                <yes-no id="clean"><ask>Was it clean?</ask><↓ask>Was it tidy?</ask></yes-no>
                """)
        ],
        right: [
            .question(
                """
                <yes-no id="clean"><ask>Was it clean?</ask></yes-no>
                """)
        ])
}

extension Findings {
    mutating func repeatedElement(_ element: XMLElement, first: XMLElement, in parent: XMLElement) {
        report(
            RepeatedElement.rule, at: element.nameRange,
            "‘\(parent.name)’ has a second ‘\(element.name)’.", advice: "Keep one of the two.",
            notes: [note(first.nameRange, "the first one is here")])
    }
}
