/// Everything the shopper entered at one question.
package struct Entry: Hashable, Sendable, Codable {
    package var reply: Reply?
    package var comment: String?
    /// Photos and receipts beside the answer.
    package var evidence: [Attachment]
    /// Marked "answer later".
    package var isPostponed: Bool
    /// What the shopper wants the agency to know; owners never see it.
    package var note: String?
    /// Marked by the shopper to be looked at again.
    package var isFlagged: Bool
    package var stopwatch: Stopwatch?

    package init(
        reply: Reply? = nil, comment: String? = nil, evidence: [Attachment] = [], isPostponed: Bool = false,
        note: String? = nil, isFlagged: Bool = false, stopwatch: Stopwatch? = nil
    ) {
        self.reply = reply
        self.comment = comment
        self.evidence = evidence
        self.isPostponed = isPostponed
        self.note = note
        self.isFlagged = isFlagged
        self.stopwatch = stopwatch
    }

    package var isEmpty: Bool { !holdsContent && !isPostponed && !isFlagged && stopwatch == nil }

    /// Whether the shopper entered something that could be lost, beyond marks such as "answer later".
    package var holdsContent: Bool { reply != nil || comment != nil || !evidence.isEmpty || note != nil }
}

extension Entry {
    private enum CodingKeys: String, CodingKey {
        case reply, comment, evidence, isPostponed, note, isFlagged, stopwatch
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        reply = try container.decodeIfPresent(Reply.self, forKey: .reply)
        comment = try container.decodeIfPresent(String.self, forKey: .comment)
        evidence = try container.decode([Attachment].self, forKey: .evidence)
        isPostponed = try container.decode(Bool.self, forKey: .isPostponed)
        note = try container.decodeIfPresent(String.self, forKey: .note)
        // Logs that were written before there were flags have none.
        isFlagged = try container.decodeIfPresent(Bool.self, forKey: .isFlagged) ?? false
        stopwatch = try container.decodeIfPresent(Stopwatch.self, forKey: .stopwatch)
    }
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
        case typed, pasted, stopwatch, script, undo, redo, moved
    }

    package let method: Method
    /// The characters as they were typed, before they were understood.
    package let typed: String?

    package init(_ method: Method, typed: String? = nil) {
        self.method = method
        self.typed = typed
    }
}

/// How and when an entry came about.
package struct Provenance: Hashable, Sendable {
    package let origin: Origin
    package let at: Instant

    package init(origin: Origin, at: Instant) {
        self.origin = origin
        self.at = at
    }
}
