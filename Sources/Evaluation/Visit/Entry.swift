/// Everything the shopper entered at one question.
package struct Entry: Hashable, Sendable, Codable {
    package var reply: Reply?
    package var comment: String?
    /// Photos and receipts beside the answer.
    package var evidence: [Attachment]
    /// Marked "answer later".
    package var isPostponed: Bool

    package init(
        reply: Reply? = nil, comment: String? = nil, evidence: [Attachment] = [], isPostponed: Bool = false
    ) {
        self.reply = reply
        self.comment = comment
        self.evidence = evidence
        self.isPostponed = isPostponed
    }

    package var isEmpty: Bool { !holdsContent && !isPostponed }

    /// Whether the shopper entered something that could be lost, beyond "answer later".
    package var holdsContent: Bool { reply != nil || comment != nil || !evidence.isEmpty }
}

/// The answer itself, or that the question does not apply.
package enum Reply: Hashable, Sendable, Codable {
    case answered(value: AnswerValue)
    case notApplicable(reason: String)

    package var value: AnswerValue? {
        if case .answered(let value) = self { return value }
        return nil
    }
}

/// How an entry came about, kept for the reviewer.
package struct Origin: Hashable, Sendable, Codable {
    package enum Method: String, Hashable, Sendable, Codable {
        case typed, pasted, stopwatch, script, undo, redo
    }

    package let method: Method
    /// The characters as they were typed, before they were understood.
    package let typed: String?

    package init(_ method: Method, typed: String? = nil) {
        self.method = method
        self.typed = typed
    }
}
