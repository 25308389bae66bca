import Evaluation
import Phrases

extension Presenter {
    /// From the sections to the band, in the fixed order of scoring.
    func steps() -> [Sentence] {
        let model = scorecard.model
        guard let after = model.afterCap, let final = model.final, let overall = scorecard.overall else {
            return scorecard.indices.map(indexStep) + [unscoredStep()]
        }
        var steps = scorecard.indices.map(indexStep)
        if let base = model.base { steps.append(modelStep(model, base)) }
        if let blend = model.blend { steps += blendSteps(blend) }
        steps.append(capStep(model.cap, after))
        steps += scorecard.criticals.map(criticalStep) + scorecard.gates.map(gateStep)
        if !scorecard.criticals.isEmpty || !scorecard.gates.isEmpty { steps.append(effectStep(final)) }
        steps.append(
            speaker.say(.stepRounding, count: model.decimals, ["score": speaker.percent(overall.score)]))
        if let target = overall.target { steps.append(targetStep(target, overall)) }
        if let band = overall.band { steps.append(bandStep(band, overall)) }
        return steps
    }

    private func unscoredStep() -> Sentence {
        if case .screenedOut = scorecard.result { return speaker.say(.reasonVisitEnded) }
        return speaker.say(.stepNothing)
    }

    private func modelStep(_ model: ModelStep, _ base: Rational) -> Sentence {
        speaker.say(
            modelPhrase,
            ["division": speaker.ratio(model.numerator, model.denominator), "base": speaker.percent(base)])
    }

    private var modelPhrase: ReportPhrase {
        switch scorecard.model.model {
        case .weighted, .xccdfDefault: .stepWeighted
        case .points: .stepPoints
        case .mean: .stepMean
        case .passed: .stepPassed
        case .allOrNothing, .xccdfAbsolute: .stepAllOrNothing
        case .xccdfFlat: .stepFlat
        case .xccdfFlatUnweighted: .stepFlatUnweighted
        }
    }

    private func capStep(_ cap: Cap, _ after: Rational) -> Sentence {
        switch cap {
        case .at(let most): speaker.say(.stepCap, ["cap": speaker.percent(most), "after": speaker.percent(after)])
        case .none: speaker.say(.stepNoCap, ["after": speaker.percent(after)])
        }
    }

    private func criticalStep(_ critical: CriticalResult) -> Sentence {
        let standing: ReportPhrase =
            switch critical.standing {
            case .passed: .standingPassed
            case .failed: .standingFailed
            case .doesNotApply: .standingDoesNotApply
            }
        let item = item(critical.question)
        let number = speaker.number(item?.number ?? 0)
        let said = speaker.say(standing)
        guard let limit = item?.question.critical?.below else {
            return speaker.say(.stepCritical, ["number": number, "standing": said])
        }
        return speaker.say(
            .stepCriticalLimit, ["number": number, "limit": speaker.number(limit), "standing": said])
    }

    private func gateStep(_ gate: GateResult) -> Sentence {
        let standing: ReportPhrase =
            switch gate.standing {
            case .reached: .standingReached
            case .missed: .standingMissed
            case .notTested: .standingNotTested
            }
        return speaker.say(
            .stepMinimum,
            [
                "section": title(gate.section), "minimum": speaker.percent(gate.gate.minimum),
                "standing": speaker.say(standing),
            ])
    }

    private func effectStep(_ final: Rational) -> Sentence {
        let shown = speaker.percent(final)
        switch scorecard.model.effect {
        case .zero: return speaker.say(.stepEffectZero, ["final": shown])
        case .cap(let most): return speaker.say(.stepEffectCap, ["cap": speaker.percent(most), "final": shown])
        case nil:
            let isForced = scorecard.overall?.bandIsForced ?? false
            return speaker.say(isForced ? .stepEffectFail : .stepEffectNone, ["final": shown])
        }
    }

    private func targetStep(_ target: TargetResult, _ overall: Overall) -> Sentence {
        let goal = speaker.percent(target.target)
        if overall.bandIsForced { return speaker.say(.stepTargetFailed, ["target": goal]) }
        return speaker.say(
            target.isMet ? .stepTargetMet : .stepTargetMissed,
            ["score": speaker.percent(overall.score), "target": goal])
    }

    private func bandStep(_ band: Band, _ overall: Overall) -> Sentence {
        let label = ofChecklist(band.label)
        if overall.bandIsForced { return speaker.say(.stepBandForced, ["band": label]) }
        return speaker.say(
            .stepBand,
            ["score": speaker.percent(overall.score), "band": label, "from": speaker.percent(band.from)])
    }
}
