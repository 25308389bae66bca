/// What of a part of a checklist can differ between two versions; the words are those of `mystery diff --format json`.
package enum VersionAspect: String, Hashable, Sendable, CaseIterable {
    case asked, renamed, moved
    case title, summary, language, ask, help, example, standard, matrix, label, low, high, message, scenario, must
    case never, note
    case type, option, optionRule = "option-rule", optionOrder = "option-order", limits, unit, currency, stopwatch
    case required, notApplicable = "na", when, that, formula, comment, evidence, level, instances = "repeat", stage
    case quiz, quizPass = "quiz-pass"
    case points, optionPoints = "option-points", steps, expected = "expect", floor, unscored, bonus, weight, critical
    case index, nature, hidePoints = "hide-points", minimum, cap, combine, model, target, decimals, blend
    case from, fails, checklist

    /// Whether an answer that was given before may be none to the question as it is now.
    ///
    /// When it is asked, whether it must be answered and what it earns do not belong to what is asked.
    var changesTheQuestion: Bool {
        switch self {
        case .ask, .help, .example, .matrix, .label, .low, .high, .type, .option, .unit, .currency, .formula: true
        default: false
        }
    }
}

/// How far a difference reaches, from the least to the most.
package enum VersionLevel: String, Hashable, Sendable, CaseIterable, Comparable {
    /// Something reads differently, or stands elsewhere.
    case words
    /// Something else is asked, accepted or demanded.
    case answers
    /// The same answers can give another score or another band.
    case scores

    package static func < (left: VersionLevel, right: VersionLevel) -> Bool {
        rank(left) < rank(right)
    }

    private static func rank(_ level: VersionLevel) -> Int {
        switch level {
        case .words: 0
        case .answers: 1
        case .scores: 2
        }
    }
}

/// One thing that a version says of a part, written as in the checklist.
struct VersionFact: Hashable, Sendable {
    let aspect: VersionAspect
    /// The option or the number of the rule that it is about; empty where there is one alone.
    let detail: String
    let value: String
    let level: VersionLevel
}

/// Gathers what a version says of one part; what it does not say is no fact.
struct VersionFacts {
    private(set) var all: [VersionFact] = []

    mutating func add(_ aspect: VersionAspect, _ value: String?, _ level: VersionLevel, detail: String = "") {
        guard let value else { return }
        all.append(VersionFact(aspect: aspect, detail: detail, value: value, level: level))
    }

    /// Said only where it holds.
    mutating func add(_ aspect: VersionAspect, _ holds: Bool, _ level: VersionLevel, detail: String = "") {
        add(aspect, holds ? "yes" : nil, level, detail: detail)
    }
}
