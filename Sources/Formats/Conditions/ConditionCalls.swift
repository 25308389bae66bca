import Evaluation

extension ConditionChecker {
    mutating func arithmetic(
        _ left: ConditionNode, _ operation: Arithmetic, _ symbol: Range<Int>, _ right: ConditionNode
    ) -> Typed? {
        let (first, second) = (number(left), number(right))
        if operation == .divide, second?.expression.constantValue?.magnitude == .zero {
            findings.divisionByZero(at: place(right.range))
        }
        guard let first, let second else { return nil }
        guard let type = operation.type(first.type, second.type) else {
            // Where one side can be no number at all, that side is the mistake; else the two do not go together.
            let wrong = [(first.type, left), (second.type, right)].filter { !$0.0.isOrdered }
            let range = wrong.count == 1 ? wrong[0].1.range : symbol
            findings.typeClash(
                at: place(range), "‘\(operation.rawValue)’ cannot join \(first.type.words) and \(second.type.words).",
                advice: "Use the same type on both sides; days between and minutes between give numbers.")
            return nil
        }
        return (.arithmetic(first.expression, operation, second.expression), type)
    }

    /// An operand of arithmetic: numbered options count as numbers.
    private mutating func number(_ node: ConditionNode) -> Typed? {
        guard let typed = check(node) else { return nil }
        if case .option(let question) = typed.type, case .question(let id) = typed.expression,
            scope.hasNumbers(question)
        {
            return (.optionNumber(id), .number)
        }
        return typed
    }

    mutating func call(_ name: String, _ range: Range<Int>, _ arguments: [ConditionNode]) -> Typed? {
        switch name {
        case "score": return score(range, arguments)
        case "points": return points(range, arguments)
        default: break
        }
        guard let function = Function(rawValue: name) else {
            let names = Function.allCases.map(\.rawValue) + ["score", "points"]
            findings.wrongCall(
                at: place(range), "There is no function ‘\(name)’.",
                advice: findings.suggestion(for: name, among: names, list: "Some of the functions are"))
            for argument in arguments { checkAlone(argument, mayBeOption: false) }
            return nil
        }
        guard function.arguments.contains(arguments.count) else {
            findings.wrongCall(
                at: place(range), "‘\(name)’ takes \(function.argumentWords), not \(arguments.count).",
                advice: "Write it as \(function.example).")
            for argument in arguments { checkAlone(argument, mayBeOption: false) }
            return nil
        }
        var typed: [Typed] = []
        let outerReach = reach
        for argument in arguments {
            if function.ranges { reach = .open }
            if let checked = number(argument) { typed.append(checked) }
        }
        reach = outerReach
        guard typed.count == arguments.count else { return nil }
        guard let type = function.type(typed.map(\.type)) else {
            findings.typeClash(
                at: place(range), "‘\(name)’ does not take \(typed.map(\.type.words).joined(separator: " and ")).",
                advice: "Write it as \(function.example).")
            return nil
        }
        return (.call(function, typed.map(\.expression)), type)
    }

    private mutating func score(_ range: Range<Int>, _ arguments: [ConditionNode]) -> Typed? {
        guard arguments.count == 1, case .name(let name) = arguments[0].kind else {
            findings.wrongCall(
                at: place(range), "‘score’ takes the id of one section.", advice: "Write it as score(arrival).")
            return nil
        }
        let range = place(arguments[0].range)
        guard let section = scope.sections[name] else {
            if !scope.unreadable.contains(name) {
                findings.unknownName(name, at: range, kind: "section", known: scope.sectionNames)
            }
            return nil
        }
        references.append(ConditionReference(name: name, range: range))
        if let outer = scope.repeatedSection(aroundSection: name), outer != home {
            findings.repeatedScore(name, at: range, outer: outer)
            return nil
        }
        guard scope.carriesPoints(section.element, orBonus: false) else {
            findings.typeClash(
                at: range, "Nothing in the section ‘\(name)’ earns points, so it has no score.",
                advice: "Name another section, or give its questions points.")
            return nil
        }
        return (.score(SectionID(name)), .number)
    }

