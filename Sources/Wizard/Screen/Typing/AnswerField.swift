import Evaluation
import Phrases
import Terminal

/// What the shopper is doing at one question, until it is accepted.
struct AnswerField: Hashable, Sendable {
    let question: QuestionID
    /// The options, the files or the names of the question, and the line that is typed in.
    var picker: Picker
    /// The role and the description of a person, beside the name.
    var further: [TextEntry] = []
    /// Which line is typed in, when there are several.
    var focus = 0
    /// The instance whose name is being typed anew, from 0.
    var renamed: Int?
    /// The stopwatch filled the line in, and nobody changed it since.
    var isMeasured = false

    init(_ question: Question, _ entry: Entry, _ catalogue: Catalogue) {
        self.question = question.id
        let value = entry.reply?.value
        switch question.kind {
        case .yesNo, .choice, .choices, .rating:
            picker = Self.options(question, entry)
        case .instances:
            picker = Picker(count: value?.instances.count ?? 0)
        case .photo, .file:
            picker = Picker(count: value?.photos?.count ?? 0)
        case .employee:
            picker = Picker(count: 0)
            let person = if case .employee(let employee) = value { employee } else { Employee() }
            picker.entry = TextEntry(person.name ?? "")
            further = [TextEntry(person.role ?? ""), TextEntry(person.description ?? "")]
        default:
            picker = Picker(count: 0)
            let text = value.map { catalogue.typed($0, question) } ?? ""
            picker.entry = TextEntry(text, isMultiline: question.isLongText, isReplaced: !question.takesFreeText)
        }
    }

    private static func options(_ question: Question, _ entry: Entry) -> Picker {
        let count = question.numberedCount
        let chosen: Set<Int> =
            switch entry.reply {
            case nil: []
            case .notApplicable: [question.optionCount]
            case .answered(.yesNo(let answer)): [answer ? 0 : 1]
            case .answered(let value):
                Set(
                    question.kind.options.indices.filter {
                        value.chosenOptions.contains(question.kind.options[$0].value)
                    })
            }
        if case .choices = question.kind { return Picker(count: count, takesSeveral: true, chosen: chosen) }
        return Picker(count: count, chosen: chosen)
    }

    /// The line that is typed in.
    var entry: TextEntry {
        get { focus == 0 ? picker.entry : further[focus - 1] }
        set {
            if focus == 0 { picker.entry = newValue } else { further[focus - 1] = newValue }
        }
    }

    /// Takes a key that edits or chooses; false when the key means nothing here.
    mutating func take(_ key: Key) -> Bool {
        if !further.isEmpty {
            switch key {
            case .up where focus > 0, .backTab where focus > 0: focus -= 1
            case .down where focus < further.count, .tab where focus < further.count: focus += 1
            default: return entry.take(key)
            }
            return true
        }
        let before = picker.entry.characters
        let isTaken = picker.take(key)
        if picker.entry.characters != before { isMeasured = false }
        return isTaken
    }

    /// The lines as they are typed, for keeping what is only half typed.
    var typedLines: [String] { [picker.entry.text] + further.map(\.text) }

    mutating func restore(_ lines: [String]) {
        for (index, line) in lines.enumerated() where index <= further.count {
            let entry = index == 0 ? picker.entry : further[index - 1]
            let restored = TextEntry(line, isMultiline: entry.isMultiline)
            if index == 0 { picker.entry = restored } else { further[index - 1] = restored }
        }
    }
}

extension AnswerValue {
    var instances: [Instance] {
        if case .instances(let instances) = self { return instances }
        return []
    }
}

extension Question {
    var isLongText: Bool {
        if case .text(let rule) = kind { return rule.isLong }
        return false
    }

    var isList: Bool {
        switch kind {
        case .yesNo, .choice, .choices, .rating: true
        default: false
        }
    }

    var takesTime: Bool {
        switch kind {
        case .time, .date, .dateTime, .duration: true
        default: false
        }
    }
}

extension Catalogue {
    /// A value as it could have been typed, for changing it.
    func typed(_ value: AnswerValue, _ question: Question) -> String {
        switch value {
        case .number(let number):
            if case .money(let rule, _) = question.kind {
                NumberFormat(language).number(number.text(decimals: rule.decimals))
            } else {
                NumberFormat(language).number(number.exactText)
            }
        case .duration(let seconds): language.duration(seconds: seconds)
        case .time(let time): time.text
        case .date(let date): date.text
        case .dateTime(let moment): "\(moment.date.text) \(moment.time.text)"
        case .place(let place): place.text
        case .text(let text): text
        default: ""
        }
    }
}
