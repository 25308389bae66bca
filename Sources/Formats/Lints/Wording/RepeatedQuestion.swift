import Diagnostics
import Evaluation
import SourceXML

enum RepeatedQuestion {
    static let rule = Rule(
        code: "repeated-question", severity: .warning,
        summary: "Two questions of a section ask the same words.",
        reason:
            """
            The shopper cannot tell what the second one is about, and the scorecard shows the same line twice. Questions
            that are asked under conditions of their own may share their words: only one of them may be asked.
            """,
        wrong: [
            .question(
                """
                <duration id="queue"><ask>How long did you wait?</ask></duration>
                <duration id="advice"><ask>↓How long did you wait?</ask></duration>
                """)
        ],
        right: [
            .question(
                """
                <duration id="queue"><ask>How long did you wait to pay?</ask></duration>
                <duration id="advice"><ask>How long did you wait for an adviser?</ask></duration>
                """)
        ])
}

extension LintRun {
    mutating func lintRepeatedQuestions() {
        struct Key: Hashable {
            let around: XMLElement
            let words: String
        }
        var seen: [Key: LintedQuestion] = [:]
        // Rows of two matrices may share their words: what is asked about them stands above.
        for entry in questions where entry.question.matrix == nil {
            let key = Key(around: entry.section, words: entry.question.ask.lowercased())
            guard let first = seen[key] else {
                seen[key] = entry
                continue
            }
            if first.question.when != nil, entry.question.when != nil { continue }
            findings.report(
                RepeatedQuestion.rule, at: entry.ask.textRange,
                "‘\(entry.name)’ asks the same words as ‘\(first.name)’.",
                advice: "Say in one of them what makes it another question.",
                notes: [findings.note(first.ask.textRange, "the same words stand here")])
        }
    }
}
