/// One change of an entry in the log, beside what stood there before.
struct EntryChange: Sendable {
    let question: QuestionID
    let before: Entry
    let after: Entry
    let origin: Origin
    let at: Instant
    /// Since the event before it, of whatever kind; below zero when the clock went back.
    let millisecondsSinceLast: Int

    /// The first answer of whatever kind at this question.
    var isFirstReply: Bool { before.reply == nil && after.reply != nil }

    static func all(_ events: [TimedEvent]) -> [EntryChange] {
        var entries: [QuestionID: Entry] = [:]
        var last: Instant?
        var changes: [EntryChange] = []
        for event in events {
            if case .entered(let question, let entry, let origin) = event.event {
                let since = last.map { event.at.millisecondsSince1970 - $0.millisecondsSince1970 } ?? 0
                changes.append(
                    EntryChange(
                        question: question, before: entries[question] ?? Entry(), after: entry, origin: origin,
                        at: event.at, millisecondsSinceLast: since))
                entries[question] = entry
            }
            last = event.at
        }
        return changes
    }
}
