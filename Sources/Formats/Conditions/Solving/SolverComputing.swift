import Evaluation

/// What is computed from values that can all be listed.
extension ConditionSolver {
    private static let mostValues = 4_096

    /// The values of a formula, from those of its parts; `nil` when they cannot be listed.
    mutating func computed(_ term: Expression) throws(TooMuchWork) -> [GuardedValue]? {
        switch term {
        case .arithmetic(let left, _, let right): return try products(of: [left, right], in: term)
        case .call(.count, let arguments): return looksInto(arguments) ? nil : try count(arguments)
        case .call(.sum, let arguments), .call(.mean, let arguments):
            return looksInto(arguments) ? nil : try folded(term, arguments, .exact)
        case .call(let function, let arguments) where function.isStrict: return try products(of: arguments, in: term)
        default: return nil
        }
    }

    /// Where a term has a value.
    mutating func hasValue(_ term: Expression) throws(TooMuchWork) -> Diagram {
        if case .question(let id) = term { return try answered(id) }
        if let values = try values(of: term, use: .exact) { return try anyOf(values) }
        return try diagrams.and(try allNeeded(by: term), try open("value \(term)"))
    }

    mutating func anyOf(_ values: [GuardedValue]) throws(TooMuchWork) -> Diagram {
        var result = TruthDiagrams.no
        for one in values { result = try diagrams.or(result, one.when) }
        return result
    }

    /// A formula of one or two parts, for each pair of their values.
    private mutating func products(of parts: [Expression], in term: Expression) throws(TooMuchWork) -> [GuardedValue]? {
        guard let firstPart = parts.first, parts.count <= 2, let first = try values(of: firstPart, use: .exact) else {
            return nil
        }
        var merged = MergedValues()
        guard parts.count == 2 else {
            for one in first { try merged.add(Self.result(term, [one.value]), one.when, &diagrams) }
            return merged.values
        }
        guard let second = try values(of: parts[1], use: .exact), first.count * second.count <= Self.mostValues else {
            return nil
        }
        for one in first {
            for other in second {
                let when = try diagrams.and(one.when, other.when)
                try merged.add(Self.result(term, [one.value, other.value]), when, &diagrams)
            }
        }
        return merged.values
    }

    /// What the formula gives for these values of its parts.
    private static func result(_ term: Expression, _ values: [AnswerValue]) -> AnswerValue? {
        let literals = values.map { Expression.literal($0) }
        return switch term {
        case .arithmetic(_, let operation, _):
            Expression.arithmetic(literals[0], operation, literals[1]).value(in: .empty)
        case .call(let function, _): Expression.call(function, literals).value(in: .empty)
        default: nil
        }
    }

    /// The sum, mean, lowest or highest of what has a value.
    mutating func folded(_ term: Expression, _ arguments: [Expression], _ use: Use) throws(TooMuchWork)
        -> [GuardedValue]?
    {
        guard case .call(let function, _) = term else { return nil }
        var states = [Tally(): TruthDiagrams.yes]
        var order = [Tally()]
        var isDuration = false
        for argument in arguments {
            guard let values = try values(of: argument, use: use) else { return nil }
            if case .duration = values.first?.value { isDuration = true }
            let none = try diagrams.not(try anyOf(values))
            var (next, nextOrder): ([Tally: Diagram], [Tally]) = ([:], [])
            func add(_ state: Tally, _ when: Diagram, _ diagrams: inout TruthDiagrams) throws(TooMuchWork) {
                if when == TruthDiagrams.no { return }
                if next[state] == nil { nextOrder.append(state) }
                next[state] = try diagrams.or(next[state] ?? TruthDiagrams.no, when)
            }
            for state in order {
                let here = states[state] ?? TruthDiagrams.no
                try add(state, try diagrams.and(here, none), &diagrams)
                for one in values {
                    guard let number = one.value.magnitude else { continue }
                    try add(state.with(number, function), try diagrams.and(here, one.when), &diagrams)
                }
            }
            guard nextOrder.count <= Self.mostValues else { return nil }
            (states, order) = (next, nextOrder)
        }
        return order.compactMap { state in
            guard let number = state.result(function), let when = states[state] else { return nil }
            let seconds = isDuration ? number.rounded(decimals: 0).whole : nil
            return GuardedValue(value: seconds.map { .duration($0) } ?? .number(number), when: when)
        }
    }

    private mutating func count(_ arguments: [Expression]) throws(TooMuchWork) -> [GuardedValue]? {
        var totals: [Int: Diagram] = [0: TruthDiagrams.yes]
        for argument in arguments {
            guard let counts = try counts(of: argument) else { return nil }
            let rest = try diagrams.not(try anyOf(counts.map { GuardedValue(value: .number(.zero), when: $0.when) }))
            var next: [Int: Diagram] = [:]
            for (total, when) in totals.sorted(by: { $0.key < $1.key }) {
                for (count, there) in counts + [(0, rest)] {
                    let both = try diagrams.and(when, there)
                    next[total + count] = try diagrams.or(next[total + count] ?? TruthDiagrams.no, both)
                }
            }
            totals = next
        }
        return totals.sorted(by: { $0.key < $1.key }).map { total, when in
            GuardedValue(value: .number(Rational(total)), when: when)
        }
    }

