import Diagnostics
import SourceXML

enum FormerIdentifier {
    static let rule = Rule(
        code: "former-id", severity: .error,
        summary: "An earlier id is in use, or claimed twice.",
        reason:
            """
            Ids are for ever: was="…" says which id something had in earlier versions, so that old visits stay
            comparable. An id that something else has now, or that two things claim, would mix up their histories.
            """,
        wrong: [
            .question(
                """
                <yes-no id="greeted" was="↓welcome"><ask>Greeted?</ask></yes-no>
                <yes-no id="welcome"><ask>Welcome?</ask></yes-no>
                """),
            .question(
                """
                <yes-no id="greeted" was="hello"><ask>Greeted?</ask></yes-no>
                <yes-no id="smiled" was="↓hello"><ask>Smiled?</ask></yes-no>
                """),
        ],
        right: [
            .question(
                """
                <yes-no id="greeted" was="hello welcome"><ask>Greeted?</ask></yes-no>
                """)
        ])
}

extension Findings {
    mutating func formerIdentifierInUse(_ name: String, at range: Range<Int>, by other: Range<Int>) {
        report(
            FormerIdentifier.rule, at: range, "‘\(name)’ is in use in this checklist.",
            advice: "Name an id of an earlier version that nothing has now.", notes: [note(other, "used here")])
    }

    mutating func formerIdentifierTwice(_ name: String, at range: Range<Int>, first: Range<Int>) {
        report(
            FormerIdentifier.rule, at: range, "Two things claim that they were called ‘\(name)’.",
            advice: "Leave it with the one that it was.", notes: [note(first, "claimed here first")])
    }
}
