import Evaluation

/// Something that an author should look at.
package struct SimulationFinding: Hashable, Sendable, Codable {
    package enum Code: String, Hashable, Sendable, Codable, CaseIterable {
        case neverTrue = "never-true"
        case alwaysTrue = "always-true"
        case neverAsked = "never-asked"
        case dominantQuestion = "dominant-question"
        case dominantSection = "dominant-section"
        case constraintBlocks = "constraint-blocks"
        case neverChosen = "never-chosen"
        case seldomAsked = "seldom-asked"
        case alwaysFull = "always-full"
        case neverPoints = "never-points"

        /// Whether `--strict` ends with status 1 for it.
        package var isDecisive: Bool {
            switch self {
            case .neverTrue, .alwaysTrue, .neverAsked, .dominantQuestion, .dominantSection: true
            case .constraintBlocks, .neverChosen, .seldomAsked, .alwaysFull, .neverPoints: false
            }
        }
    }

    package let code: Code
    /// The id of the question, section or constraint.
    package let id: String
    /// What the condition belongs to.
    package let owner: BranchResult.Owner?
    package let condition: String?
    package let option: String?
    /// In percent.
    package let share: String?
    /// What a share may be at most, in percent.
    package let limit: String?
    /// In how many visits, or how often, it was looked at.
    package let count: Int

    init(
        _ code: Code, _ id: String, owner: BranchResult.Owner? = nil, condition: String? = nil, option: String? = nil,
        share: String? = nil, limit: Rational? = nil, count: Int
    ) {
        self.code = code
        self.id = id
        self.owner = owner
        self.condition = condition
        self.option = option
        self.share = share
        self.limit = limit?.exactText
        self.count = count
    }
}
