import Evaluation
import Phrases

extension LinesWizard {
    /// In a fixed order: section when it changes, number and whether required, question, options, current answer, prompt.
    mutating func speak(_ question: Question) {
        speakSection(of: question)
        guard question.takesAnswer else {
            sayPlainly(question.ask)
            return
        }
        let (number, total) = interview.number(of: question.id)
        let status = catalogue.text(question.isRequired ? .questionRequired : .questionOptional)
        say(.questionNumber, ["number": "\(number)", "total": "\(total)", "status": status])
        sayPlainly(question.ask)
        speakOptions(of: question)
        speakHint(of: question)
        let entry = interview.visit.entry(question.id)
        say(.currentAnswer, ["answer": catalogue.words(entry.reply, question)])
        if let comment = entry.comment { say(.currentComment, ["text": comment]) }
    }

    private mutating func speakSection(of question: Question) {
        guard let position = interview.checklist.outline.position(of: question.id) else { return }
        let path = interview.checklist.outline.sectionPath(ofQuestionAt: position)
        guard let section = path.last, let top = path.first, section.id != spokenSection else { return }
        spokenSection = section.id
        let tops = interview.checklist.sections.map(\.id)
        let number = (tops.firstIndex(of: top.id) ?? 0) + 1
        let title = path.map(\.title).joined(separator: ", ")
        say(.section, ["number": "\(number)", "total": "\(tops.count)", "title": title])
    }

    private func speakOptions(of question: Question) {
        if case .rating(_, let anchors) = question.kind, let low = anchors.low, let high = anchors.high {
            say(.scaleEnds, ["low": low, "high": high])
        }
        var labels: [String]
        if case .yesNo = question.kind {
            labels = [catalogue.text(.yes), catalogue.text(.no)]
        } else {
            labels = question.kind.options.map(\.label)
        }
        if question.notApplicable != .refused, !labels.isEmpty { labels.append(catalogue.text(.doesNotApply)) }
        sayOptions(labels)
    }

    /// Short options stand on one line, long ones each on their own.
    func sayOptions(_ labels: [String]) {
        guard !labels.isEmpty else { return }
        let lines = labels.enumerated().map { index, label in
            let label = spoken(label)
            let isClosed = label.hasSuffix(".") || label.hasSuffix("!") || label.hasSuffix("?")
            return "\(index + 1) \(label)\(isClosed ? "" : ".")"
        }
        let together = lines.joined(separator: " ")
        sayPlainly(together.unicodeScalars.count <= 72 ? together : lines.joined(separator: "\n"))
    }

    private func speakHint(of question: Question) {
        switch question.kind {
        case .yesNo: say(.enterYesNo)
        case .choice, .rating: say(.enterChoice)
        case .choices: say(.enterChoices)
        case .number(let rule):
            if let unit = rule.unit { say(.enterNumberUnit, ["unit": unit]) } else { say(.enterNumber) }
            speakRange(rule) { $0.exactText }
        case .money(let rule, let currency):
            say(.enterMoney, ["currency": currency])
            speakRange(rule) { $0.exactText }
        case .duration(_, _, let rule):
            say(.enterDuration)
            speakRange(rule) { Int($0.exactText).map(DurationText.text) ?? $0.exactText }
        case .time: say(.enterTime)
        case .date: say(.enterDate, ["today": catalogue.word(.todayWords)])
        case .text(let rule): say(rule.isLong ? .enterLongText : .enterText)
        case .photo, .file: say(.enterPhoto)
        case .dateTime, .place, .instances: say(.enterText)
        case .employee: say(.enterEmployee)
        case .computed, .note: break
        }
    }

    private func speakRange(_ rule: NumberRule, _ words: (Rational) -> String) {
        switch (rule.minimum, rule.maximum) {
        case (let low?, let high?): say(.lowestAndHighest, ["lowest": words(low), "highest": words(high)])
        case (let low?, nil) where low > .zero: say(.lowest, ["lowest": words(low)])
        case (nil, let high?): say(.highest, ["highest": words(high)])
        default: break
        }
    }

    /// Text of the checklist as it is, line by line.
    func sayPlainly(_ text: String) {
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            say(.dormantLine, ["question": String(line)])
        }
    }

    func sayHelp(_ question: Question? = nil) {
        if let question { sayPlainly(question.help ?? catalogue.text(.noHelp)) }
        let commands: [(String, WizardPhrase)] = [
            ("back", .backWords), ("next", .nextWords), ("go", .goWords), ("review", .reviewWords),
            ("later", .laterWords),
            ("na", .notApplicableWords), ("comment", .commentWords), ("photo", .photoWords), ("clear", .clearWords),
            ("undo", .undoWords), ("redo", .redoWords), ("lang", .languageWords), ("quit", .quitWords),
        ]
        let words = Dictionary(uniqueKeysWithValues: commands.map { ($0.0, catalogue.word($0.1)) })
        sayPlainly(catalogue.text(.help, words))
    }
}
