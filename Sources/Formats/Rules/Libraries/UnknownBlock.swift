import Diagnostics
import SourceXML

enum UnknownBlock {
    static let rule = Rule(
        code: "unknown-block", severity: .error,
        summary: "A library file has no block of that name.",
        reason:
            """
            A block is a part of a checklist that several checklists share; it stands in a library file with an id of
            its own.
            """,
        wrong: [
            .checklist(
                """
                <section id="main"><title>Main</title><use file="library/common.xml" block="↓tilt"/></section>
                """),
            .checklist(
                """
                <↓use file="library/common.xml" block="till"/>
                """),
        ],
        right: [
            .checklist(
                """
                <section id="main"><title>Main</title><use file="library/common.xml" block="till"/></section>
                """)
        ])
}

extension Findings {
    mutating func unknownBlock(_ attribute: XMLAttribute, known: [String], file: String) {
        report(
            UnknownBlock.rule, at: attribute.valueRange, "There is no block ‘\(attribute.value)’ in ‘\(file)’.",
            advice: known.isEmpty
                ? "Write <block id=\"\(attribute.value)\"> in that file."
                : suggestion(for: attribute.value, among: known, list: "The blocks of that file are"))
    }

    mutating func blockOfQuestions(_ element: XMLElement) {
        report(
            UnknownBlock.rule, at: element.nameRange, "Only a block of whole sections can stand beside sections.",
            advice: "Put this <use> into a section, or put the block's questions into a section.")
    }
}
