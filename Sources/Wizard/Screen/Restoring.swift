import Evaluation
import Phrases
import Terminal

extension ScreenWizard {
    /// What is typed and not yet accepted; `nil` when there is nothing that a crash could take.
    package var halfTyped: HalfTyped? {
        guard let id = interview.current, let question else { return nil }
        if let (place, entry) = writing {
            return entry.isEmpty ? nil : HalfTyped(question: id, place: place, lines: [entry.text])
        }
        guard let field, field.typedLines != AnswerField(question, interview.visit.entry(id), catalogue).typedLines
        else { return nil }
        return HalfTyped(question: id, place: .answer, lines: field.typedLines)
    }

    /// The text that is being written; the menu of a pause may lie over it.
    private var writing: (HalfTyped.Place, TextEntry)? {
        for case .sheet(let sheet) in layers.reversed() {
            if let place = sheet.place, let entry = sheet.entry { return (place, entry) }
        }
        return nil
    }

    /// Puts back what was being typed when the last session ended.
    mutating func restore(_ halfTyped: HalfTyped) {
        guard let question, question.id == halfTyped.question, let text = halfTyped.lines.first else { return }
        switch halfTyped.place {
        case .answer: field?.restore(halfTyped.lines)
        case .comment: openComment(question, nil)
        case .note: openNote(question)
        case .reason: openReason(question)
        }
        if case .sheet(var sheet) = layers.last {
            sheet.entry?.replace(with: text)
            layers[layers.count - 1] = .sheet(sheet)
        }
        say(.typingRestored, [:], .caution)
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
