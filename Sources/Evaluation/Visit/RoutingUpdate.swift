extension Routing {
    /// Brings the routing up to date after one entry changed: it is the same as made anew, but only what can depend on
    /// the entry is looked at.
    mutating func update(_ checklist: Checklist, _ visit: Visit, after changed: QuestionID) {
        guard screenOut == nil, let position = checklist.outline.position(of: changed),
            // Other instances change slots, and with them the reasons of questions in any section.
            !checklist.outline.questions[position].kind.isInstances
        else {
            self = Routing(checklist, visit)
            return
        }
        // Handed over, so that thousands of questions are not copied for each answer.
        let handed = asking
        asking = []
        var update = RoutingUpdate(consume handed, checklist, visit)
        if update.follow(position) { asking = update.view.asking } else { self = Routing(checklist, visit) }
    }
}

extension QuestionKind {
    fileprivate var isInstances: Bool {
        if case .instances = self { return true }
        return false
    }
}

/// Goes through the forks that a change can reach, from the first to the last; each may reach further ones.
private struct RoutingUpdate {
    let outline: Outline
    let view: PartialRouting
    private let surroundings: Surroundings
    private var pending: [Bool]

    init(_ asking: consuming [Asking], _ checklist: Checklist, _ visit: Visit) {
        outline = checklist.outline
        view = PartialRouting(checklist: checklist, visit: visit, asking: asking, known: 0)
        surroundings = view.surroundings
        pending = Array(repeating: false, count: checklist.outline.forks.count)
    }

    /// False when the visit may end here, or a slot is involved: then everything has to be looked at.
    mutating func follow(_ changed: Int) -> Bool {
        for fork in outline.readers.forksReadingScores { pending[fork] = true }
        reach(forksReading: changed)
        for index in pending.indices where pending[index] {
            switch outline.forks[index] {
            case .section(let section): guard enter(section) else { return false }
            case .question(let position): guard pass(position) else { return false }
            }
        }
        return true
    }

    /// A fork before the one at hand may be marked too; it looks ahead and sees nothing there, so it is not visited.
    private mutating func reach(forksReading position: Int) {
        for fork in outline.readers.forksReading[position] { pending[fork] = true }
    }

    private mutating func enter(_ index: Int) -> Bool {
        let section = outline.sections[index]
        guard let when = section.when, !section.questions.isEmpty else { return true }
        var wasIn = true
        switch view.asking[section.questions.lowerBound] {
        case .notAsked(.noInstance), .notAsked(.screenedOut): return false
        case .notAsked(.sectionCondition(let id, _)):
            // One inside this section says nothing about it; one around it left all of it out.
            guard let place = outline.index(ofSection: id) else { return false }
            if place < index { return true }
            wasIn = place > index
        case .notAsked(.condition), .asked: break
        }
        view.known = section.questions.lowerBound
        let isIn = when.truth(in: surroundings) == .yes
        guard isIn != wasIn else { return true }
        if isIn {
            view.takeIn(section.questions)
            for (fork, place) in outline.forks.enumerated() where isInside(place, section, after: index) {
                pending[fork] = true
            }
        } else {
            view.leaveOut(section.questions, .sectionCondition(section.id, when))
        }
        for position in section.questions { reach(forksReading: position) }
        return true
    }

    private func isInside(_ fork: Fork, _ section: OutlineSection, after index: Int) -> Bool {
        switch fork {
        case .section(let nested):
            nested > index && section.questions.contains(outline.sections[nested].questions.lowerBound)
        case .question(let position): section.questions.contains(position)
        }
    }

    private mutating func pass(_ position: Int) -> Bool {
        var wasAsked = true
        switch view.asking[position] {
        case .notAsked(.sectionCondition): return true
        case .notAsked(.noInstance), .notAsked(.screenedOut): return false
        case .notAsked(.condition): wasAsked = false
        case .asked: break
        }
        view.known = position
        let hint = outline.hints[position]
        let isAsked = hint.when.map { $0.truth(in: surroundings) == .yes } ?? true
        if isAsked, hint.canEndVisit, endsVisit(outline.questions[position]) { return false }
        guard isAsked != wasAsked else { return true }
        if isAsked {
            view.takeIn(position..<position + 1)
        } else if let when = hint.when {
            view.leaveOut(position..<position + 1, .condition(when))
        }
        reach(forksReading: position)
        return true
    }

    private func endsVisit(_ question: Question) -> Bool {
        let chosen = view.visit.entries[question.id]?.reply?.value?.chosenOptions ?? []
        return question.kind.options.contains { $0.endsVisit && chosen.contains($0.value) }
    }
}
