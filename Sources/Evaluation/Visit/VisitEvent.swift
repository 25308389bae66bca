/// One accepted change of a visit; the store keeps them all, in order, and never alters one.
package enum VisitEvent: Hashable, Sendable, Codable {
    case opened(pin: ChecklistPin, details: VisitDetails)
    case briefingAcknowledged(acknowledgement: Acknowledgement)
    /// The whole entry at one question as it stands from now on.
    case entered(question: QuestionID, entry: Entry, origin: Origin)
    case languageChanged(language: String)
    case finalised(attestation: Attestation)
    /// From here on it answers this version; the acknowledgement is the one that still stands.
    case corrected(pin: ChecklistPin, from: [ChecklistPin], acknowledgement: Acknowledgement?)
}

/// An event and when it was accepted.
package struct TimedEvent: Hashable, Sendable, Codable {
    package let at: Instant
    package let event: VisitEvent

    package init(at: Instant, event: VisitEvent) {
        self.at = at
        self.event = event
    }
}

extension Visit {
    /// Rebuilds a visit from its events; `nil` when the first one does not open it.
    package init?(replaying events: some Sequence<VisitEvent>) {
        var visit: Visit?
        for event in events {
            if visit == nil {
                guard case .opened(let pin, let details) = event else { return nil }
                visit = Visit(pin: pin, details: details)
            } else {
                visit?.apply(event)
            }
        }
        guard let visit else { return nil }
        self = visit
    }
}
