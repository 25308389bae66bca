/// The interview as a value: inputs in, events out; front ends only turn keys into inputs and states into text.
package struct Interview: Sendable {
    package private(set) var checklist: Checklist
    package private(set) var visit: Visit
    package private(set) var routing: Routing
    /// The question in front of the shopper; `nil` before the first and on the review page.
    package private(set) var current: QuestionID?
    private var undone: [Change] = []
    private var done: [Change] = []

    /// One change of an entry, as undo and redo need it, and what it took back elsewhere.
    private struct Change: Hashable, Sendable {
        let question: QuestionID
        let before: Entry
        let after: Entry
        let replaced: [Replaced]
    }

    private struct Replaced: Hashable, Sendable {
        let question: QuestionID
        let before: Entry
    }

    package init(_ checklist: Checklist, _ visit: Visit, resumingAt question: QuestionID? = nil) {
        self.checklist = checklist
        self.visit = visit
        let routing = Routing(checklist, visit)
        self.routing = routing
        current = question.flatMap { id in
            checklist.outline.position(of: id).flatMap { routing.isAsked($0) ? id : nil }
        }
        self.visit.reserve(checklist.outline.questions.count)
        done.reserveCapacity(2 * checklist.outline.questions.count)
    }

    /// Accepts an input and returns the events to make durable, or refuses it and leaves the state as it is.
    package mutating func handle(_ input: InterviewInput) throws(Refusal) -> [VisitEvent] {
        guard !visit.isFinalised else { throw .alreadyFinalised }
        switch input {
        case .acknowledge(let at, let answers):
            try checkQuiz(answers)
            return take(
                .briefingAcknowledged(acknowledgement: Acknowledgement(checklistVersion: checklist.version, at: at)))
        case .changeLanguage(let language):
            return take(.languageChanged(language: language))
        case .undo:
            return try undo()
        case .redo:
            return try redo()
        case .finalise(let attestation):
            try requireAcknowledgement()
            let issues = blockingIssues
            guard issues.isEmpty else { throw .notReady(issues) }
            return take(.finalised(attestation: attestation))
        case .answer(let id, _, let origin), .notApplicable(let id, _, let origin), .comment(let id, _, let origin),
            .attach(let id, _, let origin), .detach(let id, _, let origin), .clear(let id, let origin),
            .postpone(let id, let origin), .note(let id, _, let origin), .flag(let id, _, let origin),
            .measured(let id, _, _, let origin), .correct(let id, _, _, let origin):
            return try enter(input, at: id, origin)
        case .startStopwatch(let id, _), .stopStopwatch(let id, _):
            return try enter(input, at: id, Origin(.stopwatch))
        }
    }

    private mutating func enter(_ input: InterviewInput, at id: QuestionID, _ origin: Origin) throws(Refusal)
        -> [VisitEvent]
    {
        try requireAcknowledgement()
        let question = try askedQuestion(id)
        let before = visit.entry(id)
        let after = try question.entry(before, taking: input)
        let replaced = replaced(by: input).map { Replaced(question: $0, before: visit.entry($0)) }
        let isChange = after != before || !replaced.isEmpty
        // Nothing to undo for what changes nothing; an answer given again is an event all the same, for who gave it.
        guard isChange || input.isAnswer else { return [] }
        if isChange {
            done.append(Change(question: id, before: before, after: after, replaced: replaced))
            undone = []
        }
        return take(.entered(question: id, entry: after, origin: origin)) + takeBack(replaced, origin)
    }

    private func checkQuiz(_ answers: [String: Set<String>]) throws(Refusal) {
        guard let quiz = checklist.briefing?.quiz else { return }
        let share = quiz.share(right: answers)
        guard share >= quiz.pass else { throw .quizNotPassed(share: share, needed: quiz.pass) }
    }

    private func requireAcknowledgement() throws(Refusal) {
        if checklist.briefing != nil, visit.acknowledgement == nil { throw .briefingNotAcknowledged }
    }

    private func askedQuestion(_ id: QuestionID) throws(Refusal) -> Question {
        guard let position = checklist.outline.position(of: id) else { throw .unknownQuestion(id) }
        if case .notAsked(let reason) = routing.asking[position] { throw .notAsked(id, NotAsked(reason)) }
        return checklist.outline.questions[position]
    }

    private mutating func undo() throws(Refusal) -> [VisitEvent] {
        guard let change = done.popLast() else { throw .nothingToUndo }
        undone.append(change)
        current = change.question
        let origin = Origin(.undo)
        let restored = change.replaced.flatMap {
            take(.entered(question: $0.question, entry: $0.before, origin: origin))
        }
        return restored + take(.entered(question: change.question, entry: change.before, origin: origin))
    }

    private mutating func redo() throws(Refusal) -> [VisitEvent] {
        guard let change = undone.popLast() else { throw .nothingToRedo }
        done.append(change)
        current = change.question
        let origin = Origin(.redo)
        return take(.entered(question: change.question, entry: change.after, origin: origin))
            + takeBack(change.replaced, origin)
    }

    private mutating func takeBack(_ replaced: [Replaced], _ origin: Origin) -> [VisitEvent] {
        replaced.flatMap { take(.entered(question: $0.question, entry: Entry(), origin: origin)) }
    }

    private mutating func take(_ event: VisitEvent) -> [VisitEvent] {
        visit.apply(event)
        if case .entered(let question, _, _) = event {
            routing.update(checklist, visit, after: question)
            if let id = current, let position = checklist.outline.position(of: id), !routing.isAsked(position) {
                current = previous
            }
        }
        return [event]
    }

    /// Moves to a question that is asked; moving is never blocked by what is missing.
    package mutating func go(to id: QuestionID) throws(Refusal) {
        _ = try askedQuestion(id)
        current = id
    }

    /// Goes on with the same checklist in other words.
    package mutating func reword(as checklist: Checklist) { self.checklist = checklist }

    /// Leaves the questions, for the review page.
    package mutating func leave() { current = nil }
}
