/// A visit as conditions see it, with the routing known so far; later questions stand as not asked.
///
/// A class, because the closures of one set of surroundings read it while the routing grows; it never leaves a pass.
final class PartialRouting {
    let checklist: Checklist
    let visit: Visit
    private(set) var asking: [Asking]
    /// Questions from this position on stand as not asked.
    var known: Int
    /// Scores of sections whose questions are all known; nothing can change them any more.
    private var settled: [SectionID: Rational?] = [:]
    /// Values of computed questions, by their position; they look only at earlier answers, so they stay.
    private var computed: [Int: Standing] = [:]

    init(checklist: Checklist, visit: Visit, asking: [Asking], known: Int) {
        self.checklist = checklist
        self.visit = visit
        self.asking = asking
        self.known = known
    }

    func leaveOut(_ positions: Range<Int>, _ reason: NotAskedReason) {
        for position in positions {
            let slot = checklist.outline.slotOfQuestion[position]
            asking[position] = .notAsked(slot.flatMap { isEmpty($0) ? .noInstance($0) : nil } ?? reason)
        }
    }

    func takeIn(_ positions: Range<Int>) {
        for position in positions { asking[position] = .asked }
    }

    /// Whether no instance was named for a slot, whatever is asked.
    private func isEmpty(_ slot: Slot) -> Bool {
        let list = QuestionID(slot.section.name)
        guard let position = checklist.outline.position(of: list), case .asked = asking[position],
            case .instances(let instances) = visit.entries[list]?.reply?.value
        else { return true }
        return !instances.contains { $0.slot == slot.number }
    }

    var surroundings: Surroundings {
        Surroundings(
            standing: standing, today: visit.details.date, score: score, points: points,
            scoreDecimals: checklist.scoring.decimals)
    }

    func standing(_ id: QuestionID) -> Standing {
        checklist.outline.position(of: id).map { standing(id, at: $0) } ?? .notAsked
    }

    private func standing(_ id: QuestionID, at position: Int) -> Standing {
        guard position < known, case .asked = asking[position] else { return .notAsked }
        if let formula = checklist.outline.hints[position].formula { return standing(of: formula, at: position) }
        switch visit.entries[id]?.reply {
        case .answered(let value): return .answered(value)
        case .notApplicable: return .notApplicable
        case nil: return .notAnswered
        }
    }

    private func standing(of formula: Expression, at position: Int) -> Standing {
        if let known = computed[position] { return known }
        let standing = formula.value(in: surroundings).map { Standing.answered($0) } ?? .notAnswered
        computed[position] = standing
        return standing
    }

    private func points(_ id: QuestionID) -> Rational? {
        guard let position = checklist.outline.position(of: id) else { return nil }
        let question = checklist.outline.questions[position]
        return question.isScored ? outcome(question, at: position).earned : nil
    }

    private func score(_ id: SectionID) -> Rational? {
        if let score = settled[id] { return score }
        guard let (section, range) = checklist.outline.sectionAndRange(id) else { return nil }
        var positions = range.makeIterator()
        let tally = SectionTally(section, checklist.scoring.model) { question in
            outcome(question, at: positions.next() ?? range.upperBound)
        }
        let score = tally.ratio.map { $0 * .hundred }
        if range.upperBound <= known { settled[id] = .some(score) }
        return score
    }

    private func outcome(_ question: Question, at position: Int) -> Outcome {
        question.outcome(
            standing: standing(question.id, at: position), because: .condition(words: ""), reason: nil)
    }
}

extension Routing {
    /// What a condition sees once every question has its place: rules for comments and evidence use it.
    package func surroundings(_ checklist: Checklist, _ visit: Visit) -> Surroundings {
        whole(checklist, visit).surroundings
    }

    package func standing(_ id: QuestionID, _ checklist: Checklist, _ visit: Visit) -> Standing {
        whole(checklist, visit).standing(id)
    }

    func whole(_ checklist: Checklist, _ visit: Visit) -> PartialRouting {
        PartialRouting(checklist: checklist, visit: visit, asking: asking, known: asking.count)
    }
}

extension Checklist {
    /// The section of that id, at any depth.
    package func section(_ id: SectionID) -> Section? { outline.section(id) }
}

extension Section {
    package var nested: [Section] {
        items.compactMap {
            if case .section(let section) = $0 { return section }
            return nil
        }
    }
}
