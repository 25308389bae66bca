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
        for entry in texts where entry.kind.takesAnswer {
            let asked = entry.asked.words
            guard let found = words.leading.first(in: asked) else { continue }
            let range = asked[found.lowerBound].range.lowerBound..<asked[found.upperBound - 1].range.upperBound
            findings.report(
                LeadingQuestion.rule, at: entry.element.sourceRange(ofTextBytes: range),
                "The wording of ‘\(entry.name)’ suggests its answer.",
                advice: "Ask so that every answer is equally easy to give.")
        }
    }
}

extension QuestionKind {
    /// Whether the shopper answers it; what is only shown may be worded freely.
    fileprivate var takesAnswer: Bool {
        switch self {
        case .note, .computed: false
        default: true
        }
    }
}
