import Evaluation
import Phrases
import Terminal

extension ScreenWizard {
    mutating func take(_ key: Key, in menu: Menu) {
        switch key {
        case .enter: choose(in: menu)
        case .escape: escape(menu)
        default:
            var menu = menu
            if case .control = key, let command = ScreenCommand(key), menu.purpose == .review {
                if command == .undo || command == .redo || command == .language || command == .find {
                    layers.removeLast()
                    run(command)
                }
            } else if case .function = key, let command = ScreenCommand(key), menu.purpose == .review,
                [.find, .language, .help, .pause].contains(command)
            {
                run(command)
            } else if menu.take(key) {
                layers[layers.count - 1] = .menu(menu)
            }
        }
    }

    private mutating func escape(_ menu: Menu) {
        switch menu.purpose {
        case .notSaved: return
        case .review:
            layers.removeLast()
            move(to: beforeReview ?? interview.previous)
        case .quiz: openPause()
        default: layers.removeLast()
        }
    }

    private mutating func choose(in menu: Menu) {
        if case .quiz(let index, let answers) = menu.purpose {
            return answerQuiz(menu, index, answers)
        }
        guard let choice = menu.choice else {
            if !menu.shown.isEmpty { say(.chooseLine, [:], .caution) }
            return
        }
        // The number that was typed has done its work, should the menu be seen again.
        var used = menu
        used.picker.entry.clear()
        layers[layers.count - 1] = .menu(used)
        switch menu.purpose {
        case .notSaved: settleNotSaved(choice.target)
        case .confirm(let confirmation): settle(confirmation, isYes: choice.target == .yes)
        default: follow(choice.target)
        }
    }

    private mutating func follow(_ target: Menu.Target) {
        switch target {
        case .finish:
            // Opened anew when this is given up, without the number that was typed.
            layers.removeLast()
            return openFinish()
        case .leave: return leave(as: .paused)
        default: layers.removeLast()
        }
        switch target {
        case .command(let command): run(command)
        case .question(let id):
            layers = []
            move(to: id)
        case .language(let tag): changeLanguage(tag)
        default: break
        }
    }

    private mutating func settle(_ confirmation: Confirmation, isYes: Bool) {
        layers.removeLast()
        guard isYes, let question = interview.checklist.question(confirmation.question) else {
            field = nil
            return say(.nothingChanged)
        }
        if case .clear = confirmation.input {
            guard enter(confirmation.input) else { return }
            field = nil
            return say(.cleared, [:], .good)
        }
        submit(confirmation.input, question, confirmed: confirmation.confirmed)
    }

    private mutating func settleNotSaved(_ target: Menu.Target) {
        switch target {
        case .retry:
            saveFailure = recorder.retry(at: interview.current)
            layers.removeLast()
            guard saveFailure == nil else { return }
            say(.savedNow, [:], .good)
            if interview.visit.isFinalised { end = .finalised }
        case .rescue:
            layers.removeLast()
            openRescue()
        default: end = .notSaved
        }
    }

    // MARK: The quiz of the briefing

    mutating func openQuiz(_ index: Int, _ answers: [String: Set<String>]) {
        guard let quiz = interview.checklist.briefing?.quiz, quiz.items.indices.contains(index) else { return }
        let item = quiz.items[index]
        let number = ["number": "\(index + 1)", "total": "\(quiz.items.count)"]
        open(
            Menu(
                .quiz(index: index, answers: answers), catalogue.text(.quizQuestion, number),
                intro: lines(item.ask, Style(bold: true)) + [Line(catalogue.text(.enterChoices), Style(dim: true))],
                item.options.map { Menu.Item(label: $0.label, target: .quizOption($0.value)) }, takesSeveral: true))
    }

    private mutating func answerQuiz(_ menu: Menu, _ index: Int, _ before: [String: Set<String>]) {
        guard let quiz = interview.checklist.briefing?.quiz else { return }
        guard let chosen = menu.choices, !chosen.isEmpty else {
            var cleared = menu
            cleared.picker.entry.clear()
            layers[layers.count - 1] = .menu(cleared)
            return say(.chooseLine, [:], .caution)
        }
        var answers = before
        answers[quiz.items[index].id] = Set(
            chosen.compactMap { if case .quizOption(let value) = $0.target { value } else { nil } })
        layers.removeLast()
        if index + 1 < quiz.items.count { return openQuiz(index + 1, answers) }
        let right = quiz.items.count { answers[$0.id] == $0.correct }
        let values = ["right": "\(right)", "total": "\(quiz.items.count)"]
        if quiz.share(right: answers) >= quiz.pass {
            say(.quizPassed, values, .good)
            openBriefing(answers)
        } else {
            say(.quizFailed, values.merging(["needed": "\(quiz.needed)"]) { old, _ in old }, .caution)
            openBriefing()
        }
    }
}
