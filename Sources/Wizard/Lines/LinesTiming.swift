import Evaluation
import Phrases

extension LinesWizard {
    mutating func note(_ question: Question, _ text: String) -> Bool {
        var text = text
        if text.isEmpty {
            guard let line = listen(.notePrompt) else { return true }
            text = line
        }
        if enter(.note(question.id, text, Origin(.typed, typed: text))) { say(.noteSaved) }
        return false
    }

    mutating func flag(_ question: Question) {
        let isFlagged = !interview.visit.entry(question.id).isFlagged
        guard enter(.flag(question.id, isFlagged, Origin(.typed))) else { return }
        say(isFlagged ? .flagSet : .flagRemoved)
    }

    /// Starts or stops the stopwatch of a time span; at a time or a date the word for now does it.
    mutating func useClock(_ question: Question) -> Bool {
        guard case .duration = question.kind else {
            say(.nothingToTime)
            return false
        }
        let isRunning = interview.visit.entry(question.id).stopwatch?.started != nil
        guard isRunning else {
            if enter(.startStopwatch(question.id, surroundings.clock())) {
                say(.stopwatchStarted, ["clock": catalogue.word(.clockWords)])
            }
            return false
        }
        guard enter(.stopStopwatch(question.id, surroundings.clock())),
            let stopped = interview.visit.entry(question.id).stopwatch, let measured = stopped.measured
        else { return false }
        if stopped.isByWallClock { say(.measuredByWallClock) }
        let words = catalogue.language.duration(seconds: measured)
        say(.stopwatchStopped, ["measured": words, "word": catalogue.word(.acceptWords)])
        return false
    }

    /// What was measured, taken as the answer by the word for it.
    func measured(_ line: String, _ question: Question) -> AnswerValue? {
        guard catalogue.isOne(of: .acceptWords, line.trimmed),
            let seconds = interview.visit.entry(question.id).stopwatch?.measured
        else { return nil }
        return .duration(seconds)
    }

    /// Asks why an answer is not what was measured, and enters it with that reason.
    mutating func correct(_ question: Question, _ value: AnswerValue, measured: Int, _ origin: Origin) -> Bool {
        say(.measuredOtherwise, ["measured": catalogue.language.duration(seconds: measured)])
        say(.askWhyCorrected)
        guard let reason = listen(.reasonPrompt), !reason.isBlank, LinesCommand(reason, catalogue) == nil else {
            return false
        }
        return enterAnswer(.correct(question.id, value, reason: reason.trimmed, origin), question)
    }
}
