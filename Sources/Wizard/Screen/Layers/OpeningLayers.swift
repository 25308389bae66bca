import Evaluation
import Phrases
import Terminal

extension ScreenWizard {
    mutating func open(_ menu: Menu) { layers.append(.menu(menu)) }

    mutating func openCommands() {
        guard let question else { return }
        let items = ScreenCommand.allCases.filter { $0.fits(question) }.map { command in
            Menu.Item(
                label: catalogue.text(command.name),
                detail: command.keys.map(\.shown).filter { !$0.isEmpty }.joined(separator: "  "),
                target: .command(command))
        }
        open(Menu(.commands, catalogue.text(.commandsHeading), items, isFiltered: true, at: 0))
    }

    /// Every section and question with its state; typing finds.
    mutating func openOutline() {
        var items: [Menu.Item] = []
        var section: SectionID?
        var here: Int?
        let outline = interview.checklist.outline
        var choosable = 0
        for question in interview.askedQuestions {
            guard let position = outline.position(of: question.id) else { continue }
            let path = outline.sectionPath(ofQuestionAt: position)
            if path.last?.id != section {
                section = path.last?.id
                items.append(Menu.Item(label: texts.title(path), target: .heading))
            }
            if question.id == interview.current { here = choosable }
            var item = item(question)
            item.keywords = texts.title(path)
            items.append(item)
            choosable += 1
        }
        open(Menu(.outline, catalogue.text(.outlineHeading), items, isFiltered: true, at: here))
    }

    /// One question in a list: its number, its words, its answer and its state.
    func item(_ question: Question) -> Menu.Item {
        let entry = interview.visit.entry(question.id)
        var label = texts.name(question)
        if question.takesAnswer { label = "\(interview.number(of: question.id).number) \(label)" }
        if entry.isFlagged { label += " \(signs.text(.flagged))" }
        var detail = entry.reply == nil ? "" : catalogue.words(entry.reply, question)
        if allHalfTyped.contains(where: { $0.question == question.id }) { detail = catalogue.text(.typedNotSaved) }
        return Menu.Item(
            label: label, detail: detail, sign: sign(question, entry), target: .question(question.id))
    }

    func sign(_ question: Question, _ entry: Entry) -> Sign {
        if !question.takesAnswer { return .none }
        if entry.isPostponed { return .later }
        if entry.reply == nil { return .open }
        return interview.issues(of: question).contains(where: \.isBlocking) ? .missing : .answered
    }

    mutating func openLanguages() {
        var tags = Language.ofWizard.map(\.rawValue)
        tags += surroundings.translations.filter { !tags.contains($0) }
        let items = tags.map { Menu.Item(label: Language(tag: $0)?.name ?? $0, detail: $0, target: .language($0)) }
        open(Menu(.languages, catalogue.text(.languagesHeading), items))
    }

    mutating func openPause() {
        if case .menu(let menu) = layers.last, menu.purpose == .pause { return }
        let running = runningStopwatches.compactMap { interview.checklist.question($0) }
        var intro = [Line(catalogue.text(.pauseIntro))]
        if !running.isEmpty { intro.append(Line(catalogue.text(.stopwatchesRunOn, count: running.count))) }
        if settings.isPractice { intro = [Line(catalogue.text(.practiceNotKept))] }
        open(
            Menu(
                .pause, catalogue.text(.pauseHeading), intro: intro,
                [
                    Menu.Item(label: catalogue.text(.pauseGoOn), detail: Key.escape.shown, target: .goOn),
                    Menu.Item(
                        label: catalogue.text(settings.isPractice ? .pauseLeavePractice : .pauseLeave),
                        detail: "Ctrl+C",
                        target: .leave),
                ]))
    }

    mutating func openConfirmation(
        _ confirmation: Confirmation, _ heading: String, _ names: [String], yes: ScreenPhrase, no: ScreenPhrase
    ) {
        open(
            Menu(
                .confirm(confirmation), heading, intro: names.map { Line("– \($0)") },
                [
                    Menu.Item(label: catalogue.text(no), target: .no),
                    Menu.Item(label: catalogue.text(yes), target: .yes),
                ]))
    }

    /// Covers everything else until what was entered is safe.
    mutating func showNotSaved(_ failure: SaveFailure) {
        if case .menu(let menu) = layers.last, menu.purpose == .notSaved { return }
        if case .sheet(let sheet) = layers.last, sheet.purpose == .rescue { return }
        // Whatever was just said to be saved is not.
        message = nil
        open(
            Menu(
                .notSaved, catalogue.text(.notSaved, ["reason": catalogue.words(failure)]),
                intro: [Line(catalogue.text(.notSavedIntro), Style(.bad))],
                [
                    Menu.Item(label: catalogue.text(.notSavedRetry), target: .retry),
                    Menu.Item(label: catalogue.text(.notSavedElsewhere), target: .rescue),
                    Menu.Item(label: catalogue.text(.notSavedLeave), target: .leave),
                ]))
    }
}

extension ScreenCommand {
    /// Whether it is worth listing at this question.
    func fits(_ question: Question) -> Bool {
        switch self {
        case .clock: question.takesTime
        case .notApplicable: question.notApplicable != .refused
        case .comment, .photo, .note, .flag, .later, .clear, .editor: question.takesAnswer
        default: true
        }
    }
}
