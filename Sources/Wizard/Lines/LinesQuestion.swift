import Evaluation
import Phrases

extension LinesWizard {
    /// Speaks a question and takes lines until it is answered or left.
    mutating func ask(_ question: Question) {
        recorder.notePosition(question.id)
        speak(question)
        guard question.takesAnswer else {
            move(to: interview.next)
            return
        }
        let here = interview.current
        while end == nil, interview.current == here {
            guard let line = listen(.prompt) else { return }
            if let command = LinesCommand(line, catalogue) {
                if run(command, question) { return }
            } else if line.trimmed.isEmpty {
                if goOn(question) { return }
            } else if answer(question, line) {
                guard end == nil else { return }
                followUp(question)
                if end == nil, interview.current == here { move(to: interview.next) }
            }
        }
    }

    /// An empty line keeps what is there, and passes an optional question; it never answers one.
    private mutating func goOn(_ question: Question) -> Bool {
        let reply = interview.visit.entry(question.id).reply
        if reply != nil {
            say(.keptAsIs, ["answer": catalogue.words(reply, question)])
            // What the answer asks for may still be missing.
            followUp(question)
            guard end == nil, interview.current == question.id else { return true }
        } else if question.isRequired {
            say(.nothingEntered, ["later": catalogue.word(.laterWords)])
            return false
        } else {
            say(.leftBlank)
        }
        move(to: interview.next)
        return true
    }

    private mutating func answer(_ question: Question, _ line: String) -> Bool {
        if question.kind.mostFiles != nil { return attach(line, to: question) }
        if case .instances(let rule) = question.kind { return answerInstances(line, question, rule) }
        if let value = measured(line, question) {
            return enterAnswer(.answer(question.id, value, Origin(.stopwatch, typed: line)), question)
        }
        do throws(TypedMisfit) {
            switch try question.understand(
                line, catalogue, today: interview.visit.details.date, now: surroundings.wallClock())
            {
            case .value(let value):
                let origin = Origin(.typed, typed: line)
                if let measured = interview.correction(of: question, value) {
                    return correct(question, value, measured: measured, origin)
                }
                return enterAnswer(.answer(question.id, value, origin), question)
            case .doesNotApply:
                return doesNotApply(question, reason: "")
            }
        } catch {
            sayMisfit(error, typed: line.trimmed)
            return false
        }
    }

    /// Warns before answers are hidden, then enters and reads the answer back.
    mutating func enterAnswer(_ input: InterviewInput, _ question: Question) -> Bool {
        guard mayHide(input), mayReplace(input) else { return false }
        let broken = brokenConstraints
        guard enter(input) else { return false }
        if end == nil {
            let reply = interview.visit.entry(question.id).reply
            if case .answered(.text) = reply {
                say(.savedText)
            } else {
                say(.saved, ["answer": catalogue.words(reply, question)])
            }
            speakConstraints(brokenBefore: broken, answered: question)
        }
        return true
    }

    /// Asks before answers are hidden.
    mutating func mayHide(_ input: InterviewInput) -> Bool {
        let hidden = interview.hidden(by: input)
        guard !hidden.isEmpty else { return true }
        let questions = hidden.compactMap { interview.checklist.question($0) }.map(texts.name)
        say(.hides, count: hidden.count, ["questions": questions.joined(separator: " / ")])
        return confirms { $0.say(.hidesQuestion) }
    }

    /// Yes or no to something that was just said; nothing is taken for granted.
    mutating func confirms(_ question: (LinesWizard) -> Void) -> Bool {
        while true {
            question(self)
            sayOptions([catalogue.text(.yes), catalogue.text(.no)])
            guard let line = listen(.prompt)?.trimmed else { return false }
            if line == "1" || catalogue.isOne(of: .yesWords, line) { return true }
            if line == "2" || catalogue.isOne(of: .noWords, line) {
                say(.hiddenKept)
                return false
            }
            say(.notYesNo)
        }
    }

    mutating func doesNotApply(_ question: Question, reason: String) -> Bool {
        guard question.notApplicable != .refused else {
            say(.notApplicableRefused)
            return false
        }
        var reason = reason
        while reason.isEmpty {
            say(.askReason)
            guard let line = listen(.reasonPrompt) else { return false }
            if let command = LinesCommand(line, catalogue) {
                _ = run(command, question)
                return false
            }
            reason = line.trimmed
            if reason.isEmpty { say(.reasonMissing) }
        }
        return enterAnswer(.notApplicable(question.id, reason: reason, Origin(.typed, typed: reason)), question)
    }
}