    private mutating func points(_ range: Range<Int>, _ arguments: [ConditionNode]) -> Typed? {
        guard arguments.count == 1, case .name = arguments[0].kind else {
            findings.wrongCall(
                at: place(range), "‘points’ takes the id of one question.", advice: "Write it as points(greeted).")
            return nil
        }
        guard let id = question(arguments[0]) else { return nil }
        guard let element = scope.questions[id.name]?.element, scope.speaksOfPoints(element) else {
            findings.typeClash(
                at: place(arguments[0].range), "‘\(id)’ has no points.",
                advice: "Name another question, or give it points.")
            return nil
        }
        return (.points(id), .number)
    }
}

extension Arithmetic {
    fileprivate func type(_ left: ConditionType, _ right: ConditionType) -> ConditionType? {
        let amounts = [left, right].allSatisfy { type in
            switch type {
            case .number, .money, .duration: true
            default: false
            }
        }
        guard amounts else { return nil }
        switch self {
        case .add, .subtract: return left == right ? left : nil
        case .multiply: return left == .number ? right : right == .number ? left : nil
        case .divide: return right == .number ? left : left == right ? .number : nil
        }
    }
}

extension Function {
    fileprivate var arguments: ClosedRange<Int> {
        switch self {
        case .count, .sum, .mean, .min, .max, .first, .any, .all: 1...99
        case .abs, .length, .words, .weekday, .month, .year: 1...1
        case .round: 1...2
        case .contains, .startsWith, .endsWith, .matches, .daysBetween, .minutesBetween: 2...2
        case .if: 3...3
        }
    }

    fileprivate var argumentWords: String {
        switch arguments {
        case 1...1: "one argument"
        case 2...2: "two arguments"
        case 1...2: "one or two arguments"
        case 3...3: "three arguments"
        default: "one argument or more"
        }
    }

    /// How it is written, for advice.
    fileprivate var example: String {
        switch self {
        case .count: "count(greeted is yes, smiled is yes)"
        case .sum, .mean, .min, .max: "\(rawValue)(wait-at-door, wait-at-till)"
        case .first: "first(order-day, today)"
        case .any, .all: "\(rawValue)(greeted is no, smiled is no)"
        case .abs: "abs(a - b)"
        case .length, .words: "\(rawValue)(what-was-said)"
        case .weekday, .month, .year: "\(rawValue)(today)"
        case .round: "round(a / b, 1)"
        case .contains, .startsWith, .endsWith: "\(rawValue)(what-was-said, 'sorry')"
        case .matches: "matches(order-number, 'A-####')"
        case .daysBetween: "days between(order-day, today)"
        case .minutesBetween: "minutes between(arrived-at, left-at)"
        case .if: "if(bought is yes, paid, budget)"
        }
    }

    /// The type of the call; `nil` when the arguments do not fit.
    fileprivate func type(_ arguments: [ConditionType]) -> ConditionType? {
        let isUniform = arguments.allSatisfy { $0 == arguments[0] }
        switch self {
        case .count: return .number
        case .sum, .mean:
            switch arguments[0] {
            case .number, .money, .duration: return isUniform ? arguments[0] : nil
            default: return nil
            }
        case .min, .max: return isUniform && arguments[0].isOrdered ? arguments[0] : nil
        case .first: return isUniform ? arguments[0] : nil
        case .any, .all: return arguments.allSatisfy { $0 == .yesNo } ? .yesNo : nil
        case .round, .abs: return arguments.allSatisfy { $0 == .number } ? .number : nil
        case .length, .words: return arguments[0] == .text ? .number : nil
        case .contains, .startsWith, .endsWith, .matches: return arguments.allSatisfy { $0 == .text } ? .yesNo : nil
        case .weekday, .month, .year: return arguments[0].hasDay ? .number : nil
        case .daysBetween: return arguments.allSatisfy(\.hasDay) ? .number : nil
        case .minutesBetween:
            return isUniform && (arguments[0] == .time || arguments[0] == .dateTime) ? .number : nil
        case .if: return arguments[0] == .yesNo && arguments[1] == arguments[2] ? arguments[1] : nil
        }
    }
}

extension ConditionType {
    /// Whether it says a day.
    fileprivate var hasDay: Bool { self == .date || self == .dateTime }
}
