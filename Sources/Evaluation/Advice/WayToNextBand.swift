/// The fewest lost questions whose full points together lift the score to the next band.
package struct WayToNextBand: Hashable, Sendable {
    package let band: Band
    /// In the order of asking.
    package let questions: [PointsLost]
    /// The whole score with those questions at full points.
    package let score: Score
}

extension Scorecard {
    /// Whether a failed critical question or a missed gate holds the visit below a better band.
    package func isHeld(by rules: ScoringRules) -> Bool {
        guard let overall, let band = overall.band, rules.bands.first != band else { return false }
        return overall.bandIsForced || model.final != model.afterCap
    }

    /// `nil` where nothing is left to reach, a failure holds the score, or no five questions are known to be enough.
    package func wayToNextBand(_ visit: Visit, _ checklist: Checklist) -> WayToNextBand? {
        guard pin == visit.pin, !isHeld(by: checklist.scoring), let next = overall?.nextBand else { return nil }
        var search = WaySearch(self, ScoreRun(checklist, visit), goal: next.band.from)
        guard let found = search.shortest() else { return nil }
        return WayToNextBand(
            band: next.band, questions: found.places.sorted().map { search.losses[$0] }, score: found.score)
    }
}