    /// How much an argument of `count` counts, and where; nowhere else it counts.
    private mutating func counts(of argument: Expression) throws(TooMuchWork) -> [(count: Int, when: Diagram)]? {
        if argument.givesYesNo { return [(1, try diagrams.certain(try truth(argument)))] }
        guard case .question(let id) = argument, let question = outline.question(id) else {
            guard let values = try values(of: argument, use: .exact) else { return nil }
            return values.compactMap { $0.value == .yesNo(false) ? nil : (1, $0.when) }
        }
        if let formula = things.formula(id), let position = outline.position(of: id) {
            let asked = try asked(position)
            guard let counts = try counts(of: formula) else { return nil }
            return try counts.map { one throws(TooMuchWork) in (one.count, try diagrams.and(asked, one.when)) }
        }
        switch question.kind {
        case .yesNo: return [(1, try diagrams.certain(try truth(argument)))]
        case .photo, .file, .instances:
            return try values(of: argument, use: .exact)?.compactMap { one in
                one.value.magnitude.flatMap { $0.whole }.map { ($0, one.when) }
            }
        case .choices(let options, _): return try sizes(id, options)
        default: return [(1, try answered(id))]
        }
    }

    private mutating func sizes(_ id: QuestionID, _ options: [Option]) throws(TooMuchWork)
        -> [(count: Int, when: Diagram)]?
    {
        guard let selection = try selection(id), let lowest = selection.options.values.min() else { return nil }
        let answered = try answered(id)
        var sizes: [(count: Int, when: Diagram)] = []
        for size in 0...options.count {
            let exactly = try counted(options.map { _ in true }, lowest) { $0 == size }
            let when = try diagrams.and(answered, exactly)
            if when != TruthDiagrams.no { sizes.append((size, when)) }
        }
        return sizes
    }
}

/// Whether values are all listed, so that they can be computed with.
extension ConditionSolver {
    /// Whether everything that a side is compared with can be computed exactly.
    mutating func isExact(_ side: Expression) -> Bool {
        things.terms.passedOn(side).allSatisfy { term in
            if case .literal = term { return true }
            return things.terms.group(of: term).members.allSatisfy { isComputable($0) }
        }
    }

    private mutating func isComputable(_ term: Expression) -> Bool {
        switch term {
        case .literal, .optionNumber: return true
        case .question(let id):
            if let formula = things.formula(id) {
                if let known = computable[id] { return known }
                let found = isComputable(formula)
                computable[id] = found
                return found
            }
            return variable(of: term)?.cases.isComplete ?? false
        case .arithmetic(let left, _, let right): return isComputable(left) && isComputable(right)
        case .call(let function, let arguments):
            if looksInto(arguments) { return false }
            switch function {
            case .count: return arguments.allSatisfy { isCountable($0) }
            case .any, .all: return true
            case .if: return arguments.dropFirst().allSatisfy { isComputable($0) }
            default: return !function.readsText && arguments.allSatisfy { isComputable($0) }
            }
        case .today, .score, .points, .ranging: return false
        case .compare, .isOneOf, .includes, .isAnswered, .isNotApplicable, .hasInstance, .not, .and, .or: return true
        }
    }

    private mutating func isCountable(_ argument: Expression) -> Bool {
        guard case .question(let id) = argument, things.formula(id) == nil else { return isComputable(argument) }
        return !damage.changesAnswers(of: id)
    }
}

/// What was added up so far.
private struct Tally: Hashable {
    var total: Rational?
    var count = 0

    func with(_ number: Rational, _ function: Function) -> Tally {
        guard let total else { return Tally(total: number, count: function == .mean ? 1 : 0) }
        let next =
            switch function {
            case .min: Swift.min(total, number)
            case .max: Swift.max(total, number)
            default: total + number
            }
        return Tally(total: next, count: function == .mean ? count + 1 : 0)
    }

    func result(_ function: Function) -> Rational? {
        guard let total else { return function == .sum ? .zero : nil }
        return function == .mean ? total.divided(by: Rational(count)) : total
    }
}

/// Values, equal ones together, in the order in which they came.
private struct MergedValues {
    private var places: [AnswerValue: Int] = [:]
    private(set) var values: [GuardedValue] = []

    mutating func add(_ value: AnswerValue?, _ when: TruthDiagrams.Diagram, _ diagrams: inout TruthDiagrams)
        throws(TruthDiagrams.TooMuchWork)
    {
        guard let value, when != TruthDiagrams.no else { return }
        if let place = places[value] {
            values[place] = GuardedValue(value: value, when: try diagrams.or(values[place].when, when))
        } else {
            places[value] = values.count
            values.append(GuardedValue(value: value, when: when))
        }
    }
}

extension Expression {
    /// Whether it is a condition in itself, not a question or a choice between values.
    var givesYesNo: Bool {
        switch self {
        case .compare, .isOneOf, .includes, .isAnswered, .isNotApplicable, .hasInstance, .not, .and, .or: true
        case .call(let function, _), .ranging(let function, _, _): function.givesYesNo
        case .literal(.yesNo): true
        case .literal, .question, .today, .optionNumber, .arithmetic, .score, .points: false
        }
    }
}

extension Function {
    var givesYesNo: Bool {
        switch self {
        case .any, .all, .contains, .startsWith, .endsWith, .matches: true
        default: false
        }
    }

    fileprivate var readsText: Bool { self == .length || self == .words }
}
