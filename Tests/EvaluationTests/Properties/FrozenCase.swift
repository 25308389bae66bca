import Evaluation

extension RandomCase {
    /// The case with its conditions frozen as they came out, because a loss is counted with all else equal.
    func frozen() -> (Checklist, Visit) {
        let routing = Routing(checklist, visit)
        var entries = visit.entries
        for (position, question) in checklist.outline.questions.enumerated() where !routing.isAsked(position) {
            entries[question.id] = nil
        }
        // A slot is filled or empty by its condition, which therefore stays.
        let open = checklist.mapped {
            $0.with(isOpen: $0.slot == nil)
        } question: {
            $0.opened
        }
        return (open, Visit(pin: pin, details: details, entries: entries))
    }
}

extension Question {
    fileprivate var opened: Question {
        Question(
            id: id, kind: kind, ask: "?", notApplicable: notApplicable, points: points, isScored: isScored,
            isBonus: isBonus, weight: weight, critical: critical, indices: indices)
    }
}
