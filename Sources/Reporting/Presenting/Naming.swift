import Evaluation
import Phrases

/// How questions, sections and instances are called, their places filled from the visit.
extension Presenter {
    /// A question where it stands alone: with the stem of its matrix, and with its instance.
    func ask(_ question: Question) -> Sentence {
        let words = askOfRow(question)
        guard let slot = checklist.slot(of: question.id), let instance = visit.instance(in: slot),
            !question.namesInstance
        else { return words }
        return joined(
            speaker.say(.nameWithInstance, ["question": words, "instance": name(instance, slot, .inside)]))
    }

    /// A question under the heading of its section: with the stem of its matrix.
    func askOfRow(_ question: Question) -> Sentence {
        guard let matrix = question.matrix else { return ownWords(question) }
        let stem = ofChecklist(matrix.stem, in: checklist.slot(of: question.id))
        return joined(speaker.say(.nameWithStem, ["stem": stem, "row": ownWords(question)]))
    }

    /// Two texts of an untranslated checklist in one, so that they keep their order on a page that runs the other way.
    private func joined(_ sentence: Sentence) -> Sentence {
        let voices = sentence.pieces.compactMap { if case .quote(_, let voice) = $0 { voice } else { nil } }
        guard let voice = voices.first, isForeign(voice), voices.allSatisfy({ $0 == voice }) else { return sentence }
        return .quote(sentence.text, voice)
    }

    private func isForeign(_ voice: Voice) -> Bool {
        switch voice {
        case .checklist: Language(tag: checklist.language) != speaker.language
        case .original: true
        case .shopper, .name: false
        }
    }

    /// Only what the checklist asks there; a list of instances without words of its own is named by what it lists.
    func ownWords(_ question: Question) -> Sentence {
        if case .instances(let rule) = question.kind, question.ask.isBlank { return speaker.say(rule.per.listed) }
        return ofChecklist(question.ask, in: checklist.slot(of: question.id))
    }

    func matrix(_ question: Question, isApart: Bool) -> ShownMatrix? {
        guard let matrix = question.matrix else { return nil }
        let slot = checklist.slot(of: question.id)
        var stem = ofChecklist(matrix.stem, in: slot)
        if isApart, let slot, let instance = visit.instance(in: slot), !question.namesInstance {
            stem = speaker.say(.nameWithInstance, ["question": stem, "instance": name(instance, slot, .inside)])
        }
        return ShownMatrix(id: slot.map { "\(matrix.matrix)#\($0.number)" } ?? matrix.matrix, stem: stem)
    }

    /// The title of a section; of one slot of a repeated section, the instance that it was filled in for.
    func title(_ section: SectionID) -> Sentence {
        if let slot = checklist.section(section)?.slot, let instance = visit.instance(in: slot) {
            return name(instance, slot, .alone)
        }
        return ofChecklist(sectionScores[section]?.title ?? section.name)
    }

    /// Members of staff are never shown by name: they are told apart by their place in the list.
    func name(_ instance: Instance, _ slot: Slot, _ place: NamePlace) -> Sentence {
        let list = QuestionID(slot.section.name)
        guard case .instances(let rule) = checklist.question(list)?.kind, rule.per == .employee,
            case .instances(let instances) = visit.entry(list).reply?.value
        else { return .quote(instance.name, .shopper) }
        let index = instances.firstIndex { $0.slot == instance.slot } ?? 0
        return speaker.say(
            place == .inside ? .instanceEmployeeInside : .instanceEmployee, ["number": speaker.number(index + 1)])
    }

    /// The titles down to a section, with the stage of the sale it looks at.
    func heading(_ section: SectionID) -> Sentence {
        var titles: [Sentence] = []
        var stage: Stage?
        var current: SectionID? = section
        while let id = current {
            titles.append(title(id))
            stage = stage ?? checklist.section(id)?.stage
            current = sectionScores[id]?.parent
        }
        let path = titles.reversed().enumerated().flatMap { index, title in
            index > 0 ? [.words(" › ")] + title.pieces : title.pieces
        }
        switch stage {
        case .before: return speaker.say(.groupBefore, ["section": Sentence(path)])
        case .during: return speaker.say(.groupDuring, ["section": Sentence(path)])
        case .after: return speaker.say(.groupAfter, ["section": Sentence(path)])
        case nil: return Sentence(path)
        }
    }

    /// The score of an instance, under whose heading its questions stand.
    func instanceScore(_ section: SectionID) -> Sentence? {
        guard checklist.section(section)?.slot != nil, let score = sectionScores[section]?.score else { return nil }
        return speaker.say(.groupScore, ["score": speaker.percent(score)])
    }

    /// A text of the checklist with its places filled.
    func ofChecklist(_ text: String, in slot: Slot?) -> Sentence { ofChecklist(text, filled: filled(text, slot)) }

    private func filled(_ text: String, _ slot: Slot?) -> String {
        // Two braces stand for one that is meant as it is.
        var place = text.hasPrefix("{") && !text.hasPrefix("{{") ? NamePlace.first : .inside
        return filling.filled(text, in: slot) { filler in
            defer { place = .inside }
            return switch filler {
            case .words(let words): words
            case .date(let date): speaker.date(date).text
            case .answer(let value, let question): self.words(for: value, question, place).text
            case .instance(let instance, let slot): name(instance, slot, place).text
            }
        }
    }
}

/// Whether a name stands by itself, as a heading does, begins a sentence, or stands among other words.
enum NamePlace {
    case alone, first, inside
}

extension Question {
    /// Whether its own words, or those of its matrix, say which instance they are about.
    fileprivate var namesInstance: Bool {
        [ask, matrix?.stem ?? ""].contains { TextTemplate($0).placeholders.contains(.instance) }
    }
}

extension RepeatRule.Subject {
    var listed: ReportPhrase {
        switch self {
        case .employee: .listEmployees
        case .department: .listDepartments
        case .channel: .listChannels
        case .product: .listProducts
        case .visit: .listVisits
        case .item: .listItems
        }
    }
}
