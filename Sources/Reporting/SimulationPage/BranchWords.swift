import Evaluation
import Phrases
import Simulation

extension SimulationPresenter {
    func branches() -> SimulationPart? {
        guard !result.branches.isEmpty else { return nil }
        let rows = result.branches.map { branch in
            Table.Row(
                speaker.say(branch.owner.phrase, ["id": id(branch.id)]),
                [speaker.number(branch.reached), branch.reached > 0 ? share(branch.held, of: branch.reached) : "–"],
                notes: [id(branch.condition)],
                bar: branch.reached > 0
                    ? Bar(value: Rational(branch.held), end: Rational(branch.reached), mark: nil) : nil)
        }
        return part(.headingBranches, .branchesCaption, [.columnBranch, .columnLooks, .columnHeld], rows)
    }

    func requirements() -> SimulationPart? {
        let questions = result.questions.compactMap { question in
            question.critical.map { row(name(question), .requirementCritical, question.id.name, $0) }
        }
        let sections = result.sections.compactMap { section in
            section.minimum.map { row(ofChecklist(section.title), .requirementMinimum, section.id.name, $0) }
        }
        guard !questions.isEmpty || !sections.isEmpty else { return nil }
        return part(
            .headingRequirements, .requirementsCaption, [.columnRequirement, .columnTested, .columnFailed],
            questions + sections)
    }

    private func row(_ name: Sentence, _ kind: ReportPhrase, _ id: String, _ counts: AlarmCounts) -> Table.Row {
        Table.Row(
            name,
            [speaker.number(counts.tested), counts.tested > 0 ? share(counts.failed, of: counts.tested) : "–"],
            notes: [speaker.say(kind), self.id(id)])
    }

    func constraints() -> SimulationPart? {
        guard !result.constraints.isEmpty else { return nil }
        let rows = result.constraints.map { constraint in
            Table.Row(
                id(constraint.id),
                [speaker.number(constraint.broken), share(constraint.broken, of: result.visits)],
                notes: [
                    speaker.say(constraint.level == .error ? .constraintError : .constraintWarning),
                    id(constraint.condition),
                ])
        }
        return part(
            .headingConstraints, .constraintsCaption, [.columnConstraint, .columnBroken, .columnShareOfVisits], rows)
    }

    private func part(
        _ heading: ReportPhrase, _ caption: ReportPhrase, _ columns: [ReportPhrase], _ rows: [Table.Row]
    ) -> SimulationPart {
        SimulationPart(
            heading: speaker.words(heading),
            tables: [Table(caption: speaker.say(caption), columns: columns.map(speaker.words), rows: rows)])
    }
}

extension BranchResult.Owner {
    fileprivate var phrase: ReportPhrase {
        switch self {
        case .question: .branchQuestion
        case .section: .branchSection
        case .comment: .branchComment
        case .evidence: .branchEvidence
        }
    }
}
