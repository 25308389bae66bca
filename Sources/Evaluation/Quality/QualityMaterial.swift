/// What quality flags are computed from: one visit, its log, and what other visits of the store say.
package struct QualityMaterial: Sendable {
    package let checklist: Checklist
    package let visit: Visit
    /// The whole log, in its order.
    package let events: [TimedEvent]
    /// Texts of the other visits, oldest visit first.
    package let others: [VisitWords]
    /// When photos were taken, by their digest, as their camera's clock said.
    package let captures: [String: DateTime]
    let routing: Routing
    let changes: [EntryChange]

    package init(
        _ checklist: Checklist, _ visit: Visit, events: [TimedEvent], others: [VisitWords] = [],
        captures: [String: DateTime] = [:]
    ) {
        self.checklist = checklist
        self.visit = visit
        self.events = events
        self.others = others
        self.captures = captures
        routing = Routing(checklist, visit)
        changes = EntryChange.all(events)
    }

    /// The questions that are asked and have an answer that is a value, in the order of the checklist.
    var answered: [(question: Question, value: AnswerValue)] {
        checklist.outline.questions.enumerated().compactMap { position, question in
            guard routing.isAsked(position), let value = visit.entry(question.id).reply?.value else { return nil }
            return (question, value)
        }
    }

    /// Questions in the order of the checklist, each once.
    func ordered(_ questions: some Sequence<QuestionID>) -> [QuestionID] {
        let wanted = Set(questions)
        return checklist.outline.questions.map(\.id).filter(wanted.contains)
    }
}

/// What was written in words at one visit, for finding the same words at another.
package struct VisitWords: Sendable {
    package let visit: String
    let texts: [(question: QuestionID, text: String)]

    package init(_ visit: Visit) {
        self.visit = visit.details.id
        texts = visit.entries.sorted { $0.key < $1.key }.flatMap { question, entry in
            entry.texts.map { (question, $0) }
        }
    }
}

extension Entry {
    /// The comment, and the answer where it is a text.
    var texts: [String] {
        var texts = comment.map { [$0] } ?? []
        if case .text(let text) = reply?.value { texts.append(text) }
        return texts
    }
}
