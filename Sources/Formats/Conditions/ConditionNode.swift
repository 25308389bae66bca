import Evaluation

/// A condition as it was written: names are not looked up yet, and every node knows its place.
struct ConditionNode {
    indirect enum Kind {
        case name(String)
        case number(Rational, text: String, unit: Unit?)
        case time(TimeOfDay)
        case date(CalendarDate)
        case dateTime(DateTime)
        case text(String)
        case compare(ConditionNode, Comparison, Range<Int>, ConditionNode)
        case oneOf(ConditionNode, [ConditionNode])
        case includes(ConditionNode, Range<Int>, ConditionNode)
        case answered(ConditionNode)
        case notApplicable(ConditionNode)
        case not(ConditionNode)
        case and([ConditionNode])
        case or([ConditionNode])
        case arithmetic(ConditionNode, Arithmetic, Range<Int>, ConditionNode)
        case call(String, Range<Int>, [ConditionNode])
        /// Something that was reported, with the parts that could be understood.
        case broken([ConditionNode])
    }

    struct Unit {
        let unit: ConditionUnit
        let word: String
        let range: Range<Int>
    }

    let kind: Kind
    /// In UTF-8 bytes of the condition's text.
    let range: Range<Int>
}

extension ConditionNode {
    /// Whether it is a single value or name.
    var isAtom: Bool {
        switch kind {
        case .name, .number, .time, .date, .dateTime, .text: true
        default: false
        }
    }
}

/// Why a condition could not be parsed, and where.
struct ConditionSyntaxError: Error {
    let range: Range<Int>
    let problem: String
    let advice: String
}
