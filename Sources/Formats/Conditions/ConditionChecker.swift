import Evaluation
import SourceXML

/// A question that a condition reads, and where it names it.
struct ConditionReference {
    let name: String
    let range: Range<Int>
    /// Whether the list of instances of a repeated section is meant, and not its score.
    var isInstanceList = false

    func prefixed(by prefix: String) -> ConditionReference {
        ConditionReference(name: prefix + name, range: range, isInstanceList: isInstanceList)
    }
}

/// Gives a parsed condition its types and names; goes on after a mistake so that all branches are checked.
struct ConditionChecker {
    typealias Typed = (expression: Expression, type: ConditionType)

    let scope: Scope
    /// From bytes of the condition's text to bytes of the file.
    let place: (Range<Int>) -> Range<Int>
    var findings: Findings
    var references: [ConditionReference] = []
    /// Whether parts of the condition could not be read.
    let isBroken: Bool
    /// The repeated section whose instance the condition is about.
    let home: String?
    var reach = RepeatReach.none

    init(
        scope: Scope, findings: Findings, home: String? = nil, isBroken: Bool = false,
        place: @escaping (Range<Int>) -> Range<Int>
    ) {
        self.scope = scope
        self.home = home
        self.isBroken = isBroken
        self.findings = findings
        self.place = place
    }

    /// A whole condition, which must be true or false.
    mutating func condition(_ node: ConditionNode) -> Expression? {
        guard let typed = check(node) else { return nil }
        guard typed.type == .yesNo else {
            // Beside something that could not be read a value may be the rest of a comparison.
            if isBroken, node.isAtom { return nil }
            findings.typeClash(
                at: place(node.range), "This is \(typed.type.words), not something true or false.",
                advice: "Compare it with a value, such as ‘… is …’ or ‘… at least …’.")
            return nil
        }
        return typed.expression
    }

    mutating func check(_ node: ConditionNode) -> Typed? {
        switch node.kind {
        case .name(let name): return self.name(name, node.range)
        case .number(let number, _, let unit): return (numberLiteral(number, unit), unit.type)
        case .time(let time): return (.literal(.time(time)), .time)
        case .date(let date): return (.literal(.date(date)), .date)
        case .dateTime(let moment): return (.literal(.dateTime(moment)), .dateTime)
        case .text(let text): return (.literal(.text(text)), .text)
        case .not(let inner): return condition(inner).map { (.not($0), .yesNo) }
        case .and(let operands): return all(operands).map { (.and($0), .yesNo) }
        case .or(let operands):
            if let others = withoutLooseOptions(operands) {
                _ = all(others)
                return nil
            }
            return all(operands).map { (.or($0), .yesNo) }
        case .answered(let operand): return question(operand).map { (.isAnswered($0), .yesNo) }
        case .notApplicable(let operand): return notApplicable(operand)
        case .compare(let left, let comparison, let symbol, let right):
            return compare(left, comparison, symbol, right)
        case .oneOf(let left, let list): return oneOf(left, list)
        case .includes(let left, let symbol, let right): return includes(left, symbol, right)
        case .arithmetic(let left, let operation, let symbol, let right):
            return arithmetic(left, operation, symbol, right)
        case .call(let name, let range, let arguments): return call(name, range, arguments)
        case .broken(let parts):
            for part in parts { checkAlone(part) }
            return nil
        }
    }

    /// Checks every operand, also after a wrong one.
    private mutating func all(_ operands: [ConditionNode]) -> [Expression]? {
        var checked: [Expression] = []
        for operand in operands {
            if let expression = condition(operand) { checked.append(expression) }
        }
        return checked.count == operands.count ? checked : nil
    }

    private mutating func name(_ name: String, _ range: Range<Int>) -> Typed? {
        switch name {
        case "today": return (.today, .date)
        case "yes": return (.literal(.yesNo(true)), .yesNo)
        case "no": return (.literal(.yesNo(false)), .yesNo)
        default: break
        }
        if scope.questions[name] == nil, scope.sections[name]?.isRepeated ?? false {
            references.append(ConditionReference(name: name, range: place(range), isInstanceList: true))
            return (.question(QuestionID(name)), .instances)
        }
        guard scope.questions[name] != nil else {
            unknown(name, range)
            return nil
        }
        references.append(ConditionReference(name: name, range: place(range)))
        guard checkRepeat(of: name, range) else { return nil }
        guard let type = scope.type(of: name) else {
            if scope.unreadable.contains(name) || scope.questions[name]?.element.name == "computed" { return nil }
            findings.typeClash(
                at: place(range), "‘\(name)’ is a note and has no answer.", advice: "Name a question that is answered.")
            return nil
        }
        return (.question(QuestionID(name)), type)
    }

