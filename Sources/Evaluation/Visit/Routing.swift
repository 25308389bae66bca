/// Which questions of a visit are asked, and why the others are not.
package struct Routing: Sendable, Hashable {
    /// One for each question of the outline, in its order.
    package internal(set) var asking: [Asking]
    package let screenOut: ScreenOut?

    /// Goes through the checklist once: a condition only ever looks back.
    package init(_ checklist: Checklist, _ visit: Visit) {
        var pass = RoutingPass(checklist, visit)
        pass.run()
        asking = pass.view.asking
        screenOut = pass.screenOut
    }

    package func isAsked(_ position: Int) -> Bool {
        if case .asked = asking[position] { return true }
        return false
    }
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
    /// The slot of a repeated section is empty.
    case noInstance(Slot)
}

/// The answer that ended the visit before its end.
package struct ScreenOut: Hashable, Sendable, Codable {
    package let question: QuestionID
    package let option: String
}

/// Goes from fork to fork; everything between two forks is asked.
private struct RoutingPass {
    let outline: Outline
    let view: PartialRouting
    let surroundings: Surroundings
    var screenOut: ScreenOut?
    /// Where the section that is being left out ends.
    private var leftOutUntil = 0

    init(_ checklist: Checklist, _ visit: Visit) {
        outline = checklist.outline
        let asking = Array(repeating: Asking.asked, count: outline.questions.count)
        view = PartialRouting(checklist: checklist, visit: visit, asking: asking, known: 0)
        surroundings = view.surroundings
    }

    mutating func run() {
        for fork in outline.forks where screenOut == nil {
            switch fork {
            case .section(let index): enter(outline.sections[index])
            case .question(let position): reach(position)
            }
        }
    }

    private mutating func enter(_ section: OutlineSection) {
        let range = section.questions
        guard range.lowerBound >= leftOutUntil, !range.isEmpty, let when = section.when else { return }
        view.known = range.lowerBound
        guard when.truth(in: surroundings) != .yes else { return }
        view.leaveOut(range, .sectionCondition(section.id, when))
        leftOutUntil = range.upperBound
    }

    private mutating func reach(_ position: Int) {
        guard position >= leftOutUntil else { return }
        view.known = position
        let question = outline.questions[position]
        if let when = question.when, when.truth(in: surroundings) != .yes {
            view.leaveOut(position..<position + 1, .condition(when))
        } else if let chosen = view.visit.entries[question.id]?.reply?.value?.chosenOptions,
            let option = question.kind.options.first(where: { $0.endsVisit && chosen.contains($0.value) })
        {
            screenOut = ScreenOut(question: question.id, option: option.value)
            view.leaveOut(position + 1..<outline.questions.count, .screenedOut(by: question.id))
        }
    }
}
