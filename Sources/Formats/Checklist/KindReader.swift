import Evaluation
import SourceXML

extension ChecklistReader {
    /// The kind of a question with what belongs to it; `nil` when its options could not be read.
    mutating func readKind(_ element: XMLElement) -> QuestionKind? {
        switch element.name {
        case "yes-no": return .yesNo
        case "choice": return readOptions(element).map { .choice($0.options) }
        case "choices": return readOptions(element).map { .choices($0.options, selectionLimits(element, $0.options)) }
        case "rating": return readOptions(element).map { .rating($0.options, $0.anchors) }
        case "number":
            let decimals = whole(element, "decimals", 0...6) ?? 0
            return .number(numberRule(element, decimals: decimals, unit: element.attribute("unit")?.value))
        case "money":
            let decimals = whole(element, "decimals", 0...6) ?? 2
            return .money(numberRule(element, decimals: decimals), currency: currency(element))
        case "duration":
            let unit = durationUnit(element)
            let rule = numberRule(element, decimals: 0, scale: unit.exactSeconds)
            return .duration(unit: unit, stopwatch: yesNo(element, "stopwatch") ?? false, rule)
        case "time": return .time
        case "date": return .date
        case "text":
            let isLong = word(element, "size", ["short": false, "long": true])
            return .text(TextRule(isLong: isLong ?? false, minimumLength: whole(element, "min-length", 1...2_000) ?? 0))
        case "photo": return files(element).map { .photo(minimum: $0.lowerBound, maximum: $0.upperBound) }
        case "file": return files(element).map { .file(minimum: $0.lowerBound, maximum: $0.upperBound) }
        case "employee": return .employee
        case "date-time": return .dateTime
        case "place": return .place
        default: return .note
        }
    }

    private mutating func currency(_ element: XMLElement) -> String {
        guard let attribute = element.attribute("currency") else { return "" }
        if !isCurrencyCode(attribute.value) { findings.badCurrency(attribute) }
        return attribute.value
    }

    mutating func durationUnit(_ element: XMLElement) -> DurationUnit {
        word(element, "unit", ["s": .second, "min": .minute, "h": .hour]) ?? .minute
    }

    private mutating func numberRule(
        _ element: XMLElement, decimals: Int, unit: String? = nil, scale: Rational = .one
    ) -> NumberRule {
        let minimum = number(element, "min")
        let maximum = number(element, "max")
        if let minimum, let maximum, minimum > maximum, let attribute = element.attribute("min") {
            findings.badRange(
                attribute, "The lowest value \(minimum) is above the highest one \(maximum).",
                advice: "Exchange ‘min’ and ‘max’, or correct one of them.")
        }
        let usual: Rational? = element.name == "number" ? nil : .zero
        if let maximum, maximum < minimum ?? usual ?? maximum, minimum == nil, let attribute = element.attribute("max")
        {
            findings.badRange(
                attribute, "The highest value \(maximum) is below 0, the lowest one where ‘min’ is not given.",
                advice: "Raise ‘max’, or write ‘min’ too.")
        } else if let minimum, let maximum, minimum <= maximum, !hasValue(minimum, maximum, decimals, scale),
            let attribute = element.attribute("min")
        {
            findings.badRange(
                attribute, "No number with \(decimals) decimals lies between \(minimum) and \(maximum).",
                advice: "Widen the range, or allow more ‘decimals’.")
        }
        return NumberRule(
            minimum: minimum.map { $0 * scale } ?? usual, maximum: maximum.map { $0 * scale },
            decimals: decimals, unit: unit)
    }

    private func hasValue(_ minimum: Rational, _ maximum: Rational, _ decimals: Int, _ scale: Rational) -> Bool {
        if minimum.isWhole { return true }
        let (low, high) = (minimum * scale, maximum * scale)
        return [low.rounded(decimals: decimals), high.rounded(decimals: decimals)].contains { $0 >= low && $0 <= high }
    }

    private mutating func files(_ element: XMLElement) -> ClosedRange<Int>? {
        let minimum = whole(element, "min", 0...20) ?? 1
        let maximum = whole(element, "max", 1...20) ?? max(minimum, 1)
        if minimum > maximum, let attribute = element.attribute("min") {
            findings.badRange(
                attribute, "At least \(minimum) photos are asked for, but at most \(maximum) are accepted.",
                advice: "Raise ‘max’ or lower ‘min’.")
        }
        return minimum...max(minimum, maximum)
    }

    private mutating func selectionLimits(_ element: XMLElement, _ options: [Option]) -> SelectionLimits {
        let count = options.filter { !$0.isExclusive }.count
        let minimum = whole(element, "min", 0...1_000) ?? 1
        let maximum = whole(element, "max", 1...1_000)
        if minimum > maximum ?? count || minimum > count, minimum > 1, let attribute = element.attribute("min") {
            findings.badRange(
                attribute,
                "At least \(minimum) options are asked for, but only \(min(maximum ?? count, count)) can be chosen.",
                advice: "Lower ‘min’, or add options.")
        }
        return SelectionLimits(minimum: minimum, maximum: maximum)
    }
}

extension DurationUnit {
    var exactSeconds: Rational {
        switch self {
        case .second: .one
        case .minute: .secondsInMinute
        case .hour: .secondsInHour
        }
    }
}

extension Rational {
    fileprivate static let secondsInMinute = Rational(DurationUnit.minute.seconds)
    fileprivate static let secondsInHour = Rational(DurationUnit.hour.seconds)
}
