import Evaluation

extension ChainCheck {
    private struct Subject: Hashable {
        let kind: String
        let question: String?
    }

    /// The events that no later one of the same kind at the same question replaced; asked only when the chain is whole.
    func standingEvents() throws -> [TimedEvent] {
        var replaced: Set<Subject> = []
        replaced.reserveCapacity(links.count)
        var standing: [TimedEvent] = []
        standing.reserveCapacity(links.count)
        for case let found? in links.reversed() where found.link.kind != Tombstone.kind {
            guard replaced.insert(Subject(kind: found.link.kind, question: found.link.question)).inserted,
                found.payload != nil
            else { continue }
            guard let event = found.event else {
                throw StoreError.damagedEvent(visit: row.summary.id, number: found.link.number)
            }
            standing.append(TimedEvent(at: Instant(millisecondsSince1970: found.link.at), event: event))
        }
        return standing.reversed()
    }
}
