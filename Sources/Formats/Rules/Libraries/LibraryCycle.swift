import Diagnostics
import SourceXML

enum LibraryCycle {
    static let rule = Rule(
        code: "library-cycle", severity: .error,
        summary: "Library files or blocks use each other in a circle.",
        reason:
            """
            A block that is made of itself has no end; a file that imports itself adds nothing.
            """,
        wrong: [
            .checklist(
                """
                <section id="main"><title>Main</title><use file="library/circle.xml" block="↓round"/>
                <yes-no id="clean"><ask>Clean?</ask></yes-no></section>
                """)
        ],
        right: [
            .checklist(
                """
                <section id="main"><title>Main</title><use file="library/common.xml" block="till" prefix="pay-"/></section>
                """)
        ])
}

extension Findings {
    mutating func libraryCycle(_ attribute: XMLAttribute, path: [String], closing: XMLAttribute) {
        report(
            LibraryCycle.rule, at: attribute.valueRange, "This goes in a circle: \(path.joined(separator: " -> ")).",
            advice: "Take one of these steps out.",
            notes: closing.range == attribute.range ? [] : [note(closing.valueRange, "the circle closes here")])
    }
}
