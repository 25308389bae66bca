import Diagnostics
import Evaluation
import SourceXML

enum ScaleMismatch {
    static let rule = Rule(
        code: "scale-mismatch", severity: .warning,
        summary: "What can be answered does not fit what is asked.",
        reason:
            """
            "Agree" is an answer to a statement, not to a question; "how long" has no yes or no; and "did you wait" has no
            number. Looked for in English, Turkish, Hungarian and Tamil; checklists in other languages are not judged.
            """,
        wrong: [
            .question(
                """
                <rating id="served"><ask>↓Were you served promptly?</ask><option value="1">Disagree</option><option value="2">Agree</option></rating>
                """),
            .question(
                """
                <yes-no id="wait"><ask>↓How long did you wait?</ask></yes-no>
                """),
            .question(
                """
                <duration id="wait"><ask>↓Did you wait at the till?</ask></duration>
                """),
        ],
        right: [
            .question(
                """
                <rating id="served"><ask>I was served promptly.</ask><option value="1">Disagree</option><option value="2">Agree</option></rating>
                <duration id="wait"><ask>How long did you wait?</ask></duration>
                """)
        ])
}

extension LintRun {
    mutating func lintScaleMismatches() {
        guard let words else { return }
        for entry in texts {
            guard let (problem, advice) = mismatch(entry, words) else { continue }
            findings.report(
                ScaleMismatch.rule, at: entry.element.textRange, "‘\(entry.name)’ \(problem).", advice: advice)
        }
    }

    private func mismatch(_ entry: LintedText, _ words: LanguageWords) -> (problem: String, advice: String)? {
        let asked = entry.asked
        guard asked.endsInQuestionMark else { return nil }
        switch entry.kind {
        case .choice(let options), .rating(let options, _):
            guard words.isAgreement(options.map(\.label)), !words.speakOfAgreement(asked) else { return nil }
            return (
                "asks a question, but is answered by agreeing or disagreeing",
                "Write it as a statement, or give it options that answer it."
            )
        case .yesNo:
            guard words.open.first(in: asked.words) != nil, !words.asksYesOrNo(asked),
                !asked.words.contains(where: \.followsComma)
            else { return nil }
            return (
                "cannot be answered by yes or no",
                "Ask for a number, a time span or a choice, or ask whether it was so."
            )
        case .number, .money, .duration, .time, .date:
            guard words.asksYesOrNo(asked), words.open.first(in: asked.words) == nil else { return nil }
            return (
                "can be answered by yes or no, but takes a \(entry.kind.elementName)",
                "Ask how much, how long or when, or make it a yes-no question."
            )
        default:
            return nil
        }
    }
}
