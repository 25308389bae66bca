import Diagnostics

enum AnswersUnknownField {
    static let rule = Rule(
        code: "answers-unknown-field", severity: .error,
        summary: "An answers file has a field that does not exist.",
        reason:
            """
            A misspelt field would be left out in silence, and with it all that it holds.
            """,
        wrong: [
            .file(
                #"""
                {"checklist": {"id": "example", "version": "1"}, "location": "Mill Lane", "date": "2026-03-14",
                 ↓"answer": {"greeted": "yes"}}
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
    mutating func answersUnknownField(_ name: String, at range: Range<Int>, known: [String]) {
        report(
            AnswersUnknownField.rule, at: range, "There is no field ‘\(name)’.",
            advice: suggestion(for: name, among: known, list: "The fields are"))
    }
}
