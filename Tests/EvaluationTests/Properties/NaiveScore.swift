import Evaluation

/// The score once more, straight from the rules and without regard to time: nothing is kept, everything is added anew.
///
/// It starts at the outcomes of the questions; only they are shared with the program.
struct NaiveScore {
    let checklist: Checklist
    let outcomes: [QuestionID: Outcome]

    typealias Sum = (earned: Rational, possible: Rational)
    private var model: ScoringModel { checklist.scoring.model }

    init(_ checklist: Checklist, _ card: Scorecard) {
        self.checklist = checklist
        outcomes = Dictionary(card.questions.map { ($0.id, $0.outcome) }, uniquingKeysWith: { first, _ in first })
    }

    private func points(_ question: Question) -> Sum? {
        guard case .scored(let earned, let possible, _) = outcomes[question.id] else { return nil }
        return (earned, possible)
    }

    private func share(_ question: Question) -> Sum? {
        guard !question.isBonus, let points = points(question) else { return nil }
        return points.earned.divided(by: points.possible).map { ($0, 1) }
    }

    private func times(_ sum: Sum, _ factor: Rational) -> Sum { (sum.earned * factor, sum.possible * factor) }

    private func added(_ sums: [Sum]) -> Sum { (sums.map(\.earned).sum(), sums.map(\.possible).sum()) }

    private func together(_ rule: RepeatRule, _ all: [Sum]) -> Sum {
        let scored = all.filter { $0.possible != 0 }
        let extra = all.filter { $0.possible == 0 }.map(\.earned).sum()
        guard !scored.isEmpty else { return (extra, 0) }
        let ratios = scored.compactMap { $0.earned.divided(by: $0.possible) }
        let count = Rational(scored.count)
        let ratio: Rational? =
            switch rule.combine {
            case .mean: ratios.sum().divided(by: count)
            case .sum: added(scored).earned.divided(by: added(scored).possible)
            case .worst: ratios.sorted().first
            }
        let mean = added(scored).possible.divided(by: count) ?? 0
        return ((ratio ?? 0) * mean + extra, mean)
    }

    /// A sum over questions wherever they stand.
    private func flat(_ section: Section, _ term: (Question) -> Sum?) -> Sum {
        let parts = section.items.map { item -> Sum in
            switch item {
            case .question(let question): term(question) ?? (0, 0)
            case .section(let nested): flat(nested, term)
            }
        }
        return section.repeats.map { together($0, parts) } ?? added(parts)
    }

    private func flat(_ term: (Question) -> Sum?) -> Sum { added(checklist.sections.map { flat($0, term) }) }

    private func sum(_ section: Section) -> Sum {
        if let rule = section.repeats { return together(rule, section.nested.map(sum)) }
        return added(
            section.items.map { item in
                switch item {
                case .question(let question):
                    let term = model == .xccdfDefault ? share(question) : points(question)
                    return term.map { times($0, question.weight) } ?? (0, 0)
                case .section(let nested):
                    let inner = sum(nested)
                    guard let ratio = ratio(nested) else { return (inner.earned, 0) }
                    if let weight = nested.weight ?? (model == .xccdfDefault ? 1 : nil) {
                        return (weight * ratio, weight)
                    }
                    return (ratio * inner.possible, inner.possible)
                }
            })
    }

    private func isScored(_ section: Section) -> Bool {
        section.items.contains { item in
            switch item {
            case .question(let question): share(question) != nil
            case .section(let nested): isScored(nested)
            }
        }
    }

    private func capped(_ cap: Cap, _ ratio: Rational) -> Rational {
        if case .at(let most) = cap { return min(ratio, most * fraction(1, 100)) }
        return ratio
    }

    func ratio(_ section: Section) -> Rational? {
        let sum = sum(section)
        if model == .xccdfDefault, sum.possible == 0, isScored(section) { return 0 }
        return sum.earned.divided(by: sum.possible).map { capped(section.cap, $0) }
    }

