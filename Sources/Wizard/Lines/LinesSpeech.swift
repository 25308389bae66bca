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
        if let note = entry.note { say(.currentNote, ["text": note]) }
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
        sayOptions(catalogue.labels(of: question))
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
        if case .instances = question.kind { sayOptions(named(question).map(\.name)) }
        for hint in catalogue.hints(for: question) { sayPlainly(hint) }
        if !named(question).isEmpty { say(.changeInstances) }
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
            if let worth = catalogue.worth(of: question, in: interview.checklist) { sayPlainly(worth) }
        }
        let commands: [(String, WizardPhrase)] = [
            ("back", .backWords), ("next", .nextWords), ("go", .goWords), ("review", .reviewWords),
            ("later", .laterWords),
            ("na", .notApplicableWords), ("comment", .commentWords), ("photo", .photoWords), ("clear", .clearWords),
            ("note", .noteWords), ("flag", .flagWords), ("clock", .clockWords),
            ("undo", .undoWords), ("redo", .redoWords), ("lang", .languageWords), ("quit", .quitWords),
        ]
        let words = Dictionary(uniqueKeysWithValues: commands.map { ($0.0, catalogue.word($0.1)) })
        sayPlainly(catalogue.text(.help, words))
    }
}

/// A matrix as it was spoken: inside a repeated section each instance has its own.
struct SpokenMatrix: Hashable {
    let id: String
    let slot: Int?
}
