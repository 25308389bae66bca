extension ScoreRun {
    /// Every section with its points, in the order of the checklist, nested ones after the section around them.
    func sectionScores(_ losses: [PointsLost]) -> [SectionScore] {
        let lost = Dictionary(losses.map { ($0.question, $0.percent.exact) }, uniquingKeysWith: { first, _ in first })
        let shares = shares()
        var scores: [SectionScore] = []
        for (tally, share) in zip(tallies, shares) {
            append(tally, depth: 0, parent: nil, share: share, lost: lost, to: &scores)
        }
        return scores
    }

    private func append(
        _ tally: SectionTally, depth: Int, parent: SectionID?, share: Rational?, lost: [QuestionID: Rational],
        to scores: inout [SectionScore]
    ) {
        let instance = tally.section.slot.flatMap(instance)
        if tally.section.slot != nil, instance == nil { return }
        let isScored = routing.screenOut == nil
        scores.append(
            SectionScore(
                id: tally.section.id, title: tally.section.title, depth: depth, parent: parent,
                earned: tally.sum.earned,
                possible: tally.sum.possible, bonus: tally.bonus, cap: tally.section.cap, capped: tally.capped,
                score: isScored
                    ? tally.ratio.map { Score(exact: $0 * .hundred, decimals: checklist.scoring.decimals) } : nil,
                weight: tally.weight, share: share, pointsLost: tally.section.lost(lost),
                combine: tally.section.repeats?.combine, instance: instance))
        for nested in tally.nested {
            append(nested, depth: depth + 1, parent: tally.section.id, share: nil, lost: lost, to: &scores)
        }
    }

    /// What was named for a slot of a repeated section. A scorecard names no member of staff: they are told apart by
    /// their place in the list.
    private func instance(_ slot: Slot) -> Instance? {
        let list = QuestionID(slot.section.name)
        guard let position = checklist.outline.position(of: list), routing.isAsked(position),
            case .instances(let named) = visit.entries[list]?.reply?.value,
            let place = named.firstIndex(where: { $0.slot == slot.number })
        else { return nil }
        guard let section = checklist.section(slot.section), section.repeats?.per == .employee else {
            return named[place]
        }
        return Instance(slot: slot.number, name: "\(section.title) \(place + 1)")
    }

    /// Each top-level section's part of the whole, in percent, over the sections that are scored.
    private func shares() -> [Rational?] {
        let weights: [Rational?]
        switch checklist.scoring.model {
        case .weighted, .xccdfDefault: weights = tallies.map { $0.ratio == nil ? nil : ($0.weight ?? .zero) }
        case .mean: weights = tallies.map { $0.ratio == nil ? nil : .one }
        case .points, .passed, .allOrNothing, .xccdfFlat, .xccdfFlatUnweighted, .xccdfAbsolute:
            return tallies.map { _ in nil }
        }
        let total = weights.compactMap { $0 }.sum()
        return weights.map { weight in weight.flatMap { ($0 * .hundred).divided(by: total) } }
    }
}

extension Section {
    fileprivate func lost(_ byQuestion: [QuestionID: Rational]) -> Rational {
        items.map { item in
            switch item {
            case .question(let question): byQuestion[question.id] ?? .zero
            case .section(let section): section.lost(byQuestion)
            }
        }.sum()
    }
}
