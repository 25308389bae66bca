/// One visit: which checklist it answers, where and when it took place, and what was entered.
package struct Visit: Hashable, Sendable {
    package private(set) var pin: ChecklistPin
    /// What it answered before it was moved to a corrected version, the oldest first.
    package private(set) var earlierPins: [ChecklistPin] = []
    package private(set) var details: VisitDetails
    package private(set) var entries: [QuestionID: Entry]
    package private(set) var acknowledgement: Acknowledgement?
    package private(set) var attestation: Attestation?

    package init(pin: ChecklistPin, details: VisitDetails, entries: [QuestionID: Entry] = [:]) {
        self.pin = pin
        self.details = details
        self.entries = entries
    }

    /// Makes room for so many entries, so that no single answer has to move all earlier ones.
    mutating func reserve(_ count: Int) { entries.reserveCapacity(count) }

    /// Whether it answers a corrected version of the checklist that it was begun under.
    package var isMoved: Bool { !earlierPins.isEmpty }
    package var isFinalised: Bool { attestation != nil }

    package func entry(_ id: QuestionID) -> Entry { entries[id] ?? Entry() }

    /// Takes over what an event says; events are facts and are never refused here.
    package mutating func apply(_ event: VisitEvent) {
        switch event {
        case .opened(_, let details): self.details = details
        case .briefingAcknowledged(let acknowledgement): self.acknowledgement = acknowledgement
        case .entered(let question, let entry, _): entries[question] = entry.isEmpty ? nil : entry
        case .languageChanged(let language): details.language = language
        case .finalised(let attestation): self.attestation = attestation
        case .corrected(let pin, let earlier, let acknowledgement):
            self.pin = pin
            earlierPins = earlier
            self.acknowledgement = acknowledgement
        }
    }
}

/// What identifies a visit; the shopper is not named.
package struct VisitDetails: Hashable, Sendable, Codable {
    package let id: String
    package let location: String
    /// The day of the visit as recorded; `today` in conditions.
    package let date: CalendarDate
    /// BCP 47 tag of the language it is filled in.
    package var language: String

    package init(id: String, location: String, date: CalendarDate, language: String) {
        self.id = id
        self.location = location
        self.date = date
        self.language = language
    }
}

/// That the shopper read and accepted the briefing, and which one.
package struct Acknowledgement: Hashable, Sendable, Codable {
    package let checklistVersion: String
    package let at: Instant

    package init(checklistVersion: String, at: Instant) {
        self.checklistVersion = checklistVersion
        self.at = at
    }
}

/// What the shopper confirmed when the visit was finalised.
package struct Attestation: Hashable, Sendable, Codable {
    /// The sentence that was shown, in the language of the visit.
    package let statement: String
    /// What the shopper typed to confirm it.
    package let confirmation: String
    package let at: Instant

    package init(statement: String, confirmation: String, at: Instant) {
        self.statement = statement
        self.confirmation = confirmation
        self.at = at
    }
}
