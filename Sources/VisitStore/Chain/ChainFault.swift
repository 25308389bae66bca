/// The first place at which a visit is not what was recorded.
package struct ChainFault: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        /// The payload or its salt is not the one that was recorded.
        case payloadAltered
        /// The payload is gone and no later tombstone names the event.
        case payloadMissing
        /// Time, kind, question, author or digest of the event is not the one that was recorded.
        case eventAltered
        /// The event does not follow from the one before it.
        case linkBroken
        /// The event is missing and later ones are there.
        case numberGap
        /// This event and all after it are missing.
        case tailMissing(recorded: Int)
        /// The event lies beyond the end that was recorded.
        case beyondEnd
        /// The end that was recorded is not the hash of the last event.
        case headDisagrees
        /// The visit's row says something else than its events.
        case visitDisagrees(VisitField)
        /// There are events, but no visit.
        case visitMissing
        /// The checklist's source is not the one that was pinned.
        case checklistAltered
        case checklistMissing
        /// A translation kept with the visit is missing or not the one that was kept.
        case translationAltered
    }

    package enum VisitField: String, Hashable, Sendable {
        case checklist, location, date, language, state, createdAt
    }

    /// The event at which it shows, from 1; 0 when it is the visit's row or its checklist.
    package let number: Int
    package let kind: Kind

    init(_ number: Int, _ kind: Kind) {
        self.number = number
        self.kind = kind
    }
}
