import Evaluation
import Phrases

extension LinesWizard {
    /// Reads the briefing out until it is accepted; false when the session ended before.
    mutating func briefed() -> Bool {
        guard let briefing = interview.checklist.briefing, interview.visit.acknowledgement == nil else { return true }
        guard !interview.visit.isFinalised else { return true }
        say(.briefingHeading, ["version": interview.checklist.version])
        if let scenario = briefing.scenario { say(.scenario, ["text": scenario]) }
        for text in briefing.musts { say(.must, ["text": text]) }
        for text in briefing.nevers { say(.never, ["text": text]) }
        for text in briefing.notes { sayPlainly(text) }
        var quiz: [String: Set<String>] = [:]
        if let asked = briefing.quiz {
            guard let answers = passQuiz(asked) else { return false }
            quiz = answers
        }
        let word = catalogue.word(.acceptWords)
        say(.acceptBriefing, ["word": word])
        while end == nil {
            guard let line = listen(.prompt) else { return false }
            if let command = LinesCommand(line, catalogue) {
                leaveOrHelp(command)
            } else if catalogue.isOne(of: .acceptWords, line.trimmed) {
                guard enter(.acknowledge(at: surroundings.now(), quiz: quiz)) else { return false }
                say(.briefingAccepted)
                return end == nil
            } else {
                say(.acceptBriefingAgain, ["word": word])
            }
        }
        return false
    }

    mutating func leaveOrHelp(_ command: LinesCommand) {
        switch command.kind {
        case .quit: leave(as: .paused)
        case .help: sayHelp()
        case .language: changeLanguage(command.rest)
        default: say(.briefingFirst)
        }
    }
}
