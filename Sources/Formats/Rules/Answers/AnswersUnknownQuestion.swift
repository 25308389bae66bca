import Diagnostics

enum AnswersUnknownQuestion {
    static let rule = Rule(
        code: "answers-unknown-question", severity: .error,
        summary: "An answer is given to a question that the checklist does not have.",
        reason:
            """
            A misspelt id would lose its answer. An id of an earlier version is not taken for the new one without a word.
            """,
        wrong: [
            .file(
                #"""
                {"checklist": {"id": "example", "version": "1"}, "location": "Mill Lane", "date": "2026-03-14",
                 "answers": {"greeted": "yes", ↓"greted": "yes"}}
                """#),
            .file(
                #"""
                {"checklist": {"id": "example", "version": "1"}, "location": "Mill Lane", "date": "2026-03-14",
                 "answers": {"greeted": "yes", ↓"reason": "He was busy."}}
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
    mutating func answersUnknownQuestion(_ name: String, at range: Range<Int>, known: [String]) {
        report(
            AnswersUnknownQuestion.rule, at: range, "The checklist has no question ‘\(name)’.",
            advice: suggestion(for: name, among: known, list: "Its questions are"))
    }

    mutating func answersFormerQuestion(_ name: String, at range: Range<Int>, now: String) {
        report(
            AnswersUnknownQuestion.rule, at: range, "‘\(name)’ is the earlier id of ‘\(now)’.",
            advice: "Write ‘\(now)’, if it still asks the same.")
    }
}
