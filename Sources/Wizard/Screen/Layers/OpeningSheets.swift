import Evaluation
import Phrases
import Terminal

extension ScreenWizard {
    mutating func open(_ sheet: Sheet) { layers.append(.sheet(sheet)) }

    /// Help for the question, then the keys.
    mutating func openHelp() {
        var body: [Line] = []
        if let question {
            body += lines(question.help.map { texts.filled($0, at: question.id) } ?? catalogue.text(.noHelp))
            if let example = question.example {
                body += lines(catalogue.text(.exampleLine, ["example": texts.filled(example, at: question.id)]))
            }
            if let worth = catalogue.worth(of: question, in: interview.checklist) { body.append(Line(worth)) }
            if let entered = enteredWords(question) { body.append(Line(entered)) }
            body.append(Line(""))
        }
        body.append(Line(catalogue.text(.keysHeading), Style(bold: true)))
        body += lines(catalogue.text(.keysHelp))
        open(Sheet(purpose: .help, heading: catalogue.text(.commandHelp), body: body))
    }

    /// What was typed for the answer that is there, and when.
    private func enteredWords(_ question: Question) -> String? {
        guard interview.visit.entry(question.id).reply != nil, let provenance = origins[question.id],
            let typed = provenance.origin.typed
        else { return nil }
        let shift = surroundings.wallClock().secondsSince1970 - surroundings.now().millisecondsSince1970 / 1_000
        let minutes = (Double(shift) / 900).rounded()
        let local = provenance.at.millisecondsSince1970 / 1_000 + Int(minutes) * 900
        let seconds = ((local % 86_400) + 86_400) % 86_400
        let time = TimeOfDay(secondsSinceMidnight: seconds - seconds % 60)?.text ?? ""
        return catalogue.text(.enteredLine, ["time": time, "typed": typed])
    }

    func lines(_ text: String, _ style: Style = .plain) -> [Line] {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { Line(String($0), style) }
    }

    mutating func openNote(_ question: Question) {
        open(
            Sheet(
                purpose: .note, heading: catalogue.text(.noteHeading), body: [Line(catalogue.text(.noteHint))],
                entry: freshEntry(.note, interview.visit.entry(question.id).note ?? "")))
    }

    mutating func openReason(_ question: Question) {
        guard question.notApplicable != .refused else { return say(.notApplicableRefused, [:], .caution) }
        var reason = ""
        if case .notApplicable(let before) = interview.visit.entry(question.id).reply { reason = before }
        open(
            Sheet(
                purpose: .reason, heading: catalogue.text(.askReason), label: catalogue.text(.reasonPrompt),
                entry: freshEntry(.reason, reason, isMultiline: false)))
    }

    mutating func askCorrection(_ id: QuestionID, _ value: AnswerValue, _ origin: Origin, measured: Int) {
        let words = catalogue.language.duration(seconds: measured)
        open(
            Sheet(
                purpose: .correction(value, origin), heading: catalogue.text(.correctionHeading),
                body: [Line(catalogue.text(.measuredOtherwise, ["measured": words]))],
                label: catalogue.text(.reasonPrompt), entry: TextEntry()))
    }

    mutating func openBriefing(_ quiz: [String: Set<String>]? = nil) {
        guard let briefing = interview.checklist.briefing else { return }
        var body: [Line] = []
        if let scenario = briefing.scenario {
            body += lines(catalogue.text(.scenario, ["text": scenario])) + [Line("")]
        }
        for text in briefing.musts { body += lines(catalogue.text(.must, ["text": text])) }
        if !briefing.musts.isEmpty { body.append(Line("")) }
        for text in briefing.nevers { body += lines(catalogue.text(.never, ["text": text]), Style(bold: true)) }
        if !briefing.nevers.isEmpty { body.append(Line("")) }
        for text in briefing.notes { body += lines(text) }
        let word = catalogue.word(.acceptWords)
        let isAccepting = briefing.quiz == nil || quiz != nil
        body += [Line(""), Line(catalogue.text(isAccepting ? .acceptByTyping : .goToQuiz, ["word": word]))]
        var sheet = Sheet(
            purpose: .briefing(quiz: quiz ?? [:]),
            heading: catalogue.text(.briefingHeading, ["version": interview.checklist.version]), body: body,
            label: catalogue.text(.prompt), entry: isAccepting ? TextEntry() : nil)
        // Who passed the quiz has read it: what is left to do stands at its end.
        if quiz != nil { sheet.scroll = lastScroll(sheet, size) }
        open(sheet)
    }

    /// The statement that ends the visit, and the word to type.
    mutating func openFinish() {
        guard interview.blockingIssues.isEmpty, recorder.unsaved.isEmpty else {
            return say(.cannotFinish, [:], .caution)
        }
        open(
            Sheet(
                purpose: .finish, heading: catalogue.text(.finishHeading),
                body: lines(catalogue.text(.attestation))
                    + [Line(""), Line(catalogue.text(.finishHint, ["word": catalogue.word(.confirmWords)]))],
                label: catalogue.text(.prompt), entry: TextEntry()))
    }

    mutating func openRescue() {
        open(
            Sheet(
                purpose: .rescue, heading: catalogue.text(.notSavedElsewhere),
                body: [Line(catalogue.text(.rescueHint))], label: catalogue.text(.rescuePrompt), entry: TextEntry()))
    }
}
