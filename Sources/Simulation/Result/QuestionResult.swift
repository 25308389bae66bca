import Evaluation

/// What the visits showed of one question; a question of a repeated section counts once for each instance in all but `asked`.
package struct QuestionResult: Hashable, Sendable, Codable {
    package let id: QuestionID
    /// The section directly around it.
    package let section: SectionID
    package let ask: String
    /// What the matrix asks whose row it is.
    package let stem: String?
    package let kind: String
    /// In how many visits it was asked.
    package let asked: Int
    package let answered: Int
    package let notApplicable: Int
    package let notAnswered: Int
    package let scored: Int
    package let fullPoints: Int
    package let noPoints: Int
    package let options: [OptionResult]
    /// `nil` unless it is critical.
    package let critical: AlarmCounts?
    /// The mean rise of the score from no points to full ones at this question alone, in percentage points.
    package let swing: String?
    /// Its part of the swings of all questions, in percent.
    package let share: String?
    /// The mean change of the score had it not applied, in percentage points; `nil` where that is refused.
    package let withoutIt: String?

    static func all(_ tally: Tally, _ blueprint: Blueprint) -> [QuestionResult] {
        let whole = tally.questions.reduce(0) { $0 + max(0, $1.swing.sum) }
        return zip(blueprint.questions, tally.questions).map { written, counts in
            QuestionResult(written, counts, blueprint, whole)
        }
    }

    private init(
        _ written: Blueprint.WrittenQuestion, _ counts: Tally.QuestionTally, _ blueprint: Blueprint, _ whole: Int
    ) {
        let position = written.positions[0]
        let question = blueprint.menus[position].question
        id = written.id
        section = blueprint.checklist.outline.section(ofQuestionAt: position).id.written
        ask = question.ask.withoutPlaceholders
        stem = question.matrix?.stem.withoutPlaceholders
        kind = question.kind.elementName
        asked = counts.asked
        answered = counts.answered
        notApplicable = counts.notApplicable
        notAnswered = counts.notAnswered
        scored = counts.scored
        fullPoints = counts.full
        noPoints = counts.none
        options = zip(question.kind.options, counts.options).map { option, chosen in
            OptionResult(value: option.value, label: option.label, chosen: chosen)
        }
        critical = question.critical == nil ? nil : AlarmCounts(counts.critical)
        swing = counts.swing.mean
        share = counts.swing.share(of: whole)
        withoutIt = counts.withoutIt.mean
    }

    /// Whether it can be asked and left to the shopper; a note and a formula are never answered.
    package var takesAnswer: Bool { kind != "note" && kind != "computed" }
}

package struct OptionResult: Hashable, Sendable, Codable {
    package let value: String
    package let label: String
    package let chosen: Int
}

/// How often a critical question or a section minimum was tested, and how often it failed.
package struct AlarmCounts: Hashable, Sendable, Codable {
    package let tested: Int
    package let failed: Int

    init(_ tally: Tally.AlarmTally) {
        tested = tally.tested
        failed = tally.failed
    }
}

extension String {
    /// What stands there as long as nothing is known of the visit.
    fileprivate var withoutPlaceholders: String { TextTemplate(self).filled { _ in "…" } }
}
