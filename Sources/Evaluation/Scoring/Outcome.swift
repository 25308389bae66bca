/// What became of a question; only a scored one enters the arithmetic.
package enum Outcome: Hashable, Sendable, Codable {
    /// Points before the question's weight; `reason` is set when "does not apply" counts as zero.
    case scored(earned: Rational, possible: Rational, reason: String?)
    case notApplicable(reason: String)
    case notAsked(NotAsked)
    case notAnswered
    case unscored

    private enum NotAskedCodingKeys: String, CodingKey { case _0 = "because" }

    /// Points earned before the weight; `nil` unless scored.
    package var earned: Rational? {
        if case .scored(let earned, _, _) = self { return earned }
        return nil
    }

    /// Whether it belongs to an instance that was never named; such questions stand nowhere on a scorecard.
    package var isOfEmptySlot: Bool {
        if case .notAsked(.noInstance) = self { return true }
        return false
    }

    package var possible: Rational? {
        if case .scored(_, let possible, _) = self { return possible }
        return nil
    }
}

/// Why a question was not asked, in words of the condition language.
package enum NotAsked: Hashable, Sendable, Codable {
    case condition(words: String)
    case sectionCondition(section: SectionID, words: String)
    case screenedOut(by: QuestionID)
    case noInstance(slot: Slot)

    package init(_ reason: NotAskedReason) {
        switch reason {
        case .condition(let when): self = .condition(words: when.description)
        case .sectionCondition(let section, let when):
            self = .sectionCondition(section: section, words: when.description)
        case .screenedOut(let question): self = .screenedOut(by: question)
        case .noInstance(let slot): self = .noInstance(slot: slot)
        }
    }
}

extension Question {
    /// The outcome for how the question stands: `because` when it is not asked, `reason` when it does not apply.
    func outcome(standing: Standing, because: @autoclosure () -> NotAsked, reason: String?) -> Outcome {
        switch standing {
        case .notAsked:
            return .notAsked(because())
        case .notAnswered:
            return .notAnswered
        case .notApplicable:
            if notApplicable == .zero, isScored {
                return .scored(earned: .zero, possible: isBonus ? .zero : possible, reason: reason ?? "")
            }
            return .notApplicable(reason: reason ?? "")
        case .answered(let value):
            guard isScored, let points else { return .unscored }
            return .scored(earned: points.earned(by: value, kind), possible: isBonus ? .zero : possible, reason: nil)
        }
    }

    /// Whether an answer falls short of full points; a comment or a photo may then be asked for.
    package func isBelowFullPoints(_ value: AnswerValue) -> Bool {
        guard let points else { return false }
        return points.earned(by: value, kind) < points.possible
    }
}

extension PointsRule {
    /// The points an answer earns, before the question's weight.
    package func earned(by value: AnswerValue, _ kind: QuestionKind) -> Rational {
        switch (self, value) {
        case (.expected(let expected, let points), .yesNo(let answer)):
            return answer == expected ? points : .zero
        case (.options, .option(let chosen)):
            return kind.options.first { $0.value == chosen }?.points ?? .zero
        case (.options(let floor, let possible), .options(let chosen)):
            let sum = kind.options.filter { chosen.contains($0.value) }.compactMap(\.points).sum()
            return min(max(sum, floor), max(possible, floor))
        case (.steps(let steps, _), _):
            guard let magnitude = value.magnitude else { return .zero }
            return steps.first { $0.holds(for: magnitude) }?.points ?? .zero
        case (.linear(let linear), _):
            return value.magnitude.map(linear.earned) ?? .zero
        default:
            return .zero
        }
    }
}
