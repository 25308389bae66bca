import Evaluation

/// The type of a part of a condition.
enum ConditionType: Hashable {
    case yesNo
    case number
    case money(currency: String)
    case duration
    case time
    case date
    case dateTime
    case text
    /// One of the options of that question.
    case option(question: String)
    /// A set of the options of that question.
    case options(question: String)
    case files
    case employee
    case place
    /// The names of the instances of a repeated section.
    case instances

    var words: String {
        switch self {
        case .yesNo: "a yes or no"
        case .number: "a number"
        case .money(let currency): "an amount in \(currency)"
        case .duration: "a time span"
        case .time: "a time of day"
        case .date: "a date"
        case .dateTime: "a day and time"
        case .text: "a text"
        case .option(let question): "an option of ‘\(question)’"
        case .options(let question): "a set of options of ‘\(question)’"
        case .files: "a set of files"
        case .employee: "a person"
        case .place: "a place"
        case .instances: "a list of instances"
        }
    }

    var isOption: Bool {
        if case .option = self { return true }
        return false
    }

    /// Whether "more than" has a meaning.
    var isOrdered: Bool {
        switch self {
        case .number, .money, .duration, .time, .date, .dateTime: true
        case .yesNo, .text, .option, .options, .files, .employee, .place, .instances: false
        }
    }
}
