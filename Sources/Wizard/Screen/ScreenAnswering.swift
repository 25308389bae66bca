import Evaluation
import Phrases
import Terminal

extension ScreenWizard {
    /// A key at the question itself, when nothing lies over it.
    mutating func takeAtQuestion(_ key: Key) {
        guard let question, var field else { return }
        switch key {
        case .enter: accept(question, field)
        case .escape where field.renamed != nil: self.field = nil
        case .escape: openCommands()
        case .text("?") where field.entry.isEmpty && !question.takesFreeText: run(.help)
        case .delete where field.entry.isEmpty && question.listsEntries: removeMarked(question, field)
        case .left, .right, .up, .down:
            if !arrow(key, question, &field) { return }
            self.field = field
        default:
            // The lines of a person are gone through with Tab before it leaves the question.
            if !field.further.isEmpty || ScreenCommand(key) == nil, field.take(key) {
                self.field = field
            } else if let command = ScreenCommand(key) {
                run(command)
            }
        }
    }

    /// Arrows choose; beside each other to the left and right, and between the rows of a matrix up and down.
    private mutating func arrow(_ key: Key, _ question: Question, _ field: inout AnswerField) -> Bool {
        guard question.isList, field.entry.isEmpty else { return field.take(key) }
        switch key {
        case .left: return field.take(.up)
        case .right: return field.take(.down)
        case .up where question.matrix != nil: move(to: interview.previous ?? question.id)
        case .down where question.matrix != nil: move(to: interview.next)
        default: return field.take(key)
        }
        return false
    }

    mutating func accept(_ question: Question, _ field: AnswerField) {
        guard question.takesAnswer else { return move(to: interview.next) }
        switch question.kind {
        case .photo, .file: acceptFile(question, field)
        case .instances(let rule): acceptInstances(question, rule, field)
        case .employee: acceptEmployee(question, field)
        default: question.isList ? acceptOption(question, field) : acceptTyped(question, field)
        }
    }

    /// Nothing new was entered: an answer that is there stays, an optional question is passed, a required one is not.
    mutating func goOn(_ question: Question) {
        let reply = interview.visit.entry(question.id).reply
        if reply == nil, question.isRequired {
            say(.nothingChosen, ["later": ScreenCommand.later.keys[0].shown], .caution)
            return
        }
        if let reply {
            say(.keptAsIs, ["answer": catalogue.words(reply, question)])
            // What the answer asks for may still be missing.
            if !question.isInstanceList { return follow(question) }
        } else {
            say(.leftBlank)
        }
        move(to: interview.next)
    }

    private mutating func acceptOption(_ question: Question, _ field: AnswerField) {
        let picker = field.picker
        if !picker.entry.isEmpty { return acceptTyped(question, field) }
        guard let chosen = picker.selection, !chosen.isEmpty else { return goOn(question) }
        let entry = interview.visit.entry(question.id)
        if entry.reply != nil, !entry.isPostponed,
            chosen == AnswerField(question, entry, catalogue).picker.selection
        {
            return goOn(question)
        }
        let typed = chosen.map { "\($0 + 1)" }.joined(separator: ",")
        understand(typed, question, Origin(.typed, typed: typed))
    }

    private mutating func acceptTyped(_ question: Question, _ field: AnswerField) {
        let text = field.entry.text
        guard !text.isBlank else { return goOn(question) }
        let method: Origin.Method = field.isMeasured ? .stopwatch : field.entry.isPasted ? .pasted : .typed
        let entry = interview.visit.entry(question.id)
        if !entry.isPostponed, text == entry.reply?.value.map({ catalogue.typed($0, question) }) {
            return goOn(question)
        }
        understand(text, question, Origin(method, typed: text))
    }

    private mutating func understand(_ typed: String, _ question: Question, _ origin: Origin) {
        do throws(TypedMisfit) {
            switch try question.understand(
                typed, catalogue, today: interview.visit.details.date, now: surroundings.wallClock())
            {
            case .value(let value): submit(.answer(question.id, value, origin), question)
            case .doesNotApply: run(.notApplicable)
            }
        } catch {
            // A number that no line has is nothing to go on writing behind.
            if question.isList, Int(typed.trimmed) != nil { field?.picker.entry.clear() }
            message = Message(refusalWords.words(error, typed: typed.trimmed), .caution)
        }
    }

