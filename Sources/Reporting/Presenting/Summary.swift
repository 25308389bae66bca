import Evaluation
import Phrases

extension Presenter {
    func summary() -> SummaryPart {
        let overall = scorecard.overall
        return SummaryPart(
            heading: speaker.words(.headingSummary),
            score: overall.map {
                ShownScore(label: speaker.words(.labelScore), exact: $0.score.exact, text: speaker.percent($0.score))
            },
            band: overall.flatMap { overall in
                overall.band.map {
                    ShownBand(
                        label: speaker.words(.labelBand), sign: sign($0, overall), text: ofChecklist($0.label))
                }
            },
            verdicts: overall.map(verdicts) ?? [unscoredSentence()], tallies: tallies(), bullet: overall.map(bullet))
    }

    /// Failing is bad, a met target good; without a target only the best band is good.
    private func sign(_ band: Band, _ overall: Overall) -> ShownBand.Sign {
        if overall.bandIsForced || band == checklist.scoring.failingBand { return .bad }
        if let target = overall.target { return target.isMet ? .good : .middling }
        return band == checklist.scoring.bands.first ? .good : .middling
    }

    private func unscoredSentence() -> Sentence {
        guard case .screenedOut(let screenOut) = scorecard.result, let item = item(screenOut.question) else {
            return speaker.say(.summaryNotScored)
        }
        return speaker.say(
            .summaryScreenedOut,
            ["question": ask(item.question), "answer": optionLabel(screenOut.option, item.question)])
    }

    private func verdicts(_ overall: Overall) -> [Sentence] {
        var sentences: [Sentence] = []
        if let target = overall.target { sentences.append(verdict(target, overall)) }
        // A low percentage can lie in the failing band by itself.
        if overall.bandIsForced, let band = overall.band,
            band.id != checklist.scoring.band(for: overall.score.shown)?.id
        {
            sentences.append(speaker.say(.bandForced))
        }
        // Where a failure holds the score down, points alone reach no band.
        if let next = overall.nextBand, scorecard.model.final == scorecard.model.afterCap {
            sentences.append(
                speaker.say(
                    .bandNext,
                    ["missing": points(ofScore: next.missing), "band": ofChecklist(next.band.label)]))
        }
        if let way = wayActions() ?? wayHeld() { sentences.append(way) }
        return sentences
    }

    private func verdict(_ target: TargetResult, _ overall: Overall) -> Sentence {
        let goal = speaker.percent(target.target)
        if target.isMet {
            guard target.difference > .zero else { return speaker.say(.targetMetExactly, ["target": goal]) }
            return speaker.say(.targetMet, ["target": goal, "difference": points(ofScore: target.difference)])
        }
        guard target.difference < .zero else { return speaker.say(.targetFailed, ["target": goal]) }
        return speaker.say(.targetMissed, ["target": goal, "difference": points(ofScore: -target.difference)])
    }

    private func bullet(_ overall: Overall) -> Bullet {
        let bands = checklist.scoring.bands
        let target = overall.target.map { speaker.percent($0.target) }
        let score = speaker.percent(overall.score)
        let end =
            ([.hundred, overall.score.shown, overall.target?.target ?? .zero, comparablePrevious?.score.shown ?? .zero]
            + bands.map(\.from)).max() ?? .hundred
        return Bullet(
            title: speaker.say(.bulletTitle, ["low": speaker.percent(.zero), "high": speaker.percent(end)]),
            description: describeBullet(score, target: target),
            value: overall.score.shown, target: overall.target?.target,
            targetLabel: target.map { speaker.say(.bulletTarget, ["target": $0]) },
            previous: comparablePrevious?.score.shown, previousLabel: previousLabel, end: end,
            bands: bands.map { band in
                let from = speaker.percent(band.from)
                return Bullet.BulletBand(
                    from: band.from, isReached: band == overall.band,
                    label: speaker.say(.bulletBand, ["band": ofChecklist(band.label), "from": from]))
            })
    }
}

extension Presenter.Item {
    /// Earned all possible points; a bonus question has none to earn.
    var hasFullPoints: Bool {
        guard case .scored(let earned, let possible, _) = score.outcome else { return false }
        return !score.isBonus && possible > .zero && earned >= possible
    }

    /// Missed points, or was left open, so that nobody knows whether it would have earned them.
    var fellShort: Bool {
        switch score.outcome {
        case .scored(let earned, let possible, _): earned < possible
        case .notAnswered: true
        case .notApplicable, .notAsked, .unscored: false
        }
    }
}
