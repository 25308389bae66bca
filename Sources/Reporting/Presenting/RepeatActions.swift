import Evaluation
import Phrases

extension Presenter {
    var rankedLosses: [PointsLost] { options.history?.ranked(scorecard.losses, checklist) ?? scorecard.losses }

    /// Failed critical requirements, then what cost most in each section that missed its minimum.
    var lossesOfFailures: [PointsLost] {
        let failed = Set(failedCriticals.map(\.question))
        let ranked = rankedLosses
        var losses = ranked.filter { failed.contains($0.question) }
        for gate in missedGates where !losses.contains(where: { isAsked($0.question, in: gate.section) }) {
            losses += ranked.first { isAsked($0.question, in: gate.section) }.map { [$0] } ?? []
        }
        return losses
    }

    /// At most three, failures before everything else.
    var lossesToActOn: [PointsLost] {
        let failures = lossesOfFailures
        let others = rankedLosses.filter { !failures.contains($0) }
        return Array((failures + (holdsScore ? others : lifting(others))).prefix(3))
    }

    /// Without a failure, what lifts nothing by itself is no action, unless nothing does.
    private func lifting(_ losses: [PointsLost]) -> [PointsLost] {
        let lifting = losses.filter { $0.percent.exact > .zero }
        return lifting.isEmpty ? losses : lifting
    }

    private var holdsScore: Bool { scorecard.isHeld(by: checklist.scoring) }

    private func isAsked(_ question: QuestionID, in section: SectionID) -> Bool {
        guard let position = checklist.outline.position(of: question) else { return false }
        return checklist.outline.sections.contains {
            $0.id.written == section.written && $0.questions.contains(position)
        }
    }

    /// Whether there is any earlier visit that could have moved an action up.
    var countsRepeats: Bool { !(options.history?.earlier.isEmpty ?? true) }

    /// How often the question lost points on earlier visits; `nil` when none of them scored it.
    func missedBefore(_ question: Question) -> Sentence? {
        guard let misses = options.history?.misses(question), misses.scored > 0 else { return nil }
        if misses.missed == 0 { return speaker.say(.actionNotMissedBefore, count: misses.scored, [:]) }
        return speaker.say(
            .actionMissedBefore, count: misses.scored, ["missed": speaker.number(misses.missed)])
    }
}
