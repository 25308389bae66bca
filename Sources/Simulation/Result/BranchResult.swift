import Evaluation

/// How often a condition was looked at, and how often it was true.
package struct BranchResult: Hashable, Sendable, Codable {
    package enum Owner: String, Hashable, Sendable, Codable {
        case question, section, comment, evidence
    }

    package let owner: Owner
    /// The id of the section, or of the question.
    package let id: String
    /// In the words of the condition language.
    package let condition: String
    package let reached: Int
    package let held: Int

    init(_ branch: Branch, _ tally: Tally.BranchTally, _ blueprint: Blueprint) {
        switch branch.owner {
        case .section(let place): (owner, id) = (.section, blueprint.sections[place].id.name)
        case .question(let place): (owner, id) = (.question, blueprint.questions[place].id.name)
        case .comment(let place): (owner, id) = (.comment, blueprint.questions[place].id.name)
        case .evidence(let place): (owner, id) = (.evidence, blueprint.questions[place].id.name)
        }
        condition = branch.condition.description
        reached = tally.reached
        held = tally.held
    }
}

/// How often answers broke a constraint at first, and how often no others were found that keep it.
package struct ConstraintResult: Hashable, Sendable, Codable {
    package let id: String
    package let level: Constraint.Level
    package let condition: String
    package let broken: Int
    package let blocked: Int

    init(_ written: Blueprint.WrittenConstraint, _ tally: Tally.ConstraintTally, _ blueprint: Blueprint) {
        let constraint = blueprint.checklist.constraints[written.place]
        id = written.id
        level = constraint.level
        condition = constraint.that.description
        broken = tally.broken
        blocked = tally.blocked
    }
}
