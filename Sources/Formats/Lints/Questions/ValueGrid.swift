import Diagnostics
import Evaluation
import SourceXML

/// The numbers that a question accepts: from the lowest to the highest, in steps of its last decimal.
struct ValueGrid {
    let lowest: Rational?
    let highest: Rational?
    let decimals: Int
    let step: Rational

    /// `nil` for a question that is not answered by a number, an amount, a time span or a time of day.
    init?(_ kind: QuestionKind) {
        switch kind {
        case .number(let rule), .money(let rule, _), .duration(_, _, let rule): self.init(rule)
        case .time: self.init(NumberRule(minimum: 0, maximum: 86_399))
        default: return nil
        }
    }

    private init(_ rule: NumberRule) {
        lowest = rule.minimum.map { $0.roundedUp(decimals: rule.decimals) }
        highest = rule.maximum.map { $0.roundedDown(decimals: rule.decimals) }
        decimals = rule.decimals
        step = .step(decimals: rule.decimals)
    }

    func accepts(_ value: Rational) -> Bool {
        value >= lowest ?? value && value <= highest ?? value && value.rounded(decimals: decimals) == value
    }

    /// The accepted values that a step takes by its own bounds; `nil` when there are none.
    func range(of step: ScoreStep) -> ValueRange? {
        let lower = [
            lowest, step.atLeast?.roundedUp(decimals: decimals),
            step.moreThan.map { $0.roundedDown(decimals: decimals) + self.step },
        ]
        let upper = [
            highest, step.atMost?.roundedDown(decimals: decimals),
            step.lessThan.map { $0.roundedUp(decimals: decimals) - self.step },
        ]
        let range = ValueRange(lowest: lower.compactMap { $0 }.max(), highest: upper.compactMap { $0 }.min())
        if let lowest = range.lowest, let highest = range.highest, lowest > highest { return nil }
        return range
    }
}

/// Neighbouring values with both ends; `nil` at an end means that there is none.
struct ValueRange {
    let lowest: Rational?
    let highest: Rational?

    /// Whether a value is in it; `nil` stands for values without a lower end.
    func holds(_ value: Rational?) -> Bool {
        guard let value else { return lowest == nil }
        return value >= lowest ?? value && value <= highest ?? value
    }
}

extension Rational {
    /// The lowest number with that many decimals that is not below this one.
    func roundedUp(decimals: Int) -> Rational {
        let near = rounded(decimals: decimals)
        return near >= self ? near : near + .step(decimals: decimals)
    }

    /// The highest number with that many decimals that is not above this one.
    func roundedDown(decimals: Int) -> Rational {
        let near = rounded(decimals: decimals)
        return near <= self ? near : near - .step(decimals: decimals)
    }

    /// The distance between two neighbouring numbers with that many decimals.
    static func step(decimals: Int) -> Rational {
        let scale = (0..<decimals).reduce(Rational.one) { power, _ in power * 10 }
        return Rational.one.divided(by: scale) ?? .one
    }
}

extension QuestionKind {
    /// The answer that a magnitude stands for; `nil` when the kind has no magnitude.
    func value(_ magnitude: Rational) -> AnswerValue? {
        switch self {
        case .number, .money: .number(magnitude)
        case .duration: magnitude.whole.map { .duration($0) }
        case .time: magnitude.whole.flatMap { TimeOfDay(secondsSinceMidnight: $0) }.map { .time($0) }
        default: nil
        }
    }

    /// A magnitude as an author would write it: in the unit of a duration, as a time of day, or plainly.
    func words(_ magnitude: Rational) -> String {
        switch self {
        case .duration(let unit, _, _):
            let amount = magnitude.divided(by: unit.exactSeconds) ?? magnitude
            if !amount.isWhole, let seconds = magnitude.whole { return DurationText.text(seconds) }
            return "\(amount) \(unit.rawValue)"
        case .time:
            return magnitude.whole.flatMap { TimeOfDay(secondsSinceMidnight: $0) }.map { "\($0)" } ?? ""
        default:
            return "\(magnitude)"
        }
    }
}
