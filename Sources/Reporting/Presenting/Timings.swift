import Evaluation
import Phrases

extension Presenter {
    /// Durations that earn points, beside the time that earns all of them.
    func timings() -> TablePart? {
        let rows = items.compactMap(timing)
        guard !rows.isEmpty else { return nil }
        let times = items.filter { timing($0) != nil }.compactMap(measured)
        return TablePart(
            heading: speaker.words(.headingTimings),
            table: Table(
                caption: speaker.say(.timingsCaption),
                columns: [.columnQuestion, .columnMeasured, .columnStandard, .columnVerdict].map(speaker.words),
                rows: rows),
            notes: [], chart: timingsChart(times))
    }

    private func timing(_ item: Item) -> Table.Row? {
        guard item.question.isTimed, case .scored(let earned, _, _) = item.score.outcome,
            let measured = answer(item), let rule = item.question.points, let standard = standard(rule)
        else { return nil }
        return Table.Row(
            numbered(item),
            [measured, standard, speaker.say(earned >= rule.possible ? .timingMet : .timingMissed)])
    }

    private func measured(_ item: Item) -> MeasuredTime? {
        guard case .scored(let earned, _, _) = item.score.outcome, let rule = item.question.points,
            let seconds = item.value?.magnitude
        else { return nil }
        return MeasuredTime(
            number: item.number, seconds: seconds, standards: rule.standardTimes, isKept: earned >= rule.possible)
    }

    private func standard(_ rule: PointsRule) -> Sentence? {
        switch rule {
        case .steps(let steps, let possible): steps.first { $0.points == possible }.flatMap(standard)
        case .linear(let linear):
            speaker.say(.standardLinear, ["full": duration(linear.to), "none": duration(linear.from)])
        case .expected, .options: nil
        }
    }

    private func standard(_ step: ScoreStep) -> Sentence? {
        let low = step.atLeast ?? step.moreThan
        let high = step.atMost ?? step.lessThan
        switch (low, high) {
        case (nil, nil): return nil
        case (let low?, let high?):
            return speaker.say(.standardBetween, ["low": duration(low), "high": duration(high)])
        case (let low?, nil):
            return speaker.say(step.atLeast != nil ? .standardAtLeast : .standardMoreThan, ["low": duration(low)])
        case (nil, let high?):
            return speaker.say(step.atMost != nil ? .standardAtMost : .standardLessThan, ["high": duration(high)])
        }
    }

    func duration(_ seconds: Rational) -> Sentence {
        guard let whole = Int(seconds.exactText) else { return speaker.number(seconds) }
        return speaker.duration(whole)
    }
}

extension Question {
    /// Whether its value is a time span, measured or computed.
    fileprivate var isTimed: Bool {
        switch kind {
        case .duration: true
        case .computed(_, let rule): rule.type == .duration
        default: false
        }
    }
}
