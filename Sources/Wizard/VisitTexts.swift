import Evaluation
import Phrases

/// The texts of a checklist as the shopper reads them at this point of a visit.
struct VisitTexts {
    let interview: Interview
    let catalogue: Catalogue

    init(_ interview: Interview, _ catalogue: Catalogue) {
        self.interview = interview
        self.catalogue = catalogue
    }

    /// A text that stands at a question, its places filled.
    func filled(_ text: String, at question: QuestionID) -> String {
        filled(text, in: interview.checklist.slot(of: question))
    }

    func filled(_ text: String, in slot: Slot?) -> String {
        let filling = TextFilling(interview.checklist, interview.visit, interview.routing)
        return filling.filled(text, in: slot) { filler in
            switch filler {
            case .words(let words): words
            case .date(let date): catalogue.words(date)
            case .answer(let value, let question): catalogue.words(value, question)
            case .instance(let instance, _): instance.name
            }
        }
    }

    /// What is asked, or the text of the row in a matrix.
    func ask(_ question: Question) -> String {
        if case .instances(let rule) = question.kind, question.ask.isBlank { return catalogue.text(rule.per.asking) }
        return filled(question.ask, at: question.id)
    }

    /// The question as it is named away from its place: with the stem of its matrix, and its instance.
    func name(_ question: Question) -> String {
        var name = ask(question)
        if let matrix = question.matrix {
            let stem = filled(matrix.stem, at: question.id)
            name = catalogue.text(.questionOfMatrix, ["stem": stem, "row": name])
        }
        let templates = [question.ask, question.matrix?.stem ?? ""].map { TextTemplate($0) }
        guard let slot = interview.checklist.slot(of: question.id), let instance = interview.visit.instance(in: slot),
            !templates.contains(where: { $0.placeholders.contains(.instance) })
        else { return name }
        return catalogue.text(.questionOfInstance, ["question": name, "instance": instance.name])
    }

    /// The titles down to a section, an instance by its name beside the title: `Staff: Ayşe, Till`.
    func title(_ path: [OutlineSection]) -> String {
        var titles: [String] = []
        for section in path {
            guard let slot = section.slot else {
                titles.append(section.title)
                continue
            }
            // The repeated section itself has the same title and is the one before.
            titles.removeLast(min(1, titles.count))
            let name = interview.visit.instance(in: slot)?.name ?? TextFilling.gap
            titles.append(catalogue.text(.sectionOfInstance, ["section": section.title, "instance": name]))
        }
        return titles.joined(separator: ", ")
    }

    /// The value of a computed question; `nil` while it has none.
    func computedValue(_ question: Question) -> AnswerValue? {
        interview.routing.standing(question.id, interview.checklist, interview.visit).value
    }
}

extension RepeatRule.Subject {
    /// What the shopper is asked when the checklist does not say it in its own words.
    fileprivate var asking: WizardPhrase {
        switch self {
        case .employee: .askEmployees
        case .department: .askDepartments
        case .channel: .askChannels
        case .product: .askProducts
        case .visit: .askVisits
        case .item: .askItems
        }
    }
}
