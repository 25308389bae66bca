import Evaluation
import Phrases
import Terminal

extension ScreenWizard {
    /// Carries a command out at the question in front of the shopper.
    mutating func run(_ command: ScreenCommand) {
        switch command {
        case .help: openHelp()
        case .find: openOutline()
        case .review: move(to: nil)
        case .language: openLanguages()
        case .pause: openPause()
        case .undo: step(.undo, .undone)
        case .redo: step(.redo, .redone)
        case .previous: previous()
        case .next: move(to: interview.next)
        default:
            guard let question, question.takesAnswer else { return }
            run(command, at: question)
        }
    }

    private mutating func run(_ command: ScreenCommand, at question: Question) {
        switch command {
        case .comment: openComment(question, nil)
        case .photo: openPhoto(question, nil)
        case .note: openNote(question)
        case .clock: useClock(question)
        case .notApplicable: openReason(question)
        case .later: postpone(question)
        case .clear: clear(question)
        case .flag: flag(question)
        case .editor: edit()
        default: break
        }
    }

    private mutating func previous() {
        var trial = interview
        if trial.previous == nil { return say(.firstQuestion) }
        // A statement before the first question has nothing to change, but can be read again.
        _ = try? trial.go(to: trial.previous ?? QuestionID(""))
        move(to: trial.current)
    }

    /// Takes a change back or makes it again, and says which.
    private mutating func step(_ input: InterviewInput, _ phrase: ScreenPhrase) {
        stash()
        guard enter(input), let question else { return }
        field = nil
        let reply = interview.visit.entry(question.id).reply
        say(
            phrase,
            [
                "number": "\(interview.number(of: question.id).number)",
                "answer": catalogue.words(reply, question),
            ], .good)
    }

    private mutating func postpone(_ question: Question) {
        guard enter(.postpone(question.id, Origin(.typed))) else { return }
        move(to: interview.next)
        say(.leftForLater, [:], .good)
    }

    private mutating func clear(_ question: Question) {
        guard interview.visit.entry(question.id).reply != nil else {
            field = AnswerField(question, Entry(), catalogue)
            return
        }
        let input = InterviewInput.clear(question.id, Origin(.typed))
        let hidden = interview.hidden(by: input)
        guard hidden.isEmpty else {
            let names = hidden.compactMap { interview.checklist.question($0) }.map(texts.name)
            return openConfirmation(
                Confirmation(input: input, question: question.id, confirmed: [.hides]),
                catalogue.text(.hidesAnswers, count: hidden.count), names, yes: .hideThem, no: .goBack)
        }
        guard enter(input) else { return }
        field = nil
        say(.cleared, [:], .good)
    }

    private mutating func flag(_ question: Question) {
        let isFlagged = !interview.visit.entry(question.id).isFlagged
        guard enter(.flag(question.id, isFlagged, Origin(.typed))) else { return }
        say(isFlagged ? .flagSet : .flagRemoved, [:], .good)
    }

    // MARK: Clocks

    /// Fills the time in that it is, or starts or stops the stopwatch; either is an answer only after Enter.
    private mutating func useClock(_ question: Question) {
        if case .duration = question.kind { return useStopwatch(question) }
        let now = surroundings.wallClock()
        switch question.kind {
        case .time: fill(now.time.text)
        case .date: fill(now.date.text)
        case .dateTime: fill("\(now.date.text) \(now.time.text)")
        default: say(.noClockHere, [:], .caution)
        }
    }

    private mutating func useStopwatch(_ question: Question) {
        let stopwatch = interview.visit.entry(question.id).stopwatch
        guard stopwatch?.started != nil else {
            guard enter(.startStopwatch(question.id, surroundings.clock())) else { return }
            return say(.stopwatchGoes, ["key": ScreenCommand.clock.keys[0].shown], .good)
        }
        guard enter(.stopStopwatch(question.id, surroundings.clock())),
            let stopped = interview.visit.entry(question.id).stopwatch, let measured = stopped.measured
        else { return }
        fill(catalogue.language.duration(seconds: measured))
        field?.isMeasured = true
        let phrase: ScreenPhrase = stopped.isByWallClock ? .stopwatchByWallClock : .stopwatchStopped
        say(phrase, ["measured": catalogue.language.duration(seconds: measured)], .good)
    }

    private mutating func fill(_ text: String) {
        field?.picker.entry.replace(with: text)
        if message == nil { say(.nowFilled) }
    }

    /// The questions whose stopwatches run now.
    var runningStopwatches: [QuestionID] {
        interview.checklist.outline.questions.compactMap {
            interview.visit.entries[$0.id]?.stopwatch?.started == nil ? nil : $0.id
        }
    }

    // MARK: The editor

    /// Opens what is being written in the shopper's own editor.
    mutating func edit() {
        guard case .sheet(var sheet) = layers.last, sheet.entry?.isMultiline ?? false else {
            guard let question else { return }
            if question.isLongText, let text = field?.picker.entry.text {
                if let changed = edited(text) { field?.picker.entry = TextEntry(changed, isMultiline: true) }
            } else {
                openComment(question, nil)
                edit()
            }
            return
        }
        guard let changed = edited(sheet.entry?.text ?? "") else { return }
        sheet.entry = TextEntry(changed, isMultiline: true)
        layers[layers.count - 1] = .sheet(sheet)
    }

    private mutating func edited(_ text: String) -> String? {
        switch surroundings.edit(text) {
        case .edited(let changed): return changed.trimmed
        case .noEditor: say(.noEditor, [:], .caution)
        case .failed(let reason): say(.editorFailed, ["reason": reason], .bad)
        }
        return nil
    }
}
