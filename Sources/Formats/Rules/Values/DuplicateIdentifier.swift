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

    /// An id of a block that is taken where the block is used.
    mutating func duplicateIdentifier(broughtBy use: XMLElement, _ id: XMLAttribute, other: Range<Int>) {
        let block = use.attribute("block")
        let prefix = use.attribute("prefix")?.value ?? ""
        report(
            DuplicateIdentifier.rule, at: block?.valueRange ?? use.nameRange,
            "The block ‘\(block?.value ?? "")’ brings the id ‘\(id.identifier)’, which is used already.",
            advice: prefix.isEmpty
                ? "Use the block with a prefix, such as prefix=\"\(block?.value ?? "block")-\", or give the other one another id."
                : "Use the block with another prefix than ‘\(prefix)’, or give the other one another id.",
            notes: [note(other, "the other one"), note(id.valueRange, "the one of the block")])
    }

    /// Two blocks of one name in a library: a `use` could mean either.
    mutating func duplicateBlocks(in library: XMLElement) {
        var first: [String: XMLAttribute] = [:]
        for id in library.parts("block").compactMap({ $0.attribute("id") }) {
            if let earlier = first[id.value] {
                duplicateIdentifier(id, first: earlier.valueRange)
            } else {
                first[id.value] = id
            }
        }
    }
}
