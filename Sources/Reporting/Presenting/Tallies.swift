import Evaluation
import Phrases

extension Presenter {
    /// What the score rests on; the counts of questions add up to all that have a number.
    func tallies() -> [Sentence] {
        var sentences: [Sentence] = []
        if scorecard.overall != nil {
            sentences.append(
                speaker.say(
                    .tallyPoints,
                    [
                        "earned": speaker.number(scorecard.points.earned),
                        "possible": speaker.number(scorecard.points.possible),
                    ]))
            sentences.append(fullPoints())
        }
        let ends = items.map(\.end)
        func count(_ end: Item.End) -> Int { ends.count { $0 == end } }
        sentences.append(
            speaker.say(.tallyAnswered, count: items.count, ["answered": speaker.number(count(.answered))]))
        for (phrase, end) in [
            (ReportPhrase.tallyComputed, Item.End.computed), (.tallyNotApplicable, .notApplicable),
            (.tallyNotAsked, .notAsked), (.tallyNotAnswered, .leftOpen),
        ] where count(end) > 0 {
            sentences.append(speaker.say(phrase, count: count(end), [:]))
        }
        return sentences
    }

    private func fullPoints() -> Sentence {
        let full = items.count(where: \.hasFullPoints)
        return speaker.say(.tallyFull, count: scorecard.completeness.scored, ["full": speaker.number(full)])
    }
}

extension Presenter.Item {
    /// What became of it; each question has exactly one.
    fileprivate enum End {
        case answered, computed, notApplicable, notAsked, leftOpen
    }

    fileprivate var end: End {
        if case .notAsked = score.outcome { return .notAsked }
        if question.isComputed { return .computed }
        switch entry.reply {
        case .answered: return .answered
        case .notApplicable: return .notApplicable
        case nil: return .leftOpen
        }
    }
}