    /// A name that is no question; `example` says what else could stand there.
    private mutating func unknown(_ name: String, _ range: Range<Int>, example: String? = nil) {
        if scope.unreadable.contains(name) { return }
        if scope.sections[name] != nil {
            findings.typeClash(
                at: place(range), "‘\(name)’ is a section.", advice: "Name a question, or write score(\(name)).")
        } else if let matrix = scope.matrices[name] {
            findings.matrixInCondition(
                name, at: place(range), rows: matrix.parts("row").compactMap { $0.attribute("id")?.value })
        } else if name.unicodeScalars.first?.properties.numericType != nil {
            let (problem, advice) = Self.misfit(name)
            findings.conditionSyntax(at: place(range), problem, advice: advice)
        } else if let minus = name.lastIndex(of: "-"), scope.questions[String(name[..<minus])] != nil {
            findings.unknownName(
                name, at: place(range), kind: "question", known: [], advice: "Write spaces around ‘-’ to subtract.")
        } else if ["empty", "blank", "missing", "null", "none", "unanswered"].contains(name.lowercased()) {
            findings.typeClash(
                at: place(range), "‘\(name)’ is no value.", advice: "Write ‘… is not answered’.")
        } else {
            findings.unknownName(
                name, at: place(range), kind: "question", known: scope.questionNames,
                advice: example.map { "Name a question, or write \($0)." })
        }
    }

    /// What is wrong with a word that starts with a digit: a day or a time that does not exist, or no number.
    private static func misfit(_ word: String) -> (problem: String, advice: String) {
        let shape = String(word.unicodeScalars.map { ("0"..."9").contains($0) ? "#" : Character($0) })
        if CalendarDate.isOutsideYears(word) { return daysOutside(word) }
        if shape.hasPrefix("####-##-##") {
            return ("There is no day ‘\(word)’.", "Write a day of the calendar as year-month-day, such as 2026-02-28.")
        }
        if ["##:##", "#:##", "##:##:##"].contains(shape) {
            return ("There is no time ‘\(word)’.", "Write a time from 00:00 to 23:59.")
        }
        return (
            "‘\(word)’ is no number.",
            "Write it with the digits 0 to 9 and a point before decimals, such as ‘1000’ or ‘2.5’."
        )
    }

    /// The operand of "answered" and "not applicable" must be a question itself.
    mutating func question(_ node: ConditionNode) -> QuestionID? {
        guard case .name(let name) = node.kind, !["today", "yes", "no"].contains(name) else {
            findings.typeClash(
                at: place(node.range), "Only a question can be answered or not applicable.",
                advice: "Write the id of a question here.")
            return nil
        }
        return self.name(name, node.range).map { _ in QuestionID(name) }
    }

    private mutating func notApplicable(_ node: ConditionNode) -> Typed? {
        guard let id = question(node) else { return nil }
        let entry = scope.questions[id.name]
        let na = (entry?.element.attribute("na") ?? entry?.matrix?.attribute("na"))?.value
        if na == nil || na == "no" {
            findings.typeClash(
                at: place(node.range), "‘\(id)’ does not accept “does not apply”.",
                advice: "Write na=\"yes\" on that question, or take this part out.")
            return nil
        }
        return (.isNotApplicable(id), .yesNo)
    }

