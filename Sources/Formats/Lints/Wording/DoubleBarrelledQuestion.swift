import Diagnostics
import Evaluation
import SourceXML

enum DoubleBarrelledQuestion {
    static let rule = Rule(
        code: "double-barrelled-question", severity: .warning,
        summary: "A question asks two things at once.",
        reason:
            """
            A clean but untidy shop has no answer to "clean and tidy?", and nobody can tell which of the two a "no" was
            about. Looked for in English, Turkish, Hungarian and Tamil; checklists in other languages are not judged.
            Found are joined judgements ("clean and tidy"), joined actions ("greet you and smile") and two questions in a
            row; things that are joined ("bread and butter") are left alone. Questions for text or several options may ask
            as they like.
            """,
        wrong: [
            .question(
                """
                <yes-no id="clean"><ask>Was the floor clean ↓and dry?</ask></yes-no>
                """),
            .question(
                """
                <yes-no id="greeted"><ask>Did the cashier greet you ↓and smile?</ask></yes-no>
                """),
            .question(
                """
                <yes-no id="told"><ask>Were you told the price? ↓Was it right?</ask></yes-no>
                """),
        ],
        right: [
            .question(
                """
                <yes-no id="clean"><ask>Was the floor clean?</ask></yes-no>
                <yes-no id="dry"><ask>Was the floor dry?</ask></yes-no>
                <yes-no id="offered"><ask>Were you offered bread and butter?</ask></yes-no>
                """)
        ])
}

extension LintRun {
    mutating func lintDoubleBarrelledQuestions() {
        guard let words else { return }
        for entry in texts where entry.kind.takesOneAnswer {
            guard let index = JoinedIdeas(entry.asked, words).first else { continue }
            let word = entry.asked.words[index]
            findings.report(
                DoubleBarrelledQuestion.rule, at: entry.element.sourceRange(ofTextBytes: word.range),
                word.startsSentence
                    ? "‘\(entry.name)’ asks a second question here."
                    : "‘\(entry.name)’ asks two things at once, joined by ‘\(word.text)’.",
                advice: "Make two questions of it, or ask for the one that matters.")
        }
    }
}

extension QuestionKind {
    /// Whether one answer has to do for everything that is asked.
    fileprivate var takesOneAnswer: Bool {
        switch self {
        case .yesNo, .choice, .rating, .number, .money, .duration, .time, .date: true
        default: false
        }
    }
}
