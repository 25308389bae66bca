import Evaluation
import Phrases
import Terminal

extension ScreenWizard {
    /// What is typed and not yet accepted; `nil` when there is nothing that a crash could take.
    package var halfTyped: HalfTyped? {
        guard let id = interview.current, let question else { return nil }
        if let (place, entry) = writing {
            let isNew = !entry.isEmpty && entry.text != saved(place, interview.visit.entry(id))
            return isNew ? HalfTyped(question: id, place: place, lines: [entry.text]) : nil
        }
        guard let field, field.typedLines != AnswerField(question, interview.visit.entry(id), catalogue).typedLines
        else { return nil }
        return HalfTyped(question: id, place: .answer, lines: field.typedLines)
    }

    private func saved(_ place: HalfTyped.Place, _ entry: Entry) -> String? {
        switch place {
        case .comment: entry.comment
        case .note: entry.note
        case .answer, .reason: nil
        }
    }

    /// The text that is being written; the menu of a pause may lie over it.
    private var writing: (HalfTyped.Place, TextEntry)? {
        for case .sheet(let sheet) in layers.reversed() {
            if let place = sheet.place, let entry = sheet.entry { return (place, entry) }
        }
        return nil
    }

    /// That, and what was left at other questions.
    package var allHalfTyped: [HalfTyped] {
        guard let halfTyped else { return left }
        return left.filter { $0.question != halfTyped.question || $0.place != halfTyped.place } + [halfTyped]
    }

    /// Keeps what is typed here for when the shopper comes back.
    mutating func stash() { left = allHalfTyped }

    /// What was typed here before and not accepted; it is taken over, so that it cannot come back twice.
    mutating func takeLeft(_ place: HalfTyped.Place, _ question: QuestionID) -> HalfTyped? {
        guard let index = left.lastIndex(where: { $0.place == place && $0.question == question }) else { return nil }
        return left.remove(at: index)
    }

    /// Puts back what was being typed when the last session ended.
    mutating func restore(_ halfTyped: [HalfTyped]) {
        left = halfTyped
        guard let question, let here = halfTyped.last(where: { $0.question == question.id }) else { return }
        switch here.place {
        case .answer: field = freshField(question)
        case .comment: openComment(question, nil)
        case .note: openNote(question)
        case .reason: openReason(question)
        }
        say(.typingRestored, [:], .caution)
    }

    /// The line to type in, with what was typed there before.
    mutating func freshField(_ question: Question) -> AnswerField {
        var field = AnswerField(question, interview.visit.entry(question.id), catalogue)
        if let typed = takeLeft(.answer, question.id) { field.restore(typed.lines) }
        return field
    }

    /// A box to write in, with what was written there before.
    mutating func freshEntry(_ place: HalfTyped.Place, _ text: String, isMultiline: Bool = true) -> TextEntry {
        let typed = interview.current.flatMap { takeLeft(place, $0) }?.lines.first
        return TextEntry(typed ?? text, isMultiline: isMultiline)
    }
}

extension Sheet {
    fileprivate var place: HalfTyped.Place? {
        switch purpose {
        case .comment: .comment
        case .note: .note
        case .reason: .reason
        default: nil
        }
    }
}
