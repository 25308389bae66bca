import Evaluation
import Phrases

extension Presenter {
    var rankedLosses: [PointsLost] { options.history?.ranked(scorecard.losses, checklist) ?? scorecard.losses }

    /// At most three, failed critical requirements before everything else.
    var lossesToActOn: [PointsLost] {
        let failed = Set(failedCriticals.map(\.question))
        let ranked = rankedLosses
        let ordered = ranked.filter { failed.contains($0.question) } + ranked.filter { !failed.contains($0.question) }
        return Array(ordered.prefix(3))
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
