import Diagnostics
import Evaluation

enum AnswersOutsideInstance {
    static let rule = Rule(
        code: "answers-outside-instance", severity: .error,
        summary: "An answer stands at the wrong level of an answers file.",
        reason:
            """
            A question of a repeated section is answered once for each instance, inside that instance; every other
            question is answered once for the visit.
            """,
        wrong: [
            .file(
                #"""
                {"checklist": {"id": "example", "version": "1"}, "location": "Mill Lane", "date": "2026-03-14",
                 "answers": {"greeted": "yes", "staff": [{"name": "Ayşe"}], ↓"served": "yes"}}
                """#),
            .file(
                #"""
                {"checklist": {"id": "example", "version": "1"}, "location": "Mill Lane", "date": "2026-03-14",
                 "answers": {"greeted": "yes", "staff": [{"name": "Ayşe", "answers": {↓"greeted": "yes"}}]}}
                """#),
        ],
        right: [
            .file(
                #"""
                {"checklist": {"id": "example", "version": "1"}, "location": "Mill Lane", "date": "2026-03-14",
                 "answers": {"greeted": "yes", "staff": [{"name": "Ayşe", "answers": {"served": "yes"}}]}}
                """#)
        ])
}

extension Findings {
    mutating func answersOutsideInstance(
        _ name: String, at range: Range<Int>, home: SectionID?, found: SectionID?
    ) {
        if let home {
            report(
                AnswersOutsideInstance.rule, at: range, "‘\(name)’ is asked for each instance of ‘\(home)’.",
                advice: "Write it under \"answers\" of an instance: \"\(home)\": [{\"name\": …, \"answers\": {…}}].")
        } else {
            report(
                AnswersOutsideInstance.rule, at: range,
                "‘\(name)’ is asked once for the visit, not for each instance\(found.map { " of ‘\($0)’" } ?? "").",
                advice: "Write it outside of the instances.")
        }
    }
}
