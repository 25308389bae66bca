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

    /// Inside a repeated section the message says whom it is about.
    func message(_ constraint: Constraint) -> String {
        let message = filled(constraint.message, in: constraint.slot)
        guard let slot = constraint.slot, let instance = interview.visit.instance(in: slot),
            !TextTemplate(constraint.message).placeholders.contains(.instance)
        else { return message }
        return catalogue.text(.questionOfInstance, ["question": message, "instance": instance.name])
    }

    /// What an issue of the review is about.
    func words(_ problem: ReviewIssue.Problem) -> String {
        switch problem {
        case .notAnswered: catalogue.text(.missingAnswer)
        case .postponed: catalogue.text(.missingLater)
        case .commentMissing: catalogue.text(.missingComment)
        case .commentTooShort(let rule, let have):
            catalogue.text(.shortComment, ["have": "\(have)", "count": "\(rule.minimumLength)"])
        case .evidenceMissing(let rule, let have):
            catalogue.text(.missingEvidence, ["have": "\(have)", "count": "\(rule.minimum)"])
        case .tooFewPhotos(let minimum, let have):
            catalogue.text(.missingPhotos, ["have": "\(have)", "count": "\(minimum)"])
        case .tooFewInstances(let minimum, let have):
            catalogue.text(.missingInstances, ["have": "\(have)", "count": "\(minimum)"])
        case .constraintBroken(let constraint): message(constraint)
        }
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

extension ReviewIssue {
    var isConstraint: Bool {
        if case .constraintBroken = problem { return true }
        return false
    }
}
