import Diagnostics
import Evaluation
import SourceXML

enum LeadingQuestion {
    static let rule = Rule(
        code: "leading-question", severity: .warning,
        summary: "The wording of a question suggests its answer.",
        reason:
            """
            "Didn't they greet you?", "our friendly staff", "how slow was it": whoever is asked like this answers what seems
            to be wanted. Looked for in English, Turkish, Hungarian and Tamil; checklists in other languages are not
            judged. Words in quotation marks are left alone.
            """,
        wrong: [
            .question(
                """
                <yes-no id="greeted"><ask>↓Didn't anybody greet you?</ask></yes-no>
                """),
            .question(
                """
                <yes-no id="greeted"><ask>Did ↓our friendly staff greet you?</ask></yes-no>
                """),
        ],
        right: [
            .question(
                """
                <yes-no id="greeted"><ask>Did anybody greet you?</ask></yes-no>
                """)
        ])
}

extension LintRun {
    mutating func lintLeadingQuestions() {
        guard let words else { return }
        for entry in questions where entry.question.takesAnswer {
            guard let asked = entry.asked, let found = words.leading.first(in: asked.words) else { continue }
            let range = asked.words[found.lowerBound].range.lowerBound..<asked.words[found.upperBound - 1].range.upperBound
            findings.report(
                LeadingQuestion.rule, at: entry.ask.sourceRange(ofTextBytes: range),
                "The wording of ‘\(entry.question.id)’ suggests its answer.",
                advice: "Ask so that every answer is equally easy to give.")
        }
    }
}
