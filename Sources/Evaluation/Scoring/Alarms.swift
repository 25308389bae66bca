/// The critical questions and section minimums, as they came out.
struct Alarms {
    private(set) var criticals: [CriticalResult] = []
    private(set) var gates: [GateResult] = []
    /// For each question of the outline, its place among the critical ones.
    private var criticalOfQuestion: [Int: Int] = [:]
    /// For each section of the outline, its place among the gates.
    private var gateOfSection: [Int: Int] = [:]
    private let decimals: Int

    init(_ run: ScoreRun, _ tree: SectionTree) {
        decimals = run.checklist.scoring.decimals
        for (position, question) in run.checklist.outline.questions.enumerated() {
            guard let critical = question.critical, !run.outcomes[position].isOfEmptySlot else { continue }
            criticalOfQuestion[position] = criticals.count
            criticals.append(
                CriticalResult(
                    question: question.id, effect: critical.effect,
                    standing: critical.standing(run.outcomes[position])))
        }
        for (index, node) in tree.nodes.enumerated() {
            guard let gate = node.tally.section.minimum, !run.isEmpty(index) else { continue }
            gateOfSection[index] = gates.count
            gates.append(
                GateResult(
                    section: node.tally.section.id, gate: gate, standing: gate.standing(node.tally.ratio, decimals)))
        }
    }

    var effects: Effects { Effects(failed(sparing: nil, reaching: [])) }

    /// The effects with one question at full points; `nil` when they stay as they are.
    func effects(at position: Int, _ gain: Gain) -> Effects? {
        let spared = criticalOfQuestion[position].flatMap { place in
            criticals[place].standing == .failed && gain.question.critical?.standing(gain.question.full) != .failed
                ? place : nil
        }
        let reached = gain.changes.compactMap { change -> Int? in
            guard let place = gateOfSection[change.node], gates[place].standing == .missed,
                gates[place].gate.standing(change.ratio, decimals) != .missed
            else { return nil }
            return place
        }
        return spared == nil && reached.isEmpty ? nil : Effects(failed(sparing: spared, reaching: reached))
    }

    private func failed(sparing spared: Int?, reaching reached: [Int]) -> [Effect] {
        criticals.enumerated().filter { $0.element.standing == .failed && $0.offset != spared }.map(\.element.effect)
            + gates.enumerated().filter { $0.element.standing == .missed && !reached.contains($0.offset) }
            .map(\.element.gate.onMiss)
    }
}

extension CriticalRule {
    func standing(_ outcome: Outcome) -> CriticalResult.Standing {
        guard case .scored(let earned, let possible, _) = outcome else { return .doesNotApply }
        return earned < (below ?? possible) ? .failed : .passed
    }
}

extension Gate {
    /// Compares the score as it is shown; a section that is not scored is not tested.
    func standing(_ ratio: Rational?, _ decimals: Int) -> GateResult.Standing {
        guard let ratio else { return .notTested }
        return (ratio * .hundred).rounded(decimals: decimals) >= minimum ? .reached : .missed
    }
}
