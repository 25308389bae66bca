extension Expression {
    /// The truth of a condition; a yes-no answer counts as its own truth.
    package func truth(in surroundings: Surroundings) -> Truth {
        switch self {
        case .not(let operand):
            return !operand.truth(in: surroundings)
        case .and(let operands), .call(.all, let operands):
            return Truth.all(operands.lazy.map { $0.truth(in: surroundings) })
        case .or(let operands), .call(.any, let operands):
            return Truth.any(operands.map { $0.truth(in: surroundings) })
        case .hasInstance(let list, let slot):
            guard case .instances(let instances) = surroundings.standing(list).value else { return .no }
            return Truth(instances.contains { $0.slot == slot })
        case .ranging(let function, _, let spelt):
            return Expression.call(function, spelt).truth(in: surroundings)
        case .isAnswered(let id):
            return Truth(surroundings.standing(id).value != nil)
        case .isNotApplicable(let id):
            return Truth(surroundings.standing(id) == .notApplicable)
        case .compare(let left, let comparison, let right):
            guard let left = left.comparedValue(in: surroundings), let right = right.comparedValue(in: surroundings)
            else { return .unknown }
            return comparison.holds(left, right)
        case .isOneOf(let operand, let list):
            return Truth.any(list.map { Expression.compare(operand, .equal, $0).truth(in: surroundings) })
        case .includes(let operand, let option):
            guard case .options(let chosen) = operand.value(in: surroundings) else { return .unknown }
            return Truth(chosen.contains(option))
        default:
            guard case .yesNo(let answer) = value(in: surroundings) else { return .unknown }
            return Truth(answer)
        }
    }

    /// The value as it is compared: a section score is compared as it is shown, rounded.
    private func comparedValue(in surroundings: Surroundings) -> AnswerValue? {
        guard case .score = self, let decimals = surroundings.scoreDecimals,
            case .number(let score) = value(in: surroundings)
        else { return value(in: surroundings) }
        return .number(score.rounded(decimals: decimals))
    }

    /// The value of a formula; `nil` when something in it has no value.
    package func value(in surroundings: Surroundings) -> AnswerValue? {
        switch self {
        case .literal(let value):
            return value
        case .question(let id):
            return surroundings.standing(id).value
        case .optionNumber(let id):
            guard case .option(let chosen) = surroundings.standing(id).value else { return nil }
            return Rational(decimal: chosen).map { .number($0) }
        case .today:
            return surroundings.today.map { .date($0) }
        case .arithmetic(let left, let operation, let right):
            guard let left = left.value(in: surroundings), let right = right.value(in: surroundings) else { return nil }
            return operation.result(left, right)
        case .call(let function, let arguments):
            return function.value(of: arguments, in: surroundings)
        case .score(let section):
            return surroundings.score(section).map { .number($0) }
        case .points(let question):
            return surroundings.points(question).map { .number($0) }
        case .ranging(let function, _, let spelt):
            return Expression.call(function, spelt).value(in: surroundings)
        case .compare, .isOneOf, .includes, .isAnswered, .isNotApplicable, .hasInstance, .not, .and, .or:
            switch truth(in: surroundings) {
            case .yes: return .yesNo(true)
            case .no: return .yesNo(false)
            case .unknown: return nil
            }
        }
    }
}

extension Expression {
    /// The value of what is the same in every visit; `nil` for what has none, or looks at a visit.
    package var constantValue: AnswerValue? {
        isConstant ? value(in: Surroundings(standing: { _ in .notAsked }, today: nil)) : nil
    }
}

extension Comparison {
    fileprivate func holds(_ left: AnswerValue, _ right: AnswerValue) -> Truth {
        switch self {
        case .equal, .notEqual:
            if let left = left.magnitude, let right = right.magnitude { return Truth(holds(left, right)) }
            return Truth((left == right) == (self == .equal))
        case .atLeast, .atMost, .moreThan, .lessThan:
            guard let left = left.magnitude, let right = right.magnitude else { return .unknown }
            return Truth(holds(left, right))
        }
    }

    /// Compares two magnitudes of the same type.
    package func holds(_ left: Rational, _ right: Rational) -> Bool {
        switch self {
        case .equal: left == right
        case .notEqual: left != right
        case .atLeast: left >= right
        case .atMost: left <= right
        case .moreThan: left > right
        case .lessThan: left < right
        }
    }
}

extension AnswerValue {
    /// The number behind an ordered value: seconds, days, or the number itself; `nil` for words and files.
    package var magnitude: Rational? {
        switch self {
        case .number(let number): number
        case .duration(let seconds): Rational(seconds)
        case .time(let time): Rational(time.secondsSinceMidnight)
        case .date(let date): Rational(date.daysSince1970)
        case .dateTime(let moment): Rational(moment.secondsSince1970)
        case .yesNo, .option, .options, .text, .photos, .employee, .place, .instances: nil
        }
    }
}

extension Arithmetic {
    fileprivate func result(_ left: AnswerValue, _ right: AnswerValue) -> AnswerValue? {
        guard let first = left.magnitude, let second = right.magnitude else { return nil }
        let result: Rational?
        switch self {
        case .add: result = first + second
        case .subtract: result = first - second
        case .multiply: result = first * second
        case .divide: result = first.divided(by: second)
        }
        guard let result else { return nil }
        switch (left, right) {
        case (.duration, .duration) where self == .divide:
            return .number(result)
        case (.duration, _), (_, .duration):
            return result.rounded(decimals: 0).whole.map { .duration($0) }
        default:
            return .number(result)
        }
    }
}
