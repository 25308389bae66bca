import Evaluation
import Phrases

extension Presenter {
    func alerts() -> AlertsPart? {
        let alerts = failedCriticals.compactMap(alert) + missedGates.map(alert)
        guard !alerts.isEmpty, scorecard.overall != nil else { return nil }
        return AlertsPart(heading: speaker.words(.headingAlerts), alerts: alerts)
    }

    private func alert(_ critical: CriticalResult) -> AlertsPart.Alert? {
        guard let item = item(critical.question) else { return nil }
        let seen = answer(item).map { speaker.say(.alertAnswer, ["answer": $0]) }
        return AlertsPart.Alert(
            label: speaker.words(.labelCritical), subject: ask(item.question),
            details: [seen ?? speaker.say(.alertAnswerNotApplicable), effect(critical.effect)])
    }

    private func alert(_ gate: GateResult) -> AlertsPart.Alert {
        let score = sectionScores[gate.section]?.score.map { speaker.percent($0) } ?? speaker.say(.sectionNotScored)
        return AlertsPart.Alert(
            label: speaker.words(.labelMinimum), subject: title(gate.section),
            details: [
                speaker.say(.alertSection, ["score": score, "minimum": speaker.percent(gate.gate.minimum)]),
                effect(gate.gate.onMiss),
            ])
    }

    /// What one failure does.
    func effect(_ effect: Effect) -> Sentence {
        switch effect {
        case .fail: speaker.say(.effectFail)
        case .zero: speaker.say(.effectZero)
        case .cap(let most): speaker.say(.effectCap, ["cap": speaker.percent(most)])
        }
    }
}

extension Scorecard {
    /// What each failure does, in the order in which the alerts tell them.
    var effectsOfFailures: [Effect] {
        criticals.filter { $0.standing == .failed }.map(\.effect)
            + gates.filter { $0.standing == .missed }.map(\.gate.onMiss)
    }
}

extension Speaker {
    /// What several failures do alike, said once for all of them.
    func effects(_ effect: Effect) -> Sentence {
        switch effect {
        case .fail: say(.effectsFail)
        case .zero: say(.effectsZero)
        case .cap(let most): say(.effectsCap, ["cap": percent(most)])
        }
    }
}
