import Evaluation

/// Everything that is counted over visits; whole numbers only, so that the order of adding makes no difference.
struct Tally: Sendable {
    var kinds: [KindTally]
    /// By the order of the checklist's bands.
    var bands: [BandTally]
    var questions: [QuestionTally]
    var sections: [SectionTally]
    var branches: [BranchTally]
    var constraints: [ConstraintTally]
    /// How many visits were scored again with other outcomes.
    var measured = 0

    struct KindTally: Sendable {
        var visits = 0
        var notScored = 0
        var screenedOut = 0
        var blocked = 0
        var targetMet = 0
        /// Scores as they are shown, in millionths of a percent.
        var scores: [Int] = []
    }

    struct BandTally: Sendable {
        var visits = 0
        var forced = 0
    }

    struct QuestionTally: Sendable {
        var asked = 0
        var answered = 0
        var notApplicable = 0
        var notAnswered = 0
        var scored = 0
        var full = 0
        var none = 0
        /// By the order of the question's options.
        var options: [Int]
        var critical = AlarmTally()
        var swing = Change()
        var withoutIt = Change()
    }

    struct SectionTally: Sendable {
        var asked = 0
        var gate = AlarmTally()
        var swing = Change()
    }

    struct AlarmTally: Sendable {
        var tested = 0
        var failed = 0
    }

    struct BranchTally: Sendable {
        var reached = 0
        var held = 0
    }

    struct ConstraintTally: Sendable {
        var broken = 0
        var blocked = 0
    }

    /// Changes of the score, in millionths of a percentage point.
    struct Change: Sendable {
        var sum = 0
        var count = 0

        mutating func add(_ change: Int) {
            sum += change
            count += 1
        }
    }

    init(_ blueprint: Blueprint, kinds count: Int) {
        kinds = Array(repeating: KindTally(), count: count)
        bands = Array(repeating: BandTally(), count: blueprint.checklist.scoring.bands.count)
        questions = blueprint.questions.map { written in
            let question = blueprint.checklist.outline.questions[written.positions[0]]
            return QuestionTally(options: Array(repeating: 0, count: question.kind.options.count))
        }
        sections = Array(repeating: SectionTally(), count: blueprint.sections.count)
        branches = Array(repeating: BranchTally(), count: blueprint.branches.count)
        constraints = Array(repeating: ConstraintTally(), count: blueprint.constraints.count)
    }
}
