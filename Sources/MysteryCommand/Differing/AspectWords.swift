import Evaluation

/// How a difference in one aspect is said.
enum AspectWords {
    /// It has something, which is quoted: `the help`.
    case noun(String)
    /// Something holds of it or does not: `must be answered`, `need not be answered`.
    case fact(String, not: String)
}

extension VersionAspect {
    var words: AspectWords {
        switch self {
        case .required: .fact("must be answered", not: "need not be answered")
        case .unscored: .fact("is not scored", not: "is scored")
        case .bonus: .fact("is a bonus question", not: "is no bonus question")
        case .stopwatch: .fact("is measured by stopwatch", not: "is not measured by stopwatch")
        case .hidePoints: .fact("hides its points from the shopper", not: "shows its points to the shopper")
        case .fails: .fact("is what a critical failure gives", not: "is not what a critical failure gives")
        default: .noun(noun)
        }
    }

    private var noun: String {
        switch self {
        case .ask: "wording"
        case .label: "label"
        case .low: "label of the low end"
        case .high: "label of the high end"
        case .matrix: "question of the matrix"
        case .message: "text"
        case .must: "instruction"
        case .never: "prohibition"
        case .option: "option"
        case .optionRule: "effect of choosing it"
        case .optionOrder: "order of the options"
        case .optionPoints, .points: "points"
        case .limits: "limits of the answer"
        case .notApplicable: "rule for “does not apply”"
        case .when: "condition"
        case .that: "requirement"
        case .comment: "rule for a comment"
        case .evidence: "rule for a photo"
        case .instances: "number of instances"
        case .quiz: "part of the quiz"
        case .quizPass: "share of the quiz that must be right"
        case .steps: "steps of the score"
        case .expected: "answer that earns the points"
        case .floor: "lowest sum of points"
        case .critical: "effect of failing"
        case .index: "weight in the index"
        case .minimum: "minimum"
        case .combine: "way its instances are combined"
        case .blend: "weight in the blend"
        case .from: "lower bound"
        case .checklist: "id"
        default: rawValue
        }
    }

    /// Under which heading differences are listed.
    func group(_ change: VersionChange) -> DifferenceGroup {
        switch self {
        case .asked: change.after == nil ? .gone : .new
        case .renamed: .renamed
        case .moved, .optionOrder: .moved
        case .title, .summary, .language, .ask, .help, .example, .standard, .matrix, .label, .low, .high, .message,
            .scenario, .must, .never, .note, .nature, .stage, .hidePoints:
            .words
        case .type, .option, .optionRule, .limits, .unit, .currency, .stopwatch, .required, .notApplicable, .comment,
            .evidence, .level, .instances, .quiz, .quizPass:
            .answers
        case .when, .that, .formula: .conditions
        case .points, .optionPoints, .steps, .expected, .floor, .unscored, .bonus, .weight, .critical, .index, .minimum,
            .cap, .combine, .model, .target, .decimals, .blend, .from, .fails, .checklist:
            .scoring
        }
    }
}

/// The headings of what is different, in the order in which they stand.
enum DifferenceGroup: String, CaseIterable {
    case new = "New"
    case gone = "No longer there"
    case renamed = "Renamed"
    case moved = "Moved"
    case words = "Worded differently"
    case answers = "Answered differently"
    case conditions = "Other conditions"
    case scoring = "Scored differently"
}
