import Evaluation

/// The truth of conditions, for all answers at once.
extension ConditionSolver {
    mutating func truth(_ condition: Expression) throws(TooMuchWork) -> Diagram {
        switch condition {
        case .literal(.yesNo(let value)): return value ? TruthDiagrams.yes : TruthDiagrams.no
        case .not(let operand): return try diagrams.not(try truth(operand))
        case .and(let operands): return try all(operands)
        case .or(let operands): return try any(operands)
        case .call(.all, let operands) where !looksInto(operands): return try all(operands)
        case .call(.any, let operands) where !looksInto(operands): return try any(operands)
        case .isAnswered(let id): return try answered(id)
        case .isNotApplicable(let id): return try notApplicable(id)
        case .question(let id): return try yesNo(id)
        case .compare(let left, let comparison, let right): return try compare(left, comparison, right)
        case .isOneOf(let operand, let list):
            return try any(list.map { .compare(operand, .equal, $0) })
        case .includes(.question(let id), let option):
            if let exact = try includes(id, option) { return exact }
            return try openAtom(condition)
        case .call(.if, _), .call(.first, _): return try truthOfValues(condition)
        default: return try openAtom(condition)
        }
    }

    private mutating func all(_ operands: [Expression]) throws(TooMuchWork) -> Diagram {
        var result = TruthDiagrams.yes
        for operand in operands { result = try diagrams.and(result, try truth(operand)) }
        return result
    }

    private mutating func any(_ operands: [Expression]) throws(TooMuchWork) -> Diagram {
        var result = TruthDiagrams.no
        for operand in operands { result = try diagrams.or(result, try truth(operand)) }
        return result
    }

    /// Whether operands of a call name questions of a repeated section from outside.
    func looksInto(_ operands: [Expression]) -> Bool {
        operands.contains { operand in
            operand.questions.contains { id in
                guard let there = outline.position(of: id).flatMap({ things.home(ofQuestionAt: $0) }) else {
                    return false
                }
                return there != home
            }
        }
    }

    mutating func answered(_ id: QuestionID) throws(TooMuchWork) -> Diagram {
        guard let position = outline.position(of: id) else { return try open("answer \(id)") }
        let own: Diagram
        if let formula = things.formula(id) {
            let key = ComputedKey(question: id, home: home, isExact: true)
            if let known = computedAnswers[key] { return known }
            let found = try diagrams.and(try asked(position), try hasValue(formula))
            computedAnswers[key] = found
            return found
        } else if let selection = try selection(id) {
            own = try diagrams.and(
                try diagrams.node(level: selection.state, [TruthDiagrams.yes, TruthDiagrams.no, TruthDiagrams.no]),
                selection.isAccepted)
        } else if let variable = variable(of: .question(id)) {
            own = try diagrams.node(
                level: variable.level,
                variable.cases.values.map { _ in TruthDiagrams.yes } + variable.emptyCases(TruthDiagrams.no))
        } else {
            own = try open("answer \(id)")
        }
        return try diagrams.and(try asked(position), own)
    }

    private mutating func notApplicable(_ id: QuestionID) throws(TooMuchWork) -> Diagram {
        guard let position = outline.position(of: id), outline.questions[position].notApplicable != .refused else {
            return TruthDiagrams.no
        }
        let own: Diagram
        if let selection = try selection(id) {
            own = try diagrams.node(level: selection.state, [TruthDiagrams.no, TruthDiagrams.no, TruthDiagrams.yes])
        } else if let variable = variable(of: .question(id)) {
            let values = variable.cases.values.map { _ in TruthDiagrams.no }
            own = try diagrams.node(level: variable.level, values + [TruthDiagrams.no, TruthDiagrams.yes])
        } else {
            own = try diagrams.and(try open("applies \(id)"), try diagrams.not(try open("answer \(id)")))
        }
        return try diagrams.and(try asked(position), own)
    }

