import Diagnostics

enum ForwardReference {
    static let rule = Rule(
        code: "forward-reference", severity: .error,
        summary: "A condition refers to a question that comes later.",
        reason:
            """
            When the shopper reaches the question the later answer is not there yet, so the question
            would be skipped. Move one of the two, or ask an earlier question. A section has a score only when it has ended.
            """,
        wrong: [
            .question(
                """
                <text id="why" when="↓greeted is no"><ask>Why?</ask></text>
                <yes-no id="greeted"><ask>Were you greeted?</ask></yes-no>
                """)
        ],
        right: [
            .question(
                """
                <yes-no id="greeted"><ask>Were you greeted?</ask></yes-no>
                <text id="why" when="greeted is no"><ask>Why?</ask></text>
                """)
        ])
}

extension Findings {
    mutating func unfinishedSection(_ name: String, at range: Range<Int>, target: Range<Int>) {
        report(
            ForwardReference.rule, at: range, "The section ‘\(name)’ is not finished here, so it has no score yet.",
            advice: "Move what depends on the score behind the section ‘\(name)’.",
            notes: [note(target, "‘\(name)’ starts here")])
    }

    mutating func forwardReference(_ name: String, at range: Range<Int>, target: Range<Int>) {
        report(
            ForwardReference.rule, at: range, "‘\(name)’ is asked only later.",
            advice: "Move this question or section behind ‘\(name)’, or ask the condition of an earlier question.",
            notes: [note(target, "‘\(name)’ stands here")])
    }
}
