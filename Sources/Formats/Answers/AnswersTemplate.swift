import Evaluation

/// A skeleton of an answers file: every question in the order asked, each as a place to fill in.
package struct AnswersTemplate {
    private let checklist: Checklist
    private let language: String
    private let location: String?
    private let date: CalendarDate?

    /// The hints are in the words of the checklist that is given.
    package init(_ checklist: Checklist, language: String?, location: String?, date: CalendarDate?) {
        self.checklist = checklist
        self.language = language ?? checklist.language
        self.location = location
        self.date = date
    }

    package var bytes: [UInt8] { JSONText.object(members).bytes }

    private var members: [(name: String, value: JSONText)] {
        var members: [(name: String, value: JSONText)] = [
            ("checklist", .object([("id", .text(checklist.id)), ("version", .text(checklist.version))])),
            ("language", .text(language)),
            ("location", location.map { .text($0) } ?? .gap("The place visited, as the scorecard names it.")),
            ("date", (date?.text).map { .text($0) } ?? .gap("The day of the visit, such as 2026-03-14.")),
        ]
        if let briefing = checklist.briefing {
            members.append(("briefing", .gap("Write \"acknowledged\" once the shopper has read the briefing.")))
            if let quiz = briefing.quiz { members.append(("quiz", .object(quiz.items.map { ($0.id, .gap($0.hint)) }))) }
        }
        members += level(in: nil)
        members.append(("attestation", .gap("Write \"confirmed\" when everything here is true.")))
        return members
    }

    /// The questions that stand in a slot, or outside of any.
    private func questions(in slot: Slot?) -> [Question] {
        zip(checklist.outline.questions, checklist.outline.slotOfQuestion).compactMap { question, found in
            found == slot && question.takesAnswer ? question : nil
        }
    }

    private func level(in slot: Slot?) -> [(name: String, value: JSONText)] {
        let questions = questions(in: slot)
        let fields: KeyValuePairs<String, [Question]> = [
            "answers": questions.filter { $0.kind.mostFiles == nil }, "comments": questions.filter(\.mayNeedComment),
            "attachments": questions.filter { $0.kind.mostFiles != nil || $0.mayNeedEvidence },
        ]
        return fields.filter { !$0.value.isEmpty }.map { field, questions in
            (field, .object(questions.map { ($0.id.written.name, place($0, field)) }))
        }
    }

    private func place(_ question: Question, _ field: String) -> JSONText {
        switch field {
        case "comments": return .gap("A comment, where the answer asks for one.")
        case "attachments" where question.kind.mostFiles == nil:
            return .gap("[\"photo.jpg\"], where the answer asks for one.")
        case "attachments": return .gap("\(question.words) Write [\"photo.jpg\"].\(question.condition)")
        default: break
        }
        guard question.isInstanceList else { return .gap(question.hint) }
        // One instance shows the form; more are written like it.
        let slot = Slot(section: SectionID(question.id.name), number: 1)
        return .list([.object([("name", .gap(question.hint))] + level(in: slot))])
    }
}

extension Question {
    /// A row of a matrix means nothing without what is asked about every row.
    fileprivate var words: String { matrix.map { "\($0.stem) \(ask):" } ?? ask }

    fileprivate var hint: String {
        let advice = isInstanceList ? "Write the name here; one object for each." : kind.answerAdvice
        return "\(words) \(advice)\(isRequired ? "" : " May stay open.")\(condition)"
    }

    fileprivate var condition: String { when.map { " Asked only when \($0)." } ?? "" }

    fileprivate var mayNeedComment: Bool { !comments.isEmpty || kind.options.contains(where: \.requiresComment) }

    fileprivate var mayNeedEvidence: Bool { !evidence.isEmpty || kind.options.contains(where: \.requiresEvidence) }
}

extension QuizItem {
    fileprivate var hint: String {
        "\(ask) Write a list of: \(options.map { "\"\($0.value)\"" }.joined(separator: ", "))."
    }
}
