extension ScoreSums {
    /// Asks for every question: how much would the final percentage rise had it earned full points?
    func pointsLost(_ decimals: Int) -> [PointsLost] {
        guard let final = overview.final else { return [] }
        var losses: [PointsLost] = []
        for (position, question) in run.checklist.outline.questions.enumerated() {
            guard let earned = run.outcomes[position].earned, earned < question.possible else { continue }
            let missing = question.possible - earned
            let rise = (changed(position, question, to: question.full).final ?? final) - final
            // A bonus is an extra: without it nothing is lost unless it would have lifted the score.
            if question.isBonus, rise.isZero { continue }
            losses.append(
                PointsLost(
                    question: question.id, percent: Score(exact: rise, decimals: decimals),
                    points: missing * question.weight))
        }
        return losses.enumerated().sorted { left, right in
            left.element.percent.exact == right.element.percent.exact
                ? (left.element.points, -left.offset) > (right.element.points, -right.offset)
                : left.element.percent.exact > right.element.percent.exact
        }.map(\.element)
    }

    /// The overview had the question another scored outcome.
    func changed(_ position: Int, _ question: Question, to outcome: Outcome) -> Overview {
        let gain = gain(position, question, outcome)
        var result = overview
        if model.isOverSections {
            if let top = gain.changes.last { result.model.earned += risen(top) }
        } else {
            let before = question.modelTerm(run.outcomes[position], model)?.earned ?? .zero
            let after = question.modelTerm(outcome, model)?.earned ?? .zero
            if before != after { result.model.earned += questions.rise(after - before, in: gain.slot) }
        }
        sources.update(&result.parts, gain, tree)
        if let effects = alarms.effects(at: position, gain) { result.effects = effects }
        return result
    }

    private func risen(_ top: SectionTree.Change) -> Rational {
        let tally = tree.nodes[top.node].tally
        return tally.modelTerm(ratio: top.ratio).earned - tally.modelTerm(ratio: tally.ratio).earned
    }

    private func gain(_ position: Int, _ question: Question, _ outcome: Outcome) -> Gain {
        let outline = run.checklist.outline
        let missing = (outcome.earned ?? .zero) - (run.outcomes[position].earned ?? .zero)
        let slot = outline.slotOfQuestion[position]
        let before = question.sectionTerm(run.outcomes[position], model)?.earned ?? .zero
        let after = question.sectionTerm(outcome, model)?.earned ?? .zero
        let changes =
            before == after ? [] : tree.changes(at: outline.sectionOfQuestion[position], gain: after - before)
        var ratios: [Int: Rational] = [:]
        for (place, index) in run.checklist.scoring.indices.enumerated() where !question.indices.isEmpty {
            guard let membership = question.indices.first(where: { $0.index == index.id }) else { continue }
            var total = indices[place].total
            total.earned += indices[place].rise(missing * question.weight * membership.weight, in: slot)
            ratios[place] = index.ratio(total)
        }
        return Gain(question: question, slot: slot, points: missing, changes: changes, indices: ratios)
    }
}
