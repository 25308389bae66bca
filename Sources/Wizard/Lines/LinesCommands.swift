import Evaluation
import Phrases

extension LinesWizard {
    /// Carries a command out; true when the question has to be spoken anew or was left.
    mutating func run(_ command: LinesCommand, _ question: Question) -> Bool {
        switch command.kind {
        case .back: move(to: previousToAnswer ?? question.id)
        case .next: move(to: interview.next)
        case .review: interview.leave()
        case .go: go(to: command.rest)
        case .undo: return step(.undo, .undoneAt)
        case .redo: return step(.redo, .redoneAt)
        case .note: return note(question, command.rest)
        case .flag: flag(question)
        case .clock: return useClock(question)
        case .quit: leave(as: .paused)
        case .language: changeLanguage(command.rest)
        case .later:
            if enter(.postpone(question.id, Origin(.typed))) { say(.leftForLater) }
            move(to: interview.next)
        case .clear:
            let input = InterviewInput.clear(question.id, Origin(.typed))
            if mayHide(input), enter(input) { say(.cleared) }
        case .notApplicable: return notApplicable(question, command.rest)
        case .comment: return comment(question, command.rest)
        case .photo: return photo(question, command.rest)
        case .finish: interview.leave()
        case .help:
            sayHelp(question)
            return false
        case .example:
            sayPlainly(question.example.map { texts.filled($0, at: question.id) } ?? catalogue.text(.noHelp))
            return false
        case nil:
            say(.unknownCommand, ["typed": command.word])
            return false
        }
        return true
    }

    /// The question before, past statements, which would lead straight back here.
    var previousToAnswer: QuestionID? {
        var trial = interview
        while let id = trial.previous, (try? trial.go(to: id)) != nil {
            if interview.checklist.question(id)?.takesAnswer ?? false { return id }
        }
        return nil
    }

    /// Takes a change back or makes it again, and says at which question.
    mutating func step(_ input: InterviewInput, _ phrase: WizardPhrase) -> Bool {
        guard enter(input), let question = interview.current.flatMap(interview.checklist.question) else { return false }
        let number = interview.number(of: question.id).number
        let reply = interview.visit.entry(question.id).reply
        say(phrase, ["number": "\(number)", "answer": catalogue.words(reply, question)])
        return true
    }

    private mutating func notApplicable(_ question: Question, _ reason: String) -> Bool {
        guard doesNotApply(question, reason: reason) else { return false }
        move(to: interview.next)
        return true
    }

    /// Without a number it shows the review, where every number stands.
    mutating func go(to typed: String) {
        guard !typed.isEmpty else {
            interview.leave()
            return
        }
        guard let number = Int(typed), let id = interview.questionID(numbered: number) else {
            say(.noSuchQuestion, ["typed": typed, "total": "\(interview.askedQuestions.filter(\.takesAnswer).count)"])
            return
        }
        move(to: id)
    }

    private mutating func comment(_ question: Question, _ text: String) -> Bool {
        var text = text
        if text.isEmpty {
            guard let line = listen(.commentPrompt) else { return true }
            text = line
        }
        if enter(.comment(question.id, text, Origin(.typed, typed: text))), !text.isBlank {
            say(.savedText)
        }
        return false
    }

    private mutating func photo(_ question: Question, _ path: String) -> Bool {
        var path = path
        if path.isEmpty {
            guard let line = listen(.photoPrompt) else { return true }
            path = line
        }
        if !path.isBlank { _ = attach(path, to: question) }
        return false
    }
}
