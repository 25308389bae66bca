import Evaluation
import Phrases

/// The headlines that tell how far the score moved: one whole phrase for each case.
enum HeadlineChange {
    /// A smaller change is no news: the next visit may well take it back.
    static let smallest = Rational.one

    /// What the visit came to, in the order in which the rules are tried.
    enum Outcome: Hashable, CaseIterable {
        case targetMet, targetMissed, band, score
    }

    static func phrase(_ outcome: Outcome, isUp: Bool) -> ReportPhrase {
        switch (outcome, isUp) {
        case (.targetMet, true): .headlineTargetMetUp
        case (.targetMet, false): .headlineTargetMetDown
        case (.targetMissed, true): .headlineTargetMissedUp
        case (.targetMissed, false): .headlineTargetMissedDown
        case (.band, true): .headlineBandUp
        case (.band, false): .headlineBandDown
        case (.score, true): .headlineScoreUp
        case (.score, false): .headlineScoreDown
        }
    }
}

extension Presenter {
    /// `nil` without a comparable previous visit, and when the score moved by less than a point.
    func movedHeadline(_ overall: Overall) -> Sentence? {
        guard let (previous, score) = comparablePrevious else { return nil }
        let change = overall.score.shown - score.shown
        guard change >= HeadlineChange.smallest || -change >= HeadlineChange.smallest else { return nil }
        let isUp = change > .zero
        let places = (
            location: location, score: speaker.percent(overall.score), change: points(ofScore: isUp ? change : -change),
            date: speaker.date(previous.date)
        )
        if let target = overall.target {
            return speaker.say(
                HeadlineChange.phrase(target.isMet ? .targetMet : .targetMissed, isUp: isUp),
                [
                    "location": places.location, "score": places.score, "change": places.change, "date": places.date,
                    "target": speaker.percent(target.target),
                ])
        }
        guard let band = overall.band else {
            return speaker.say(
                HeadlineChange.phrase(.score, isUp: isUp),
                ["location": places.location, "score": places.score, "change": places.change, "date": places.date])
        }
        return speaker.say(
            HeadlineChange.phrase(.band, isUp: isUp),
            [
                "location": places.location, "score": places.score, "change": places.change, "date": places.date,
                "band": ofChecklist(band.label),
            ])
    }
}
