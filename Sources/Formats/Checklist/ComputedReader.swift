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
        guard let type = formula.type.value else {
            findings.typeClash(
                at: attribute.valueRange, "This is \(formula.type.words), which cannot be a computed value.",
                advice: "Write a formula that gives a number, a time span, a date, a text, or yes or no.")
            return nil
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
