import Evaluation
import SourceXML

extension ChecklistReader {
    /// The formula of a computed question, with the type of its value.
    mutating func readComputed(_ element: XMLElement, _ id: String) -> QuestionKind? {
        let decimals = whole(element, "decimals", 0...6)
        guard let attribute = element.attribute("value"), let formula = formula(attribute, of: .question(id)) else {
            return nil
        }
        scope.computedTypes[id] = formula.type
        if formula.expression.isConstant { findings.constantFormula(at: attribute.valueRange) }
        guard let type = formula.type.value else {
            findings.typeClash(
                at: attribute.valueRange, "This is \(formula.type.words), which cannot be a computed value.",
                advice: "Write a formula that gives a number, a time span, a date, a text, or yes or no.")
            return nil
        }
        if !type.hasMagnitude, let step = element.children.first(where: { $0.name == "score" || $0.name == "linear" }) {
            findings.typeClash(
                at: step.nameRange, "The value is \(formula.type.words), which has no steps.",
                advice: "Compute a number, an amount, a time span or a time of day, or take the points out.")
        }
        // Its steps are written in the unit, so that it must be one of time.
        if type == .duration { _ = durationUnit(element) }
        let unit = element.attribute("unit")?.value
        return .computed(formula.expression, ComputedRule(type: type, decimals: decimals ?? 2, unit: unit))
    }
}

extension ConditionType {
    /// The type of a value that a formula can give.
    fileprivate var value: ValueType? {
        switch self {
        case .yesNo: .yesNo
        case .number: .number
        case .money(let currency): .money(currency: currency)
        case .duration: .duration
        case .time: .time
        case .date: .date
        case .dateTime: .dateTime
        case .text: .text
        case .option: .option
        case .options, .files, .employee, .place, .instances: nil
        }
    }
}

extension ValueType {
    /// Whether more and less have a meaning that points can follow.
    fileprivate var hasMagnitude: Bool {
        switch self {
        case .number, .money, .duration, .time: true
        case .yesNo, .date, .dateTime, .text, .option: false
        }
    }
}