    private mutating func yesNo(_ id: QuestionID) throws(TooMuchWork) -> Diagram {
        guard let position = outline.position(of: id) else { return try openAtom(.question(id)) }
        if let formula = things.formula(id) {
            return try diagrams.choice(try asked(position), try truth(formula), TruthDiagrams.unknown)
        }
        return try compare(.question(id), .equal, .literal(.yesNo(true)))
    }

    private mutating func includes(_ id: QuestionID, _ option: String) throws(TooMuchWork) -> Diagram? {
        guard let selection = try selection(id), let level = selection.options[option] else { return nil }
        let chosen = try diagrams.node(level: level, [TruthDiagrams.no, TruthDiagrams.yes])
        return try diagrams.choice(try answered(id), chosen, TruthDiagrams.unknown)
    }

    private mutating func truthOfValues(_ condition: Expression) throws(TooMuchWork) -> Diagram {
        guard let values = try values(of: condition, use: .exact) else { return try openAtom(condition) }
        var (yes, no) = (TruthDiagrams.no, TruthDiagrams.no)
        for case (.yesNo(let value), let when) in values.map({ ($0.value, $0.when) }) {
            if value { yes = try diagrams.or(yes, when) } else { no = try diagrams.or(no, when) }
        }
        return try diagrams.or(yes, try diagrams.and(TruthDiagrams.unknown, try diagrams.not(no)))
    }
}

/// Comparisons.
extension ConditionSolver {
    private static let mostPairs = 40_000

    private mutating func compare(_ left: Expression, _ comparison: Comparison, _ right: Expression)
        throws(TooMuchWork) -> Diagram
    {
        if case .question(let id) = left, case .literal(let value) = right,
            let simple = try compare(id, comparison, value)
        {
            return simple
        }
        let whole = Expression.compare(left, comparison, right)
        guard isTypical(left), isTypical(right) else { return try openAtom(whole) }
        let use: Use = isExact(left) && isExact(right) ? .exact : .regions
        guard let first = try values(of: left, use: use), let second = try values(of: right, use: use),
            first.count * second.count <= Self.mostPairs
        else { return try openAtom(whole) }
        var yes = TruthDiagrams.no
        for one in second {
            var holding = TruthDiagrams.no
            for other in first where Self.holds(other.value, comparison, one.value) {
                holding = try diagrams.or(holding, other.when)
            }
            yes = try diagrams.or(yes, try diagrams.and(holding, one.when))
        }
        let known = try diagrams.and(try anyOf(first), try anyOf(second))
        return try diagrams.or(yes, try diagrams.and(TruthDiagrams.unknown, try diagrams.not(known)))
    }

    /// Most conditions by far: one question beside one constant.
    private mutating func compare(_ id: QuestionID, _ comparison: Comparison, _ constant: AnswerValue)
        throws(TooMuchWork) -> Diagram?
    {
        guard things.formula(id) == nil, let position = outline.position(of: id),
            let variable = variable(of: .question(id))
        else { return nil }
        let cases = variable.cases.values.map { value in
            Self.holds(value, comparison, constant) ? TruthDiagrams.yes : TruthDiagrams.no
        }
        let own = try diagrams.node(level: variable.level, cases + variable.emptyCases(TruthDiagrams.unknown))
        return try diagrams.choice(try asked(position), own, TruthDiagrams.unknown)
    }

    static func holds(_ left: AnswerValue, _ comparison: Comparison, _ right: AnswerValue) -> Bool {
        Expression.compare(.literal(left), comparison, .literal(right)).truth(in: .empty) == .yes
    }

    /// Whether a side can be looked into at all: sets, photos and persons are not compared.
    private func isTypical(_ side: Expression) -> Bool {
        guard case .question(let id) = side, let question = outline.question(id) else { return true }
        if case .choices = question.kind { return false }
        return true
    }
}

extension Surroundings {
    /// A visit in which nothing is answered, for computing with constants.
    static var empty: Surroundings { Surroundings(standing: { _ in .notAsked }, today: nil) }
}

extension SolverVariable {
    func emptyCases(_ truth: TruthDiagrams.Diagram) -> [TruthDiagrams.Diagram] {
        hasEmptyCases ? [truth, truth] : []
    }
}
