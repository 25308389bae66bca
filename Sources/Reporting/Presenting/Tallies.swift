import Evaluation
import Phrases

extension Presenter {
    /// What the score rests on; the counts of questions add up to all that have a number.
    func tallies() -> [Sentence] {
        var sentences: [Sentence] = []
        if scorecard.overall != nil {
            sentences += points() + [fullPoints()]
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

    /// Bonus points stand apart, so that nobody reads of more points than are possible.
    private func points() -> [Sentence] {
        let points = scorecard.points
        func words(_ value: Rational) -> Sentence { speaker.numeral(shown(value)) }
        let sentence = speaker.say(
            .tallyPoints, ["earned": words(points.earned - points.bonus), "possible": words(points.possible)])
        if points.bonus.isZero { return [sentence] }
        if points.countedBonus == points.bonus {
            return [sentence, speaker.say(.tallyBonus, ["bonus": words(points.bonus)])]
        }
        let part = speaker.say(
            .tallyBonusPart, ["counted": words(points.countedBonus), "bonus": words(points.bonus)])
        return [sentence, part]
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
