import Evaluation
import Phrases

extension LinesWizard {
    /// The review: what is missing, what is kept but not sent, and the way to the end.
    mutating func review() {
        spokenSection = nil
        spokenMatrix = nil
        let asked = interview.askedQuestions.filter(\.takesAnswer)
        let answered = asked.filter { interview.visit.entry($0.id).reply != nil }.count
        say(.reviewHeading, ["answered": "\(answered)", "total": "\(asked.count)"])
        let issues = interview.issues
        let blocking = issues.filter(\.isBlocking)
        if issues.isEmpty { say(.reviewComplete) }
        if !blocking.isEmpty { say(.reviewMissing, count: blocking.count) }
        for issue in blocking { sayIssue(issue) }
        let warnings = issues.filter { !$0.isBlocking && $0.isConstraint }
        let optional = issues.filter { !$0.isBlocking && !$0.isConstraint }
        if !warnings.isEmpty { say(.reviewWarnings) }
        for issue in warnings { sayIssue(issue) }
        if !optional.isEmpty { say(.reviewOptional) }
        for issue in optional { sayIssue(issue) }
        speakMarked()
        let dormant = interview.dormant.compactMap { interview.checklist.question($0) }.map(texts.name)
        if !dormant.isEmpty { say(.dormantHeading, count: dormant.count) }
        for ask in dormant { say(.dormantLine, ["question": ask]) }
        say(.reviewHint, ["back": catalogue.word(.backWords), "finish": catalogue.word(.finishWords)])
        // A refused line gets its sentence only: the list, said again, would push it off the screen.
        while end == nil, interview.current == nil, !takeReviewLine() {}
    }

    /// True when the list has to be said anew.
    private mutating func takeReviewLine() -> Bool {
        guard let line = listen(.prompt) else { return true }
        guard let command = LinesCommand(line, catalogue) else {
            let text = line.trimmed
            if !text.isEmpty { go(to: text) }
            return false
        }
        switch command.kind {
        case .finish: finish()
        case .back: move(to: previousToAnswer)
        case .go: go(to: command.rest)
        case .quit: leave(as: .paused)
        case .help: sayHelp()
        case .language: changeLanguage(command.rest)
        case .undo: _ = step(.undo, .undoneAt)
        case .redo: _ = step(.redo, .redoneAt)
        case .review, .next: return true
        case nil: say(.unknownCommand, ["typed": command.word])
        default: say(.onlyAtAQuestion)
        }
        return false
    }

    private mutating func finish() {
        let missing = interview.blockingIssues
        guard missing.isEmpty else {
            say(.cannotFinish)
            return
        }
        let word = catalogue.word(.confirmWords)
        let statement = catalogue.text(.attestation)
        sayPlainly(statement)
        say(.confirmHint, ["word": word])
        guard let line = listen(.prompt) else { return }
        guard catalogue.isOne(of: .confirmWords, line.trimmed) else {
            say(.confirmAgain)
            return
        }
        let attestation = Attestation(statement: statement, confirmation: line.trimmed, at: surroundings.now())
        if enter(.finalise(attestation)), end == nil { leave(as: .finalised) }
    }

    private func sayIssue(_ issue: ReviewIssue) {
        guard let question = interview.checklist.question(issue.question) else { return }
        let values = [
            "number": "\(interview.number(of: issue.question).number)", "question": texts.name(question),
            "problem": texts.words(issue.problem),
        ]
        say(.reviewLine, values)
    }

    private func speakMarked() {
        let marked = interview.askedQuestions.filter { interview.visit.entry($0.id).isFlagged }
        if !marked.isEmpty { say(.markedList) }
        for question in marked {
            let number = interview.number(of: question.id).number
            sayPlainly("\(number) \(texts.name(question))")
        }
    }
}
