import Evaluation
import Phrases
import Terminal

extension ScreenWizard {
    mutating func take(_ key: Key, in sheet: Sheet) {
        var sheet = sheet
        switch key {
        case .enter where (sheet.entry?.isEmpty ?? true) && sheet.scroll < lastScroll(sheet, size):
            // What was not read yet comes first.
            scroll(&sheet, bodyHeight(size) - 6)
        case .enter: accept(sheet)
        case .escape: escape(sheet)
        case .control("o"): edit()
        case .pageUp: scroll(&sheet, -8)
        case .pageDown: scroll(&sheet, 8)
        case .up where !isBox(sheet): scroll(&sheet, -1)
        case .down where !isBox(sheet): scroll(&sheet, 1)
        case .function(9) where isBriefing(sheet): openLanguages()
        case .function(10): openPause()
        default:
            if sheet.entry?.take(key) ?? false {
                layers[layers.count - 1] = .sheet(sheet)
            } else if sheet.showsQuestion, let command = ScreenCommand(key), halfTyped == nil {
                // Nothing is written here yet, so the keys of the question still work.
                layers.removeLast()
                run(command)
            }
        }
    }

    private func isBox(_ sheet: Sheet) -> Bool { sheet.entry?.isMultiline ?? false }

    private func isBriefing(_ sheet: Sheet) -> Bool {
        if case .briefing = sheet.purpose { return true }
        return false
    }

    private mutating func scroll(_ sheet: inout Sheet, _ step: Int) {
        sheet.scroll = min(max(0, sheet.scroll + step), lastScroll(sheet, size))
        layers[layers.count - 1] = .sheet(sheet)
    }

    private mutating func escape(_ sheet: Sheet) {
        stash()
        if isBriefing(sheet) { openPause() } else { layers.removeLast() }
    }

    private mutating func accept(_ sheet: Sheet) {
        let text = sheet.entry?.text ?? ""
        let origin = Origin(sheet.entry?.isPasted ?? false ? .pasted : .typed, typed: text)
        switch sheet.purpose {
        case .help: layers.removeLast()
        case .briefing(let quiz): acceptBriefing(sheet, text, quiz)
        case .comment(let rule, let isFollowUp): takeComment(text, origin, rule, isFollowUp: isFollowUp)
        case .photo(let rule, let isFollowUp): takePhoto(text, origin, rule, isFollowUp: isFollowUp)
        case .reason: takeReason(text, origin)
        case .correction(let value, let typed): takeCorrection(value, reason: text, typed)
        case .note: takeNote(text, origin)
        case .finish: finish(text)
        case .rescue: rescue(text)
        }
    }

    private mutating func acceptBriefing(_ briefing: Sheet, _ text: String, _ quiz: [String: Set<String>]) {
        if interview.checklist.briefing?.quiz != nil, quiz.isEmpty {
            layers.removeLast()
            return openQuiz(0, [:])
        }
        guard catalogue.isOne(of: .acceptWords, text.trimmed) else {
            // What is typed next is not to stand behind the wrong word.
            var cleared = briefing
            cleared.entry?.clear()
            layers[layers.count - 1] = .sheet(cleared)
            return say(.acceptBriefingAgain, ["word": catalogue.word(.acceptWords)], .caution)
        }
        guard enter(.acknowledge(at: surroundings.now(), quiz: quiz)) else { return }
        layers.removeLast()
        say(.briefingAccepted, [:], .good)
        startAsking()
    }

    private mutating func takeReason(_ text: String, _ origin: Origin) {
        guard let question else { return }
        guard !text.isBlank else { return say(.reasonMissing, [:], .caution) }
        layers.removeLast()
        submit(.notApplicable(question.id, reason: text.trimmed, origin), question)
    }

    private mutating func takeCorrection(_ value: AnswerValue, reason: String, _ origin: Origin) {
        guard let question else { return }
        guard !reason.isBlank else { return say(.correctionReasonMissing, [:], .caution) }
        layers.removeLast()
        submit(.correct(question.id, value, reason: reason.trimmed, origin), question)
    }

    private mutating func takeNote(_ text: String, _ origin: Origin) {
        guard let question, enter(.note(question.id, text, origin)) else { return }
        layers.removeLast()
        if text.isBlank { say(.noteRemoved, [:], .good) } else { say(.noteSaved, [:], .good) }
    }

    private mutating func finish(_ text: String) {
        layers.removeLast()
        guard catalogue.isOne(of: .confirmWords, text.trimmed) else { return say(.confirmAgain, [:], .caution) }
        let attestation = Attestation(
            statement: catalogue.text(.attestation), confirmation: text.trimmed, at: surroundings.now())
        if enter(.finalise(attestation)), saveFailure == nil { end = .finalised }
    }

    /// Writes everything that was entered to a file, when the store takes nothing.
    private mutating func rescue(_ path: String) {
        guard !path.isBlank else { return }
        if let reason = surroundings.rescue(interview.visit, path.droppedPath) {
            return say(.rescueFailed, ["reason": reason], .bad)
        }
        layers.removeLast()
        say(.rescued, ["path": path.trimmed], .good)
    }

    mutating func changeLanguage(_ tag: String) {
        guard enter(.changeLanguage(tag)) else { return }
        if let reworded = surroundings.checklist(tag) { interview.reword(as: reworded) }
        if let spoken = Language(wizardTag: tag) { catalogue = .of(spoken) }
        layers = []
        // What is being typed or chosen stays; an answer that is there is written anew, in the new language.
        if halfTyped == nil, question?.isList != true { field = nil }
        if let left = interview.checklist.untranslated {
            let name = Language(tag: left.language)?.name ?? left.language
            say(.textsNotTranslated, count: left.count, ["language": name], .caution)
        } else if Language(tag: interview.checklist.language) != catalogue.language {
            let name = Language(tag: interview.checklist.language)?.name ?? interview.checklist.language
            say(.checklistLanguage, ["language": name])
        } else {
            say(.languageChanged, [:], .good)
        }
    }
}
