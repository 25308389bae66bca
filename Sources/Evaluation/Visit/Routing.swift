/// Which questions of a visit are asked, and why the others are not.
package struct Routing: Sendable, Hashable {
    /// One for each question of the outline, in its order.
    package let asking: [Asking]
    package let screenOut: ScreenOut?

    /// Goes through the checklist once: a condition only ever looks back.
    package init(_ checklist: Checklist, _ visit: Visit) {
        let outline = checklist.outline
        var pass = RoutingPass(checklist: checklist, visit: visit)
        pass.asking.reserveCapacity(outline.questions.count)
        for position in outline.questions.indices { pass.advance(to: position) }
        asking = pass.asking
        screenOut = pass.screenOut
    }

    package func isAsked(_ position: Int) -> Bool { asking[position] == .asked }
}

/// Whether a question is asked.
package enum Asking: Hashable, Sendable {
    case asked
    case notAsked(NotAskedReason)
}

/// Why a question is not asked.
package enum NotAskedReason: Hashable, Sendable {
    case condition(Expression)
    case sectionCondition(SectionID, Expression)
    case screenedOut(by: QuestionID)
}

/// The answer that ended the visit before its end.
package struct ScreenOut: Hashable, Sendable, Codable {
    package let question: QuestionID
    package let option: String
}

private struct RoutingPass {
    let checklist: Checklist
    let visit: Visit
    var asking: [Asking] = []
    var screenOut: ScreenOut?
    /// The first untrue condition on the way to each section that was entered so far.
    private var sectionReasons: [Int: NotAskedReason?] = [:]

    init(checklist: Checklist, visit: Visit) {
        self.checklist = checklist
        self.visit = visit
    }

    mutating func advance(to position: Int) {
        let question = checklist.outline.questions[position]
        if let screenOut {
            asking.append(.notAsked(.screenedOut(by: screenOut.question)))
        } else if let reason = sectionReason(checklist.outline.sectionOfQuestion[position]) {
            asking.append(.notAsked(reason))
        } else if let when = question.when, when.truth(in: surroundings) != .yes {
            asking.append(.notAsked(.condition(when)))
        } else {
            asking.append(.asked)
            noteScreenOut(question)
        }
    }

    private mutating func noteScreenOut(_ question: Question) {
        let chosen: [String]
        switch visit.entries[question.id]?.reply?.value {
        case .option(let value): chosen = [value]
        case .options(let values): chosen = values
        default: return
        }
        if let option = question.kind.options.first(where: { $0.endsVisit && chosen.contains($0.value) }) {
            screenOut = ScreenOut(question: question.id, option: option.value)
        }
    }

    private mutating func sectionReason(_ index: Int) -> NotAskedReason? {
        if let known = sectionReasons[index] { return known }
        let section = checklist.outline.sections[index]
        var reason = section.parent.flatMap { sectionReason($0) }
        if reason == nil, let when = section.when, when.truth(in: surroundings) != .yes {
            reason = .sectionCondition(section.id, when)
        }
        sectionReasons[index] = .some(reason)
        return reason
    }

    private var surroundings: Surroundings {
        let partial = PartialRouting(checklist: checklist, visit: visit, asking: asking)
        return Surroundings(
            standing: partial.standing, today: visit.details.date, score: partial.score, points: partial.points)
    }
}
