import Evaluation
import Phrases

/// The steps from full points down to the score; every value is as it is shown, so that they add up with a pencil.
struct Waterfall {
    struct Step: Hashable {
        enum Cause: Hashable {
            case question(QuestionID), others(Int), model, together, bonus, rounding, cap(Rational), failure
        }

        let cause: Cause
        /// In percentage points; negative where the score falls.
        let change: Rational

        /// Whether it is that of the questions without a step of their own.
        var isOfSeveral: Bool {
            if case .others = cause { return true }
            return false
        }
    }

    /// The largest losses that have a step of their own; the others share one.
    static let shown = 5

    let steps: [Step]
    let score: Rational

    init(_ fall: ScoreFall, decimals: Int, cap: Cap) {
        func shown(_ value: Rational) -> Rational { value.rounded(decimals: decimals) }
        var steps: [Step] = []
        func add(_ cause: Step.Cause, _ change: Rational) {
            if !change.isZero { steps.append(Step(cause: cause, change: change)) }
        }
        add(.model, shown(fall.full) - .hundred)
        // Where losses overlap, what they take twice comes first, so that no bar begins below nothing.
        if fall.together > .zero { add(.together, shown(fall.together)) }
        let count = fall.losses.count <= Self.shown + 1 ? fall.losses.count : Self.shown
        for loss in fall.losses.prefix(count) { add(.question(loss.question), -shown(loss.percent)) }
        let others = fall.losses.dropFirst(count)
        add(.others(others.count), -shown(others.map(\.percent).sum()))
        if fall.together < .zero { add(.together, shown(fall.together)) }
        add(.bonus, shown(fall.bonus))
        add(.rounding, shown(fall.unlimited) - .hundred - steps.map(\.change).sum())
        if case .at(let most) = cap { add(.cap(most), shown(fall.afterCap) - shown(fall.unlimited)) }
        add(.failure, shown(fall.final) - shown(fall.afterCap))
        self.steps = steps
        score = shown(fall.final)
    }
}

extension Presenter {
    /// `nil` where nothing changed the score from full points.
    func waterfall() -> Chart? {
        guard let fall = scoreFall(scorecard, visit, checklist) else { return nil }
        let model = scorecard.model
        let waterfall = Waterfall(fall, decimals: model.decimals, cap: model.cap)
        guard !waterfall.steps.isEmpty else { return nil }
        var bars = [total(.waterfallStart, .hundred)]
        var level = Rational.hundred
        var end = Rational.hundred
        for step in waterfall.steps {
            bars.append(bar(step, from: level))
            level += step.change
            end = max(end, level)
        }
        bars.append(total(.waterfallScore, waterfall.score))
        return Chart(
            id: "fall", title: title(waterfall), subtitle: subtitle(fall),
            spoken: speaker.list(bars.map(\.label)),
            panels: [Chart.Panel(low: speaker.percent(.zero), high: speaker.percent(end), end: end, bars: bars)])
    }

    private func title(_ waterfall: Waterfall) -> Sentence {
        let ends: KeyValuePairs<String, Sentence> = [
            "start": shownPercent(.hundred), "score": shownPercent(waterfall.score),
        ]
        let single = waterfall.steps.filter { !$0.isOfSeveral }
        let most = single.map(\.change).min() ?? .zero
        let worst = single.filter { $0.change == most }
        // Where several cost as much, or the score is none the lower, no one of them is named.
        guard worst.count == 1, most < .zero, waterfall.score < .hundred else {
            return speaker.say(.waterfallTitle, ends)
        }
        switch worst[0].cause {
        // Where a failure holds the score, the table below ranks by what would lift it: the two must not seem to disagree.
        case .question(let question) where !waterfall.steps.contains(where: { $0.cause == .failure }):
            return speaker.say(
                .waterfallTitleQuestion,
                [
                    "start": ends[0].value, "score": ends[1].value,
                    "number": speaker.ordinal(item(question)?.number ?? 0),
                ])
        case .failure: return speaker.say(.waterfallTitleFailure, ends)
        default: return speaker.say(.waterfallTitle, ends)
        }
    }

    /// Says why a number of the picture is not that of the table, where a limit or a failure parts the two.
    private func subtitle(_ fall: ScoreFall) -> Sentence {
        let usual = speaker.say(.waterfallSubtitle)
        let costs = Dictionary(
            scorecard.losses.map { ($0.question, $0.percent.shown) }, uniquingKeysWith: { first, _ in first })
        let isHeld = fall.losses.contains { loss in
            costs[loss.question] != loss.percent.rounded(decimals: scorecard.model.decimals)
        }
        return isHeld ? Sentence(usual.pieces + [.words(" ")] + speaker.say(.lossesHeld).pieces) : usual
    }

    private func total(_ phrase: ReportPhrase, _ value: Rational) -> Chart.LabelledBar {
        Chart.LabelledBar(
            kind: .total, label: speaker.say(phrase, ["percent": shownPercent(value)]), from: .zero, to: value,
            marks: [])
    }

    private func bar(_ step: Waterfall.Step, from level: Rational) -> Chart.LabelledBar {
        let next = level + step.change
        return Chart.LabelledBar(
            kind: step.change < .zero ? .loss : .gain, label: label(step), from: min(level, next),
            to: max(level, next), marks: [])
    }

    private func label(_ step: Waterfall.Step) -> Sentence {
        let text = step.change.text(decimals: scorecard.model.decimals)
        let change = speaker.numeral(speaker.format.signed(text))
        switch step.cause {
        case .question(let question):
            return speaker.say(.waterfallQuestion, ["number": number(question), "change": change])
        case .others(let count): return speaker.say(.waterfallOthers, count: count, ["change": change])
        case .rounding: return speaker.say(.waterfallRounding, ["change": change])
        case .model: return speaker.say(.waterfallModel, ["change": change])
        case .together: return speaker.say(.waterfallTogether, ["change": change])
        case .bonus: return speaker.say(.waterfallBonus, ["change": change])
        case .cap(let most): return speaker.say(.waterfallCap, ["cap": speaker.percent(most), "change": change])
        case .failure: return speaker.say(.waterfallFailure, ["change": change])
        }
    }

    func number(_ question: QuestionID) -> Sentence { speaker.number(item(question)?.number ?? 0) }

    /// A question with the number by which the charts and the list of answers call it.
    func numbered(_ item: Item) -> Sentence {
        speaker.say(.numberedQuestion, ["number": speaker.number(item.number), "question": ask(item.question)])
    }

    private func shownPercent(_ value: Rational) -> Sentence {
        speaker.numeral(speaker.format.percent(value.text(decimals: scorecard.model.decimals)))
    }
}
