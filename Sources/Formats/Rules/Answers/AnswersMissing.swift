import Diagnostics

enum AnswersMissing {
    static let rule = Rule(
        code: "answers-missing", severity: .error,
        summary: "Something that a finished visit needs is missing.",
        reason:
            """
            A visit can be finalised only when every required question is answered and every required comment is written.
            With --partial the file is saved as a draft.
            """,
        wrong: [
            .file(
                #"""
                ↓{"checklist": {"id": "example", "version": "1"}, "date": "2026-03-14",
                 "answers": {"greeted": "yes"}}
                """#),
            .file(
                #"""
                ↓{"checklist": {"id": "example", "version": "1"}, "location": "Mill Lane", "date": "2026-03-14",
                 "answers": {}}
                """#),
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
    mutating func answersMissing(at range: Range<Int>, _ problem: String, _ name: String, advice: String? = nil) {
        report(
            AnswersMissing.rule, at: range, problem,
            advice: advice ?? "Add ‘\(name)’, or save a draft with --partial.")
    }
}