    private mutating func acceptEmployee(_ question: Question, _ field: AnswerField) {
        let lines = field.typedLines.map { $0.isBlank ? nil : $0.trimmed }
        let employee = Employee(name: lines[0], role: lines[1], description: lines[2])
        guard !employee.isEmpty else { return goOn(question) }
        let value = AnswerValue.employee(employee)
        let entry = interview.visit.entry(question.id)
        guard entry.isPostponed || entry.reply?.value != value else { return goOn(question) }
        let isPasted = ([field.picker.entry] + field.further).contains(where: \.isPasted)
        let typed = lines.map { $0 ?? "" }.joined(separator: "; ")
        submit(.answer(question.id, value, Origin(isPasted ? .pasted : .typed, typed: typed)), question)
    }

    // MARK: Submitting

    /// Gives an answer to the interview, after asking before anything is hidden or replaced by it.
    mutating func submit(_ input: InterviewInput, _ question: Question, confirmed: Set<Confirmation.Step> = []) {
        if asks(before: input, question, confirmed) { return }
        let broken = brokenConstraints
        guard enter(input) else { return }
        let reply = interview.visit.entry(question.id).reply
        if case .answered(.text) = reply {
            say(.savedText, [:], .good)
        } else {
            say(.saved, ["answer": catalogue.words(reply, question)], .good)
        }
        let message = message
        field = nil
        // The list of names stays open for the next name.
        if !question.isInstanceList { follow(question) }
        if self.message == nil { self.message = message }
        warn(brokenBefore: broken, question)
    }

    /// True when the shopper has to be asked first.
    private mutating func asks(
        before input: InterviewInput, _ question: Question, _ confirmed: Set<Confirmation.Step>
    ) -> Bool {
        let hidden = interview.hidden(by: input)
        if !hidden.isEmpty, !confirmed.contains(.hides) {
            let names = hidden.compactMap { interview.checklist.question($0) }.map(texts.name)
            openConfirmation(
                Confirmation(input: input, question: question.id, confirmed: confirmed.union([.hides])),
                catalogue.text(.hidesAnswers, count: hidden.count), names, yes: .hideThem, no: .goBack)
            return true
        }
        let replaced = interview.replaced(by: input)
        if !replaced.isEmpty, !confirmed.contains(.replaces) {
            let names = replaced.compactMap { interview.checklist.question($0) }.map(texts.name)
            openConfirmation(
                Confirmation(input: input, question: question.id, confirmed: confirmed.union([.replaces])),
                catalogue.text(.replacesAnswers, count: replaced.count), names, yes: .deleteThem, no: .goBack)
            return true
        }
        return false
    }

    /// Hands an input to the interview and makes its events durable; false when it was refused.
    mutating func enter(_ input: InterviewInput) -> Bool {
        do throws(Refusal) {
            let events = try interview.handle(input)
            if !events.isEmpty { progress = Progress() }
            saveFailure = recorder.record(events, at: interview.current)
            noteOrigins(of: events)
            return true
        } catch {
            if case .measuredOtherwise(let measured) = error, case .answer(let id, let value, let origin) = input {
                askCorrection(id, value, origin, measured: measured)
            } else {
                refuse(error)
            }
            return false
        }
    }

    private mutating func noteOrigins(of events: [VisitEvent]) {
        for case .entered(let id, _, let origin) in events {
            origins[id] = Provenance(origin: origin, at: surroundings.now())
        }
    }

    var brokenConstraints: [Constraint] {
        interview.checklist.brokenConstraints(interview.visit, interview.routing)
    }

    private mutating func warn(brokenBefore before: [Constraint], _ question: Question) {
        let broken = brokenConstraints.first {
            !before.contains($0) || $0.that.questions.contains(question.id)
        }
        guard let broken else { return }
        let isError = broken.level == .error
        say(
            isError ? .doesNotFit : .pleaseCheck, ["message": texts.message(broken)], isError ? .bad : .caution)
    }

    mutating func refuse(_ refusal: Refusal) { message = Message(refusalWords.words(refusal), .caution) }

    private var refusalWords: RefusalWords { RefusalWords(catalogue: catalogue, question: question) }
}
