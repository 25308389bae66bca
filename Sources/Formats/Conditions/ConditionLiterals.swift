import Evaluation

extension ConditionChecker {
    func numberLiteral(_ number: Rational, _ unit: ConditionNode.Unit?) -> Expression {
        guard case .duration(let unit) = unit?.unit else { return .literal(.number(number)) }
        let seconds = (number * Rational(unit.seconds)).rounded(decimals: 0)
        return .literal(.duration(seconds.whole ?? 0))
    }

    /// A value read by the type it is compared with; reports what does not fit.
    mutating func value(_ node: ConditionNode, as type: ConditionType) -> Expression? {
        switch (node.kind, type) {
        case (_, .option(let question)) where node.optionWord != nil:
            return option(node.optionWord ?? "", of: question, node)
        case (.name("yes"), .yesNo), (.name("no"), .yesNo):
            return check(node)?.expression
        case (.name(let word), .yesNo)
        where scope.questions[word] == nil && !scope.unreadable.contains(word) && word != "today":
            findings.typeClash(
                at: place(node.range), "‘\(word)’ is neither yes nor no.", advice: Self.yesNoAdvice(word))
            return nil
        case (.name(let word), _) where word == "yes" || word == "no":
            return clash(node, "‘\(word)’", type)
        case (.number(let number, _, let unit), .duration), (.number(let number, _, let unit), .money),
            (.number(let number, _, let unit), .number):
            return self.number(number, unit, node, type)
        default:
            guard let typed = check(node, insteadOf: type) else { return nil }
            return typed.type.fits(type, scope)
                ? typed.expression : clash(node, "This is \(typed.type.words) and", type)
        }
    }

    private static func yesNoAdvice(_ word: String) -> String {
        switch word.lowercased() {
        case "true", "ye", "yep", "y", "evet", "igen", "ja", "oui", "ஆம்": "Write ‘yes’."
        case "false", "n", "nope", "hayır", "nem", "nein", "non", "இல்லை": "Write ‘no’."
        default: "Write ‘yes’ or ‘no’."
        }
    }

    private mutating func clash(_ node: ConditionNode, _ what: String, _ type: ConditionType) -> Expression? {
        findings.typeClash(
            at: place(node.range), "\(what) cannot be compared with \(type.words).", advice: type.comparisonAdvice)
        return nil
    }

    /// An option's value; failing that, another question with the same options.
    private mutating func option(_ word: String, of question: String, _ node: ConditionNode) -> Expression? {
        // Options that could not be read were reported: any value may be one of them.
        guard let options = scope.optionValues(of: question), !options.contains(word) else {
            return .literal(.option(word))
        }
        if case .name = node.kind, scope.questions[word] != nil, let typed = check(node),
            typed.type.fits(.option(question: question), scope)
        {
            return typed.expression
        }
        if scope.unreadable.contains(word) { return nil }
        findings.unknownOption(word, of: question, at: place(node.range), known: options)
        return nil
    }

    private mutating func number(
        _ number: Rational, _ unit: ConditionNode.Unit?, _ node: ConditionNode, _ type: ConditionType
    ) -> Expression? {
        switch (type, unit?.unit) {
        case (.duration, nil):
            // What was meant as its unit may be what could not be read.
            if isBroken { return nil }
            findings.wrongUnit(
                at: place(node.range), "A time span needs a unit.", advice: "Write ‘\(number) min’ or ‘\(number) s’.")
            return nil
        case (.duration, .duration), (.number, nil), (.money, nil):
            return numberLiteral(number, unit)
        case (.money(let currency), .currency(let code)) where code == currency || !isCurrencyCode(currency):
            return numberLiteral(number, unit)
        default:
            findings.wrongUnit(
                at: place(unit?.range ?? node.range), "This unit does not fit \(type.words).",
                advice: type.comparisonAdvice)
            return nil
        }
    }
}

extension ConditionNode {
    /// What was written, where it could be the value of an option: a word, a text, a number such as `5`, a date, `5min`.
    fileprivate var optionWord: String? {
        switch kind {
        case .name(let word), .text(let word), .number(_, let word, nil): word
        case .number(_, let figure, let unit?) where range.count == figure.utf8.count + unit.word.utf8.count:
            figure + unit.word
        case .date(let date): date.text
        default: nil
        }
    }
}

extension ConditionType {
    /// Whether a value of this type can be compared with one of the other.
    func fits(_ other: ConditionType, _ scope: Scope) -> Bool {
        switch (self, other) {
        case (.option(let first), .option(let second)):
            first == second || scope.optionValues(of: first) == scope.optionValues(of: second)
        case (.money(let first), .money(let second)):
            first == second || !isCurrencyCode(first) || !isCurrencyCode(second)
        default:
            self == other
        }
    }

    /// What a value of the type looks like.
    var example: String {
        switch self {
        case .yesNo: "‘yes’ or ‘no’"
        case .number: "a number such as ‘5’"
        case .money(let currency): "an amount such as ‘100’ or ‘100 \(currency)’"
        case .duration: "a time span such as ‘5 min’"
        case .time: "a time such as ‘14:30’"
        case .date: "a date such as ‘2026-03-01’ or ‘today’"
        case .dateTime: "a day and time such as ‘2026-03-01T14:30’"
        case .text: "a text such as ‘'words'’"
        case .option, .options: "one of its options"
        case .files, .employee, .place, .instances: "‘… is answered’"
        }
    }

    fileprivate var comparisonAdvice: String {
        switch self {
        case .files: "Files are not compared: write ‘count(…) at least 1’ or ‘… is answered’."
        case .employee: "A person is not compared: write ‘… is answered’."
        case .place: "A place is not compared: write ‘… is answered’."
        case .instances: "Instances are not compared: write ‘count(…) at least 1’ or ‘… is answered’."
        default: "Compare with \(example)."
        }
    }
}
