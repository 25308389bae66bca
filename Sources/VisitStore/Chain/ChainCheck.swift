import Evaluation

/// Walks one visit's chain from its start to the end its row records.
struct ChainCheck {
    let row: VisitRow
    /// `nil` where a row cannot be read.
    let links: [FoundLink?]

    private var recorded: Int { row.summary.eventCount }

    /// The first broken link; `nil` when the log is what was recorded.
    var fault: ChainFault? {
        let purged = Set(links.flatMap { $0?.purged ?? [] })
        var previous = Link.start(visit: row.summary.id, checklistDigest: row.openedPin.digest)
        for (index, found) in links.enumerated() {
            let number = index + 1
            guard let found else { return ChainFault(number, .eventAltered) }
            guard found.link.number == number else { return ChainFault(number, .numberGap) }
            guard number <= recorded else { return ChainFault(number, .beyondEnd) }
            guard found.link.previous == previous else { return ChainFault(number, .linkBroken) }
            guard found.link.hash == found.hash else { return ChainFault(number, .eventAltered) }
            if let fault = payloadFault(found, purged) { return fault }
            previous = found.hash
        }
        guard links.count == recorded else {
            return ChainFault(links.count + 1, .tailMissing(recorded: recorded))
        }
        return previous == row.head ? nil : ChainFault(recorded, .headDisagrees)
    }

    private func payloadFault(_ found: FoundLink, _ purged: Set<Int>) -> ChainFault? {
        let number = found.link.number
        guard found.payload != nil else { return purged.contains(number) ? nil : ChainFault(number, .payloadMissing) }
        return found.isPayloadIntact ? nil : ChainFault(number, .payloadAltered)
    }
}

extension ChainCheck {
    /// What the visit's row says beside its events; asked only when the chain is whole.
    var disagreement: ChainFault? {
        let visit = row.summary
        var language: String?
        var isFinal = false
        var pin = row.openedPin
        for found in links {
            guard let found, let event = found.tellingEvent else { continue }
            switch event {
            case .opened(let pin, let details):
                language = details.language
                if let field = difference(pin, details, found.link.at) { return ChainFault(0, .visitDisagrees(field)) }
            case .languageChanged(let changed): language = changed
            case .finalised: isFinal = true
            case .corrected(let corrected, let earlier, _):
                guard earlier.last == pin || isCorrectionPurged else {
                    return ChainFault(0, .visitDisagrees(.checklist))
                }
                pin = corrected
            case .briefingAcknowledged, .entered: break
            }
        }
        if pin != visit.pin, !isCorrectionPurged { return ChainFault(0, .visitDisagrees(.checklist)) }
        if let language, language != visit.details.language { return ChainFault(0, .visitDisagrees(.language)) }
        return isFinal == (visit.state == .final) ? nil : ChainFault(0, .visitDisagrees(.state))
    }

    /// What a purge removed cannot be compared any more.
    private var isCorrectionPurged: Bool {
        links.contains { $0?.link.kind == "corrected" && $0?.payload == nil }
    }

    private func difference(_ pin: ChecklistPin, _ details: VisitDetails, _ at: Int) -> ChainFault.VisitField? {
        let visit = row.summary
        if pin != row.openedPin { return .checklist }
        if details.location != visit.details.location { return .location }
        if details.date != visit.details.date { return .date }
        return at == visit.createdAt.millisecondsSince1970 ? nil : .createdAt
    }
}

extension FoundLink {
    /// The event, when it is of a kind that the visit's row repeats.
    fileprivate var tellingEvent: VisitEvent? {
        ["opened", "language-changed", "finalised", "corrected"].contains(link.kind) ? event : nil
    }
}
