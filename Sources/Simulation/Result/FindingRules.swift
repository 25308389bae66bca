import Evaluation

extension SimulationFinding {
    /// What findings are drawn from.
    struct Material {
        /// Those that could be finalised.
        let visits: Int
        let sections: [SectionResult]
        let questions: [QuestionResult]
        let branches: [BranchResult]
        let constraints: [ConstraintResult]
    }

    /// Below so many looks nothing is called "never" or "always".
    static let fewestLooks = 100
    /// For each option of a question, so that chance alone leaves none out.
    private static let fewestAnswersAnOption = 50
    /// The limit of the lint of the same name, and from how many questions it holds.
    private static let mostOfMany = Rational(25)
    private static let many = 8
    /// In a short checklist: more than all other questions together.
    private static let mostOfFew = Rational(50)
    private static let few = 3
    /// Four times as much as all other sections together.
    private static let mostOfSections = Rational(80)

    /// Those that `--strict` counts first; then in the order of the checklist.
    static func all(_ material: Material) -> [SimulationFinding] {
        branchFindings(material) + neverAsked(material) + dominance(material) + material.constraints.compactMap(blocks)
            + material.questions.flatMap { notes($0, of: material.visits) }
    }

    private static func branchFindings(_ material: Material) -> [SimulationFinding] {
        material.branches.compactMap { branch in
            guard branch.reached >= fewestLooks, branch.held == 0 || branch.held == branch.reached else { return nil }
            return SimulationFinding(
                branch.held == 0 ? .neverTrue : .alwaysTrue, branch.id, owner: branch.owner,
                condition: branch.condition, count: branch.reached)
        }
    }

    /// A question whose own condition is a finding already is not named again.
    private static func neverAsked(_ material: Material) -> [SimulationFinding] {
        guard material.visits >= fewestLooks else { return [] }
        let said = Set(
            material.branches.filter { $0.owner == .question && $0.reached >= fewestLooks && $0.held == 0 }.map(\.id))
        return material.questions.filter { $0.asked == 0 && !said.contains($0.id.name) }.map {
            SimulationFinding(.neverAsked, $0.id.name, count: material.visits)
        }
    }

    private static func dominance(_ material: Material) -> [SimulationFinding] {
        let moving = material.questions.filter { isAbove($0.share, .zero) }
        guard moving.count >= few else { return [] }
        let most = moving.count >= many ? mostOfMany : mostOfFew
        let questions = moving.filter { isAbove($0.share, most) }.map {
            SimulationFinding(.dominantQuestion, $0.id.name, share: $0.share, limit: most, count: $0.scored)
        }
        let sections = material.sections.filter { isAbove($0.share, .zero) }
        guard sections.count > 1 else { return questions }
        return questions
            + sections.filter { isAbove($0.share, mostOfSections) }.map {
                SimulationFinding(.dominantSection, $0.id.name, share: $0.share, limit: mostOfSections, count: $0.asked)
            }
    }

    private static func isAbove(_ share: String?, _ limit: Rational) -> Bool {
        share.flatMap { Rational(decimal: $0) }.map { $0 > limit } ?? false
    }

    private static func blocks(_ constraint: ConstraintResult) -> SimulationFinding? {
        guard constraint.blocked > 0 else { return nil }
        return SimulationFinding(
            .constraintBlocks, constraint.id, condition: constraint.condition, count: constraint.blocked)
    }

    private static func notes(_ question: QuestionResult, of visits: Int) -> [SimulationFinding] {
        var found: [SimulationFinding] = []
        let name = question.id.name
        if question.answered >= fewestAnswersAnOption * question.options.count {
            found += question.options.filter { $0.chosen == 0 }.map {
                SimulationFinding(.neverChosen, name, option: $0.value, count: question.answered)
            }
        }
        if question.asked > 0, question.asked * 100 < visits {
            found.append(SimulationFinding(.seldomAsked, name, count: question.asked))
        }
        if question.scored >= fewestLooks, question.scored == question.fullPoints {
            found.append(SimulationFinding(.alwaysFull, name, count: question.scored))
        }
        if question.scored >= fewestLooks, question.scored == question.noPoints {
            found.append(SimulationFinding(.neverPoints, name, count: question.scored))
        }
        return found
    }
}
