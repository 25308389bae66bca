extension ScoreRun {
    /// Asks for every question: how much would the final percentage rise had it earned full points?
    func pointsLost(_ overview: Overview, _ step: ModelStep) -> [PointsLost] {
        guard let final = step.final else { return [] }
        let paths = SectionPaths(self)
        var losses: [PointsLost] = []
        for (position, question) in checklist.outline.questions.enumerated() {
            guard !question.isBonus, case .scored(let earned, let possible, _) = outcomes[position], earned < possible
            else { continue }
            let missing = (possible - earned) * question.weight
            let improved = paths.improved(
                overview, question, missing, sectionIndex: checklist.outline.sectionOfQuestion[position])
            let rise = (improved.step(checklist.scoring).final ?? final) - final
            losses.append(PointsLost(question: question.id, percent: rise, points: missing))
        }
        return losses.enumerated().sorted { left, right in
            left.element.percent == right.element.percent
                ? (left.element.points, -left.offset) > (right.element.points, -right.offset)
                : left.element.percent > right.element.percent
        }.map(\.element)
    }
}

/// The tallies by their index in the outline, so that one question's change walks only up its own path.
private struct SectionPaths {
    private var tallies: [SectionTally] = []
    private let parents: [Int?]
    private let decimals: Int

    init(_ run: ScoreRun) {
        parents = run.checklist.outline.sections.map(\.parent)
        decimals = run.checklist.scoring.decimals
        for tally in run.tallies { flatten(tally) }
    }

    private mutating func flatten(_ tally: SectionTally) {
        tallies.append(tally)
        for nested in tally.nested { flatten(nested) }
    }

    /// The overview had the question earned `missing` points more.
    func improved(_ overview: Overview, _ question: Question, _ missing: Rational, sectionIndex: Int) -> Overview {
        var result = overview
        result.earned += missing
        result.fullCount += 1
        if let index = result.criticals.firstIndex(where: { $0.question == question.id }) {
            result.criticals[index] = CriticalResult(
                question: question.id, effect: result.criticals[index].effect, standing: .passed)
        }
        var gain = missing
        var index: Int? = sectionIndex
        while let current = index {
            let tally = tallies[current]
            let capped = tally.section.cap.limit(tally.earned + gain, of: tally.possible)
            let ratio = capped.divided(by: tally.possible)
            result.updateGate(of: tally.section, ratio, decimals: decimals)
            if parents[current] == nil, let top = topIndex(current) { result.sections[top].ratio = ratio }
            gain =
                tally.section.weight.map { $0 * ((ratio ?? .zero) - (tally.ratio ?? .zero)) } ?? (capped - tally.capped)
            index = parents[current]
        }
        return result
    }

    private func topIndex(_ index: Int) -> Int? {
        parents[..<index].reduce(0) { $0 + ($1 == nil ? 1 : 0) }
    }
}

extension Overview {
    fileprivate mutating func updateGate(of section: Section, _ ratio: Rational?, decimals: Int) {
        guard let gate = section.minimum, let index = gates.firstIndex(where: { $0.section == section.id }) else {
            return
        }
        let score = ratio.map { Score(exact: $0 * .hundred, decimals: decimals) }
        gates[index] = GateResult(section: section.id, gate: gate, standing: gate.standing(score))
    }
}
