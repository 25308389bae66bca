/// What a condition looked at when it came out as it did.
package enum Decider: Hashable, Sendable {
    case question(QuestionID)
    case score(SectionID)
    case today
}

extension Expression {
    /// What made the condition hold or not, each once, in its order: of several parts only those that had a say.
    package func deciders(in surroundings: Surroundings) -> [Decider] {
        var seen: Set<Decider> = []
        var found: [Decider] = []
        for part in decidingParts(truth(in: surroundings) == .yes, surroundings) {
            part.visit { node in
                for decider in node.ownDeciders where seen.insert(decider).inserted { found.append(decider) }
            }
        }
        return found
    }

    /// An “and” fails by the parts that do not hold, an “or” holds by those that do.
    private func decidingParts(_ holds: Bool, _ surroundings: Surroundings) -> [Expression] {
        switch self {
        case .not(let operand):
            return operand.decidingParts(!holds, surroundings)
        case .and(let operands), .call(.all, let operands):
            let decided = holds ? operands : operands.filter { $0.truth(in: surroundings) != .yes }
            return decided.flatMap { $0.decidingParts(holds, surroundings) }
        case .or(let operands), .call(.any, let operands):
            let decided = holds ? operands.filter { $0.truth(in: surroundings) != .no } : operands
            return decided.flatMap { $0.decidingParts(holds, surroundings) }
        case .ranging(let function, _, let spelt):
            return Expression.call(function, spelt).decidingParts(holds, surroundings)
        default:
            return [self]
        }
    }

    private var ownDeciders: [Decider] {
        switch self {
        case .score(let section): [.score(section)]
        case .today: [.today]
        default: ownQuestions.map { .question($0) }
        }
    }
}