    func index(_ index: ScoreIndex) -> Rational? {
        let sum = flat { question in
            question.indices.first { $0.index == index.id }.flatMap { membership in
                points(question).map { times($0, question.weight * membership.weight) }
            }
        }
        return sum.earned.divided(by: sum.possible).map { capped(index.cap, $0) }
    }

    private func passed(_ question: Question) -> Sum? {
        guard !question.isBonus, let points = points(question) else { return nil }
        return (points.earned < points.possible ? 0 : 1, 1)
    }

    private func modelRatio() -> Rational? {
        func sections(_ weight: (Section) -> Rational) -> Sum {
            added(
                checklist.sections.compactMap { section in
                    ratio(section).map { ($0 * weight(section), weight(section)) }
                })
        }
        let sum: Sum =
            switch model {
            case .weighted: sections { $0.weight ?? 0 }
            case .mean: sections { _ in 1 }
            case .xccdfDefault: sections { $0.weight ?? 1 }
            case .points: flat { question in points(question).map { times($0, question.weight) } }
            case .passed, .allOrNothing: flat(passed)
            case .xccdfFlat: flat { question in share(question).map { times($0, question.weight) } }
            case .xccdfFlatUnweighted: flat(share)
            case .xccdfAbsolute: flat { question in passed(question).map { times($0, question.weight) } }
            }
        guard let ratio = sum.earned.divided(by: sum.possible) else { return nil }
        if model == .allOrNothing || model == .xccdfAbsolute { return ratio == 1 ? 1 : 0 }
        return ratio
    }

    /// The percentage before the checklist cap.
    func percent() -> Rational? {
        guard let blend = checklist.scoring.blend else { return modelRatio().map { $0 * 100 } }
        var sum: Sum = (0, 0)
        for part in blend.parts {
            guard let ratio = ratio(part.source) else {
                if part.isRequired { return nil }
                continue
            }
            sum = added([sum, (ratio * part.weight, part.weight)])
        }
        return sum.earned.divided(by: sum.possible).map { $0 * 100 }
    }

    private func ratio(_ source: BlendPart.Source) -> Rational? {
        switch source {
        case .overall: return modelRatio()
        case .index(let id): return checklist.scoring.indices.first { $0.id == id }.flatMap(index)
        case .question(let id):
            let sum = flat { $0.id.written == id ? points($0) : nil }
            return sum.earned.divided(by: sum.possible)
        case .section(let id):
            if let section = checklist.section(id) { return ratio(section) }
            let home = allSections.first { home in
                home.repeats != nil && allSections(in: home).contains { $0.id.written == id }
            }
            guard let home, let rule = home.repeats else { return nil }
            let slots = allSections(in: home).filter { $0.id.written == id }
            let all = together(rule, slots.compactMap(whole))
            return all.earned.divided(by: all.possible)
        }
    }

    /// A section's score with what is possible in it.
    private func whole(_ section: Section) -> Sum? {
        let possible = sum(section).possible
        return ratio(section).map { times(($0, 1), possible == 0 ? 1 : possible) }
    }

    private var allSections: [Section] { checklist.sections.flatMap { [$0] + allSections(in: $0) } }
    private func allSections(in section: Section) -> [Section] {
        section.nested.flatMap { [$0] + allSections(in: $0) }
    }

    /// The final percentage: checklist cap, then critical questions and minimums.
    func final() -> Rational? {
        guard var percent = percent() else { return nil }
        percent = capped(checklist.scoring.cap, percent * fraction(1, 100)) * 100
        var effects: [Effect] = []
        for question in checklist.outline.questions {
            guard let critical = question.critical, let points = points(question) else { continue }
            if points.earned < critical.below ?? points.possible { effects.append(critical.effect) }
        }
        for section in allSections {
            guard let gate = section.minimum, let ratio = ratio(section) else { continue }
            let shown = (ratio * 100).rounded(decimals: checklist.scoring.decimals)
            if shown < gate.minimum { effects.append(gate.onMiss) }
        }
        if effects.contains(.zero) { return 0 }
        for case .cap(let most) in effects { percent = min(percent, most) }
        return percent
    }
}
