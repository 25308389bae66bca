extension QuestionKind {
    /// The range and precision of what is accepted, as in the checklist.
    var limits: String? {
        switch self {
        case .number(let rule), .money(let rule, _): rule.words(self)
        case .duration(_, _, let rule): rule.words(self)
        case .choices(_, let limits): ["min \(limits.minimum)", limits.maximum.map { "max \($0)" }].joined
        case .text(let rule): [rule.isLong ? "long" : "short", rule.least].joined
        case .photo(let minimum, let maximum), .file(let minimum, let maximum): "min \(minimum), max \(maximum)"
        case .computed(_, let rule): "decimals \(rule.decimals)"
        default: nil
        }
    }

    /// What a number is shown with.
    var unit: String? {
        switch self {
        case .number(let rule), .money(let rule, _): rule.unit
        case .computed(_, let rule): rule.unit
        case .duration(let unit, _, _): unit.rawValue
        default: nil
        }
    }

    /// A bound of a range or a step, in the form in which it is answered.
    func bound(_ value: Rational) -> String {
        guard let whole = value.whole else { return value.exactText }
        switch valueType {
        case .duration: return AnswerValue.duration(whole).literalWords
        case .time: return TimeOfDay(secondsSinceMidnight: whole)?.text ?? value.exactText
        default: return value.exactText
        }
    }

    private var valueType: ValueType? {
        switch self {
        case .duration: .duration
        case .time: .time
        case .computed(_, let rule): rule.type
        default: nil
        }
    }
}

extension NumberRule {
    fileprivate func words(_ kind: QuestionKind) -> String? {
        [
            minimum.map { "min \(kind.bound($0))" }, maximum.map { "max \(kind.bound($0))" },
            decimals > 0 ? "decimals \(decimals)" : nil,
        ].joined
    }
}

extension TextRule {
    fileprivate var least: String? { minimumLength > 0 ? "at least \(minimumLength) characters" : nil }
}

extension ScoreStep {
    func words(_ kind: QuestionKind) -> String {
        let bounds = [
            atLeast.map { "at-least \(kind.bound($0))" }, moreThan.map { "more-than \(kind.bound($0))" },
            atMost.map { "at-most \(kind.bound($0))" }, lessThan.map { "less-than \(kind.bound($0))" },
        ].joined
        return "\(bounds ?? "else"): \(points.exactText)"
    }
}

extension [String?] {
    fileprivate var joined: String? {
        let words = compactMap(\.self)
        return words.isEmpty ? nil : words.joined(separator: ", ")
    }
}
