/// What an answer to a question looks like.
package enum QuestionKind: Sendable, Hashable {
    case yesNo
    case choice([Option])
    case choices([Option], SelectionLimits)
    case rating([Option], Anchors)
    case number(NumberRule)
    case money(NumberRule, currency: String)
    /// Whole seconds; `unit` is what a bare number means when it is typed.
    case duration(unit: DurationUnit, stopwatch: Bool, NumberRule)
    case time
    case date
    case text(TextRule)
    case photo(minimum: Int, maximum: Int)
    case employee
    case dateTime
    case place
    case file(minimum: Int, maximum: Int)
    /// Nothing to answer: its value is that of the formula.
    case computed(Expression, ComputedRule)
    /// The names of the instances of a repeated section.
    case instances(RepeatRule)
    case note

    /// The options of a question that is answered by picking; empty for every other kind.
    package var options: [Option] {
        switch self {
        case .choice(let options), .choices(let options, _), .rating(let options, _): options
        default: []
        }
    }

    /// How many files answer the question at most; `nil` when files do not answer it.
    package var mostFiles: Int? {
        switch self {
        case .photo(_, let maximum), .file(_, let maximum): maximum
        default: nil
        }
    }

    /// How many files answer the question at least; `nil` when files do not answer it.
    package var fewestFiles: Int? {
        switch self {
        case .photo(let minimum, _), .file(let minimum, _): minimum
        default: nil
        }
    }

    /// The element that writes this kind in a checklist.
    package var elementName: String {
        switch self {
        case .yesNo: "yes-no"
        case .choice: "choice"
        case .choices: "choices"
        case .rating: "rating"
        case .number: "number"
        case .money: "money"
        case .duration: "duration"
        case .time: "time"
        case .date: "date"
        case .text: "text"
        case .photo: "photo"
        case .employee: "employee"
        case .dateTime: "date-time"
        case .place: "place"
        case .file: "file"
        case .computed: "computed"
        case .instances: "instances"
        case .note: "note"
        }
    }
}

/// One option of a choice, of choices or of a rating.
package struct Option: Hashable, Sendable {
    package let value: String
    package let label: String
    /// `nil` when the option carries no points.
    package let points: Rational?
    package let requiresComment: Bool
    /// Chosen alone: it cannot stand beside another option.
    package let isExclusive: Bool
    /// Ends the visit: nothing after it is asked and the visit is not scored.
    package let endsVisit: Bool
    /// A photo is asked for when it is chosen.
    package let requiresEvidence: Bool

    package init(
        value: String, label: String, points: Rational? = nil, requiresComment: Bool = false, isExclusive: Bool = false,
        endsVisit: Bool = false, requiresEvidence: Bool = false
    ) {
        self.value = value
        self.label = label
        self.points = points
        self.requiresComment = requiresComment
        self.isExclusive = isExclusive
        self.endsVisit = endsVisit
        self.requiresEvidence = requiresEvidence
    }
}

/// How many options may be chosen together.
package struct SelectionLimits: Hashable, Sendable {
    package let minimum: Int
    package let maximum: Int?

    package init(minimum: Int = 1, maximum: Int? = nil) {
        self.minimum = minimum
        self.maximum = maximum
    }
}

/// The words at the two ends of a rating.
package struct Anchors: Hashable, Sendable {
    package let low: String?
    package let high: String?

    package init(low: String? = nil, high: String? = nil) {
        self.low = low
        self.high = high
    }
}

/// The range and precision in which a number is accepted; durations are in seconds.
package struct NumberRule: Hashable, Sendable {
    package let minimum: Rational?
    package let maximum: Rational?
    package let decimals: Int
    package let unit: String?

    package init(minimum: Rational? = nil, maximum: Rational? = nil, decimals: Int = 0, unit: String? = nil) {
        self.minimum = minimum
        self.maximum = maximum
        self.decimals = decimals
        self.unit = unit
    }
}

/// How much text is expected, in Unicode scalars.
package struct TextRule: Hashable, Sendable {
    package let isLong: Bool
    package let minimumLength: Int

    package init(isLong: Bool = false, minimumLength: Int = 0) {
        self.isLong = isLong
        self.minimumLength = minimumLength
    }
}

/// What a bare number means when a duration is typed.
package enum DurationUnit: String, Hashable, Sendable, CaseIterable {
    case second = "s"
    case minute = "min"
    case hour = "h"

    package var seconds: Int {
        switch self {
        case .second: 1
        case .minute: 60
        case .hour: 3_600
        }
    }
}

/// How the value of a computed question is shown and scored.
package struct ComputedRule: Hashable, Sendable {
    package let type: ValueType
    package let decimals: Int
    /// A word for what is counted, or the unit of a time span in steps.
    package let unit: String?

    package init(type: ValueType = .number, decimals: Int = 2, unit: String? = nil) {
        self.type = type
        self.decimals = decimals
        self.unit = unit
    }
}

/// The type of a formula's value.
package enum ValueType: Hashable, Sendable {
    case yesNo, number, duration, time, date, dateTime, text, option
    case money(currency: String)
}
