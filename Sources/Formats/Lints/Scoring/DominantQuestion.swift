import Diagnostics
import Evaluation
import SourceXML

enum DominantQuestion {
    /// A share of the score above this one is reported, from this number of scored questions on.
    static let mostShare = Rational(25) * .hundredth
    static let fewestQuestions = 8

    static let rule = Rule(
        code: "dominant-question", severity: .warning,
        summary: "One question of many decides more than a quarter of the score.",
        reason:
            """
            In a checklist of eight scored questions or more the score is taken for a picture of the whole visit. A
            question that stands alone in a heavy section, or has far more points than the others, turns it into the answer
            to one question. The share is computed exactly, for a visit in which everything is asked.
            """,
        wrong: [.checklist(sections(last: "↓", ownSection: true))],
        right: [.checklist(sections(last: "", ownSection: false))])

    private static func sections(last mark: String, ownSection: Bool) -> String {
        func question(_ number: Int, _ mark: String) -> String {
            "<\(mark)yes-no id=\"shelf-\(number)\" points=\"1\"><ask>Was shelf \(number) full?</ask>"
                + "<comment when=\"below full points\">What was missing?</comment></yes-no>"
        }
        let border = "</section>\n<section id=\"b\" weight=\"50\"><title>B</title>"
        let questions = (1...8).map { question($0, $0 == 8 ? mark : "") }
        let parts = questions.prefix(ownSection ? 7 : 4) + [border] + questions.dropFirst(ownSection ? 7 : 4)
        return "<section id=\"a\" weight=\"50\"><title>A</title>\n\(parts.joined(separator: "\n"))\n</section>"
    }
}

extension LintRun {
    mutating func lintDominantQuestions() {
        guard questions.count(where: { $0.question.countsInScore }) >= DominantQuestion.fewestQuestions else { return }
        for entry in questions {
            guard let share = shares.ofQuestion[entry.question.id], share > DominantQuestion.mostShare else { continue }
            let percent = (share * .hundred).rounded(decimals: 1)
            findings.report(
                DominantQuestion.rule, at: entry.element.nameRange,
                "‘\(entry.name)’ alone decides \(percent) % of the overall score.",
                advice: "Lower its points or its section's weight, or ask more questions beside it.")
        }
    }
}
