import Diagnostics
import Evaluation

enum AnswersNotAsked {
    static let rule = Rule(
        code: "answers-not-asked", severity: .error,
        summary: "An answer is given to a question that is not asked.",
        reason:
            """
            Whether a question is asked follows from the other answers: either one of them is wrong, or this answer is.
            """,
        wrong: [
            .file(
                #"""
                {"checklist": {"id": "example", "version": "1"}, "location": "Mill Lane", "date": "2026-03-14",
                 "answers": {"greeted": "yes", ↓"why": "He was busy."}}
                """#)
        ],
        right: [
            .file(
                #"""
                {"checklist": {"id": "example", "version": "1"}, "location": "Mill Lane", "date": "2026-03-14",
                 "answers": {"greeted": "no", "why": "He was busy."}}
                """#)
        ])
}

extension Findings {
    mutating func answersNotAsked(_ name: String, at range: Range<Int>, _ reason: NotAsked) {
        let because =
            switch reason {
            case .condition(let words): "it is asked only when \(words)"
            case .sectionCondition(let section, let words): "its section ‘\(section)’ is asked only when \(words)"
            case .noInstance(let slot): "‘\(slot.section)’ has fewer than \(slot.number) instances"
            case .screenedOut(let question): "the visit ended at ‘\(question)’"
            }
        report(
            AnswersNotAsked.rule, at: range, "‘\(name)’ is not asked: \(because).",
            advice: "Take it out, or correct the answer that decides it.")
    }
}
