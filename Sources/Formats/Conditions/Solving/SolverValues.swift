import Evaluation

/// A value that a term can have, and where it has it.
struct GuardedValue {
    let value: AnswerValue
    let when: TruthDiagrams.Diagram
}

extension ConditionSolver {
    /// Whether values are computed with, or only stand for the regions in which they lie.
    enum Use { case exact, regions }

    /// Every value a term can have; where none of them holds it has no value. `nil` when they cannot be listed.
    mutating func values(of term: Expression, use: Use) throws(TooMuchWork) -> [GuardedValue]? {
        switch term {
        case .literal(let value): return [GuardedValue(value: value, when: TruthDiagrams.yes)]
        case .question(let id): return try questionValues(id, use)
        case .today: return use == .exact ? nil : try variableValues(term, where: TruthDiagrams.yes)
        case .optionNumber(let id): return try optionNumbers(id)
        case .call(.if, let arguments) where arguments.count == 3: return try branches(arguments, use)
        case .call(.first, let arguments): return try first(of: arguments, use)
        case .call(.min, let arguments), .call(.max, let arguments):
            return looksInto(arguments) ? nil : try folded(term, arguments, use)
        case .call(.any, _), .call(.all, _): return try truthValues(term)
        case .compare, .isOneOf, .includes, .isAnswered, .isNotApplicable, .not, .and, .or, .hasInstance:
            return try truthValues(term)
        case .call(let function, _) where function.givesYesNo: return try truthValues(term)
        case .arithmetic, .call, .score, .points, .ranging:
            return use == .exact ? try computed(term) : try variableValues(term, where: try allNeeded(by: term))
        }
    }

    private mutating func variableValues(_ term: Expression, where condition: Diagram) throws(TooMuchWork)
        -> [GuardedValue]?
    {
        guard let variable = variable(of: term) else { return nil }
        var values: [GuardedValue] = []
        for (index, value) in variable.cases.values.enumerated() {
            var cases = [Diagram](repeating: TruthDiagrams.no, count: variable.caseCount)
            cases[index] = TruthDiagrams.yes
            let own = try diagrams.node(level: variable.level, cases)
            values.append(GuardedValue(value: value, when: try diagrams.and(condition, own)))
        }
        return values
    }

    private mutating func questionValues(_ id: QuestionID, _ use: Use) throws(TooMuchWork) -> [GuardedValue]? {
        guard let position = outline.position(of: id) else { return nil }
        if let formula = things.formula(id) {
            let key = ComputedKey(question: id, home: home, isExact: use == .exact)
            if let known = computedValues[key] { return known }
            let asked = try asked(position)
            let found = try values(of: formula, use: use)?.map { one throws(TooMuchWork) in
                GuardedValue(value: one.value, when: try diagrams.and(asked, one.when))
            }
            computedValues[key] = .some(found)
            return found
        }
        let term = Expression.question(id)
        guard let variable = variable(of: term), use == .regions || variable.cases.isComplete else { return nil }
        return try variableValues(term, where: try asked(position))
    }

    private mutating func optionNumbers(_ id: QuestionID) throws(TooMuchWork) -> [GuardedValue]? {
        guard let options = try questionValues(id, .exact) else { return nil }
        return options.compactMap { one in
            guard case .option(let text) = one.value, let number = Rational(decimal: text) else { return nil }
            return GuardedValue(value: .number(number), when: one.when)
        }
    }

    private mutating func truthValues(_ condition: Expression) throws(TooMuchWork) -> [GuardedValue] {
        let truth = try truth(condition)
        return [
            GuardedValue(value: .yesNo(true), when: try diagrams.certain(truth)),
            GuardedValue(value: .yesNo(false), when: try diagrams.certain(try diagrams.not(truth))),
        ]
    }

    private mutating func branches(_ arguments: [Expression], _ use: Use) throws(TooMuchWork) -> [GuardedValue]? {
        guard let first = try values(of: arguments[1], use: use), let second = try values(of: arguments[2], use: use)
        else { return nil }
        let choice = try truth(arguments[0])
        return try restricted(first, to: try diagrams.certain(choice))
            + restricted(second, to: try diagrams.certain(try diagrams.not(choice)))
    }

    private mutating func first(of arguments: [Expression], _ use: Use) throws(TooMuchWork) -> [GuardedValue]? {
        var left = TruthDiagrams.yes
        var found: [GuardedValue] = []
        for argument in arguments {
            guard let values = try values(of: argument, use: use) else { return nil }
            found += try restricted(values, to: left)
            left = try diagrams.and(left, try diagrams.not(try anyOf(values)))
        }
        return found
    }

    mutating func restricted(_ values: [GuardedValue], to condition: Diagram) throws(TooMuchWork) -> [GuardedValue] {
        var result: [GuardedValue] = []
        for one in values {
            let when = try diagrams.and(one.when, condition)
            if when != TruthDiagrams.no { result.append(GuardedValue(value: one.value, when: when)) }
        }
        return result
    }
}
