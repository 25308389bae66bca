import Diagnostics

enum AnswersSyntax {
    static let rule = Rule(
        code: "answers-syntax", severity: .error,
        summary: "An answers file is not well-formed JSON.",
        reason:
            """
            Nothing of a file is used that cannot be read whole; the place is where reading stopped.
            """,
        wrong: [
            .file(
                #"""
                {"checklist": {"id": "example", "version": "1"}, "location": "Mill Lane", "date": "2026-03-14",
                 "answers": {"greeted": ↓yes}}
                """#)
        ],
        right: [
            .file(
                #"""
                {"checklist": {"id": "example", "version": "1"}, "location": "Mill Lane", "date": "2026-03-14",
                 "answers": {"greeted": "yes"}}
                """#)
        ])
}

extension Findings {
    mutating func answersSyntax(at range: Range<Int>, _ problem: String) {
        report(
            AnswersSyntax.rule, at: range, problem,
            advice: "Correct the JSON there; an editor with JSON checking shows it.")
    }
}