    private mutating func compare(
        _ left: ConditionNode, _ comparison: Comparison, _ symbol: Range<Int>, _ right: ConditionNode
    ) -> Typed? {
        guard var first = check(left) else {
            if let type = guessedType(of: left), !comparison.isOrder {
                _ = value(right, as: type)
            } else {
                checkAlone(right, mayBeOption: !comparison.isOrder)
            }
            return nil
        }
        if comparison.isOrder { first = ordered(first) }
        if case .options(let question) = first.type {
            checkAlone(right)
            findings.typeClash(
                at: place(symbol), "‘\(question)’ is a set of options and is not compared as a whole.",
                advice: "Write ‘\(question) includes …’ or ‘count(\(question)) …’.")
            return nil
        }
        guard !comparison.isOrder || first.type.isOrdered else {
            checkAlone(right, mayBeOption: first.type.isOption)
            findings.typeClash(
                at: place(symbol), "‘\(comparison.rawValue)’ has no meaning for \(first.type.words).",
                advice: "Use ‘is’ or ‘is not’.")
            return nil
        }
        guard let second = value(right, as: first.type) else { return nil }
        return (.compare(first.expression, comparison, second), .yesNo)
    }

    /// An option question whose values are all numbers can be compared by size.
    private func ordered(_ typed: Typed) -> Typed {
        guard case .option(let question) = typed.type, case .question(let id) = typed.expression,
            scope.hasNumbers(question)
        else { return typed }
        return (.optionNumber(id), .number)
    }

    /// Finds the mistakes of a side whose other side is wrong already; a bare word there may be an option of anything.
    mutating func checkAlone(_ node: ConditionNode, mayBeOption: Bool = true) {
        if mayBeOption, case .name(let word) = node.kind, scope.questions[word] == nil { return }
        _ = check(node)
    }

    /// The type of the question that was probably meant, so that the value beside it is checked in the same run.
    private mutating func guessedType(of left: ConditionNode) -> ConditionType? {
        guard case .name(let name) = left.kind, scope.questions[name] == nil, scope.sections[name] == nil,
            !scope.unreadable.contains(name), let near = findings.nearestName(to: name, among: scope.questionNames)
        else { return nil }
        return scope.type(of: near)
    }

    /// Checks a bare word that stands where only a value of this type can stand.
    mutating func check(_ node: ConditionNode, insteadOf type: ConditionType) -> Typed? {
        if case .name(let word) = node.kind, word != "today", scope.questions[word] == nil {
            unknown(word, node.range, example: type.example)
            return nil
        }
        return check(node)
    }

    private mutating func oneOf(_ left: ConditionNode, _ list: [ConditionNode]) -> Typed? {
        guard let first = check(left) else {
            let type = guessedType(of: left)
            for element in list {
                if let type { _ = value(element, as: type) } else { checkAlone(element) }
            }
            return nil
        }
        if case .options(let question) = first.type {
            findings.typeClash(
                at: place(left.range), "‘\(question)’ is a set of options and is not compared as a whole.",
                advice: "Write ‘\(question) includes …’, joined by ‘or’.")
            return nil
        }
        var values: [Expression] = []
        for element in list {
            if let value = value(element, as: first.type) { values.append(value) }
        }
        return values.count == list.count ? (.isOneOf(first.expression, values), .yesNo) : nil
    }

    private mutating func includes(_ left: ConditionNode, _ symbol: Range<Int>, _ right: ConditionNode) -> Typed? {
        guard let first = check(left) else {
            if case .options(let question) = guessedType(of: left) {
                _ = value(right, as: .option(question: question))
            } else {
                checkAlone(right)
            }
            return nil
        }
        guard case .options(let question) = first.type else {
            findings.typeClash(
                at: place(symbol), "‘includes’ needs a question with several options, and this is \(first.type.words).",
                advice: first.type == .text ? "Write contains(text, part)." : "Write ‘is’.")
            checkAlone(right)
            return nil
        }
        guard let value = value(right, as: .option(question: question)) else { return nil }
        guard case .literal(.option(let option)) = value else {
            findings.typeClash(
                at: place(right.range), "After ‘includes’ comes one option, not another question.",
                advice: "Write an option of ‘\(question)’.")
            return nil
        }
        return (.includes(first.expression, option), .yesNo)
    }
}

extension Comparison {
    fileprivate var isOrder: Bool { self != .equal && self != .notEqual }
}

extension Optional where Wrapped == ConditionNode.Unit {
    /// The type of a number that stands alone.
    var type: ConditionType {
        switch self?.unit {
        case .duration: .duration
        case .currency(let code): .money(currency: code)
        case nil: .number
        }
    }
}
