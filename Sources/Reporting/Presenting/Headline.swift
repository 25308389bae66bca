import Evaluation
import Phrases

extension Presenter {
    /// The one sentence that says what happened: the first rule that holds chooses its phrase.
    func headline() -> Sentence {
        switch scorecard.result {
        case .screenedOut: speaker.say(.headlineScreenedOut, ["location": location])
        case .notScored: speaker.say(.headlineNotScored, ["location": location])
        case .scored(let overall):
            changedHeadline(overall) ?? failedHeadline(overall) ?? fullHeadline(overall) ?? movedHeadline(overall)
                ?? plainHeadline(overall)
        }
    }

    var failedCriticals: [CriticalResult] { scorecard.criticals.filter { $0.standing == .failed } }
    var missedGates: [GateResult] { scorecard.gates.filter { $0.standing == .missed } }

    /// A failure changed the percentage itself.
    private func changedHeadline(_ overall: Overall) -> Sentence? {
        // A limit above the score changes nothing; the failure itself is told all the same.
        guard scorecard.model.final != scorecard.model.afterCap else { return nil }
        let phrase: ReportPhrase
        switch scorecard.model.effect {
        case nil: return nil
        case .zero:
            let isCritical = failedCriticals.contains { $0.effect == .zero }
            phrase = isCritical ? .headlineZeroCritical : .headlineZeroSection
        case .cap(let most):
            let isCritical = failedCriticals.contains { $0.effect == .cap(most) }
            phrase = isCritical ? .headlineCapCritical : .headlineCapSection
        }
        return speaker.say(phrase, ["location": location, "score": speaker.percent(overall.score)])
    }

    /// Failures that left the percentage as it is: all of them are counted.
    private func failedHeadline(_ overall: Overall) -> Sentence? {
        let criticals = failedCriticals.count
        let gates = missedGates.count
        guard criticals + gates > 0 else { return nil }
        let score = speaker.percent(overall.score)
        let isContrast = isGoodWithoutFailures(overall)
        guard criticals > 0, gates > 0 else {
            let phrase: ReportPhrase =
                switch (criticals > 0, isContrast) {
                case (true, true): .headlineFailedCritical
                case (true, false): .headlineAlsoFailedCritical
                case (false, true): .headlineFailedSection
                case (false, false): .headlineAlsoFailedSection
                }
            return speaker.say(phrase, count: criticals + gates, ["location": location, "score": score])
        }
        return speaker.say(
            isContrast ? .headlineFailedBoth : .headlineAlsoFailedBoth, count: criticals + gates,
            ["location": location, "score": score, "critical": speaker.number(criticals)])
    }

    /// Whether the percentage alone would have been good news, so that a failure is a “but”.
    private func isGoodWithoutFailures(_ overall: Overall) -> Bool {
        if let target = overall.target { return target.difference >= .zero }
        let rules = checklist.scoring
        return rules.band(for: overall.score.shown)?.id != rules.failingBand?.id
    }

    private func fullHeadline(_ overall: Overall) -> Sentence? {
        guard scorecard.losses.isEmpty, overall.score.shown >= .hundred, overall.target?.isMet ?? true else {
            return nil
        }
        return speaker.say(.headlineFullPoints, ["location": location, "score": speaker.percent(overall.score)])
    }

    private func plainHeadline(_ overall: Overall) -> Sentence {
        let score = speaker.percent(overall.score)
        guard let result = overall.target else {
            guard let band = overall.band else {
                return speaker.say(.headlineScore, ["location": location, "score": score])
            }
            return speaker.say(
                .headlineBand, ["location": location, "score": score, "band": ofChecklist(band.label)])
        }
        let target = speaker.percent(result.target)
        guard let section = costliestSection(countingBonus: result.isMet) else {
            return speaker.say(
                result.isMet ? .headlineTargetMet : .headlineTargetMissed,
                ["location": location, "score": score, "target": target])
        }
        return speaker.say(
            result.isMet ? .headlineTargetMetGain : .headlineTargetMissedLoss,
            [
                "location": location, "score": score, "target": target, "section": ofChecklist(section.title),
            ])
    }

    /// The top-level section that lost most; `nil` when there is no choice, nothing was lost, or several lost as much.
    ///
    /// A missed bonus is no loss, though there is something to be won in it.
    private func costliestSection(countingBonus: Bool) -> SectionScore? {
        let sections = scorecard.sections.filter { $0.depth == 0 && $0.score != nil }
        guard sections.count > 1 else { return nil }
        let lost = sections.map { $0.pointsLost - (countingBonus ? .zero : missedBonus(in: $0.id)) }
        guard let most = lost.max(), most > .zero, lost.count(where: { $0 == most }) == 1 else { return nil }
        return lost.firstIndex(of: most).map { sections[$0] }
    }

    /// What the bonus questions that were missed in a section, or in one nested in it, would add to the score.
    private func missedBonus(in section: SectionID) -> Rational {
        let missed = items.filter { $0.score.isBonus && $0.loss != nil }
        guard !missed.isEmpty else { return .zero }
        let inside = Set(questions(in: section))
        return missed.filter { inside.contains($0.question.id) }.compactMap { $0.loss?.percent.exact }.sum()
    }
}
