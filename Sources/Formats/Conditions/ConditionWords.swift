import Evaluation

/// A unit that may follow a number in a condition.
enum ConditionUnit: Hashable {
    case duration(DurationUnit)
    case currency(String)

    init?(word: String) {
        switch word {
        case "s", "sec", "second", "seconds": self = .duration(.second)
        case "min", "minute", "minutes": self = .duration(.minute)
        case "h", "hour", "hours": self = .duration(.hour)
        default:
            guard isCurrencyCode(word) else { return nil }
            self = .currency(word)
        }
    }
}

/// Words that mean something in conditions and so cannot be ids.
var reservedWords: Set<String> { Expression.reservedWords }
