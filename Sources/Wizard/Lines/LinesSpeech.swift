import Evaluation
import Phrases

extension LinesWizard {
    /// In a fixed order: section when it changes, number and whether required, question, options, current answer, prompt.
    mutating func speak(_ question: Question) {
        speakSection(of: question)
        speakStem(of: question)
        guard question.takesAnswer else {
            speakStatement(question)
            return
        }
        let (number, total) = interview.number(of: question.id)
        let status = catalogue.text(question.isRequired ? .questionRequired : .questionOptional)
        say(.questionNumber, ["number": "\(number)", "total": "\(total)", "status": status])
        if let matrix = question.matrix {
            say(.matrixRow, ["number": "\(matrix.index + 1)", "total": "\(matrix.count)"])
        }
        sayPlainly(texts.ask(question))
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
        let values = ["number": "\(number)", "total": "\(tops.count)", "title": texts.title(path)]
        switch path.last(where: { $0.stage != nil })?.stage {
        case .before: say(.sectionBefore, values)
        case .during: say(.sectionDuring, values)
        case .after: say(.sectionAfter, values)
        case nil: say(.section, values)
        }
    }

    /// What is asked about every row of a matrix, once when it begins.
    private mutating func speakStem(of question: Question) {
        let matrix = question.matrix.map { SpokenMatrix(id: $0.matrix, slot: question.id.slot) }
        defer { spokenMatrix = matrix }
        guard matrix != spokenMatrix, let stem = question.matrix?.stem else { return }
        sayPlainly(texts.filled(stem, at: question.id))
    }

    /// A note, or a computed value as far as it can be computed already.
    private func speakStatement(_ question: Question) {
        sayPlainly(texts.ask(question))
        guard question.isComputed else { return }
        if let value = texts.computedValue(question) {
            say(.computedValue, ["value": catalogue.words(value, question)])
        } else {
            say(.computedOpen)
        }
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
        case .photo: say(.enterPhoto)
        case .file: say(.enterFile)
        case .dateTime: say(.enterDateTime, ["now": catalogue.word(.nowWords)])
        case .place: say(.enterPlace)
        case .instances(let rule): speakInstances(question, rule)
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
        if let question {
            sayPlainly(question.help.map { texts.filled($0, at: question.id) } ?? catalogue.text(.noHelp))
            sayWorth(of: question)
        }
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

extension LinesWizard {
    /// The points of a question, unless the checklist keeps them from the shopper.
    private func sayWorth(of question: Question) {
        guard question.takesAnswer, !question.hidesPoints, !interview.checklist.scoring.hidesPoints else { return }
        guard question.isScored else {
            say(.worthNothing)
            return
        }
        let points = NumberFormat(catalogue.language).number((question.possible * question.weight).exactText)
        say(question.isBonus ? .worthBonus : .worth, ["points": points])
    }
}

/// A matrix as it was spoken: inside a repeated section each instance has its own.
struct SpokenMatrix: Hashable {
    let id: String
    let slot: Int?
}
