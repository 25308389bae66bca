import Evaluation
import Phrases

/// How the things of a checklist are called where there is no visit yet.
struct PreviewWords: Sendable {
    let checklist: Checklist
    let speaker: Speaker
    /// Counts what has an answer or a computed value, in the order of asking; copies of a section share their numbers.
    private let numbers: [QuestionID: Int]
    private let homes: [QuestionID: SectionID]

    init(_ checklist: Checklist, _ language: Language) {
        self.checklist = checklist
        speaker = Speaker(language)
        var numbers: [QuestionID: Int] = [:]
        var homes: [QuestionID: SectionID] = [:]
        for (position, question) in checklist.outline.questions.enumerated() {
            let id = question.id.written
            if let slot = checklist.outline.slotOfQuestion[position] { homes[id] = slot.section }
            if question.takesAnswer || question.isComputed, numbers[id] == nil { numbers[id] = numbers.count + 1 }
        }
        self.numbers = numbers
        self.homes = homes
    }

    func number(_ id: QuestionID) -> Int { numbers[id.written] ?? 0 }
    func ordinal(_ id: QuestionID) -> Sentence { speaker.ordinal(number(id)) }

    /// The repeated section that a question stands in.
    func home(_ id: QuestionID) -> SectionID? { homes[id.written] }

    /// The question of that id, also when it stands in a repeated section.
    func question(_ id: QuestionID) -> Question? {
        checklist.question(id) ?? checklist.question(id.written) ?? checklist.question(id.written.inSlot(1))
    }

    func title(_ id: SectionID) -> Sentence {
        let section = checklist.outline.section(id) ?? checklist.outline.section(id.written.inSlot(1))
        return section.map { label($0.title) } ?? .quote(id.written.name, .name)
    }

    /// What is asked; a list of names without words of its own is called by what it lists.
    func ask(_ question: Question) -> Sentence {
        if case .instances(let rule) = question.kind, question.ask.isBlank { return speaker.say(rule.per.listed) }
        return text(question.ask)
    }

    /// What is asked where it stands alone: with the words of its matrix.
    func wholeAsk(_ question: Question) -> Sentence {
        guard let matrix = question.matrix else { return ask(question) }
        return speaker.say(.nameWithStem, ["stem": text(matrix.stem), "row": ask(question)])
    }

    /// A text of the checklist; what it takes over from the visit is named in brackets, in the language around it.
    func text(_ text: String) -> Sentence {
        let isUntranslated = checklist.untranslated?.contains(text) ?? false
        let tag = isUntranslated ? checklist.untranslated?.language ?? checklist.language : checklist.language
        let words = Language(tag: tag).map(Speaker.init) ?? speaker
        let filled = TextTemplate(text).filled { "[\(named($0, words).text)]" }
        return .quote(filled, isUntranslated ? .original : .checklist)
    }

    /// A text that takes over nothing, such as a label.
    func label(_ text: String) -> Sentence {
        .quote(text, checklist.untranslated?.contains(text) ?? false ? .original : .checklist)
    }

    private func named(_ placeholder: Placeholder, _ speaker: Speaker) -> Sentence {
        switch placeholder {
        case .locationName: speaker.say(.placeLocation)
        case .visitDate: speaker.say(.placeDate)
        case .instance: speaker.say(.placeInstance)
        case .checklistTitle: label(checklist.title)
        case .answer(let id): speaker.say(.placeAnswer, ["number": speaker.ordinal(number(id))])
        }
    }

    var languages: PageLanguages {
        PageLanguages(
            interface: speaker.language.rawValue,
            direction: speaker.language.isRightToLeft ? .rightToLeft : .leftToRight, checklist: checklist.language,
            answers: checklist.language, original: checklist.untranslated?.language)
    }
}
