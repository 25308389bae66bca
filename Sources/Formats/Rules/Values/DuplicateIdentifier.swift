import Diagnostics
import SourceXML

enum DuplicateIdentifier {
    static let rule = Rule(
        code: "duplicate-id", severity: .error,
        summary: "Two questions or sections have the same id.",
        reason:
            """
            Answers are kept by id: with one id for two questions neither answer could be told from the other.
            Sections share their ids with questions, because conditions name both.
            """,
        wrong: [
            .question(
                """
                <yes-no id="clean"><ask>Was the floor clean?</ask></yes-no>
                <yes-no id="↓clean"><ask>Was the till clean?</ask></yes-no>
                """)
        ],
        right: [
            .question(
                """
                <yes-no id="floor-clean"><ask>Was the floor clean?</ask></yes-no>
                <yes-no id="till-clean"><ask>Was the till clean?</ask></yes-no>
                """)
        ])
}

extension Findings {
    mutating func duplicateIdentifier(_ attribute: XMLAttribute, first: Range<Int>) {
        report(
            DuplicateIdentifier.rule, at: attribute.valueRange, "The id ‘\(attribute.value)’ is used twice.",
            advice: "Give each question and each section an id of its own.",
            notes: [note(first, "first used here")])
    }
}
