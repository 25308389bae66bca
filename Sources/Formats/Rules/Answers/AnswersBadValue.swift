import Diagnostics
import Evaluation

enum AnswersBadValue {
    static let rule = Rule(
        code: "answers-bad-value", severity: .error,
        summary: "A value of an answers file does not fit.",
        reason:
            """
            Each question takes its own kind of answer; docs/answers-file.md shows how each is written.
            """,
        wrong: [
            .file(
                #"""
                {"checklist": {"id": "example", "version": "1"}, "location": "Mill Lane", "date": "2026-03-14",
                 "answers": {"greeted": ↓"perhaps"}}
                """#),
            .file(
                #"""
                {"checklist": {"id": "example", "version": "1"}, "location": "Mill Lane", "date": "2026-03-14",
                 "answers": {"greeted": ↓12}}
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
    mutating func answersBadValue(at range: Range<Int>, _ problem: String, advice: String) {
        report(AnswersBadValue.rule, at: range, problem, advice: advice)
    }

    mutating func answersBadValue(at range: Range<Int>, _ refusal: Refusal) {
        let (problem, advice) = refusal.words
        answersBadValue(at: range, problem, advice: advice)
    }
}
