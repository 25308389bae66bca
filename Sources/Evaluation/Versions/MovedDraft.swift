/// What becomes of a draft's entries when it moves to a corrected version of its checklist.
///
/// The log keeps every entry as it was; what is not kept here is only no answer any more.
package struct MovedDraft: Sendable {
    /// The correction first, then each entry that is another now; all of them belong into one transaction.
    package let events: [VisitEvent]
    /// The questions whose answers were kept, with their present ids, in the order of asking.
    package let kept: [QuestionID]
    /// Those that are asked again, because they ask something else or accept other answers now.
    package let askedAgain: [QuestionID]
    /// Those that are no longer there, with their earlier ids.
    package let dropped: [QuestionID]
    package let asksBriefingAgain: Bool
    /// Where the shopper goes on.
    package let position: QuestionID?

    package init(
        _ visit: Visit, from before: Checklist, to after: Checklist, pin: ChecklistPin, at position: QuestionID?,
        origins: [QuestionID: Provenance] = [:]
    ) {
        var moving = Moving(VersionComparison(VersionOutline(before), VersionOutline(after)), origins)
        let order = before.outline.questions.map(\.id).filter { visit.entries[$0] != nil }
        for id in order { moving.move(visit.entry(id), at: id) }
        let briefing = VersionChange.between(.briefing, "", before.briefing?.facts ?? [], after.briefing?.facts ?? [])
        asksBriefingAgain = !briefing.isEmpty && after.briefing != nil
        let acknowledgement = asksBriefingAgain ? nil : visit.acknowledgement
        let correction = VisitEvent.corrected(
            pin: pin, from: visit.earlierPins + [visit.pin], acknowledgement: acknowledgement)
        events = [correction] + moving.events
        kept = moving.kept
        askedAgain = moving.askedAgain
        dropped = moving.dropped
        self.position = position.flatMap { moving.present($0)?.id }
    }
}

private struct Moving {
    private let versions: VersionComparison
    private let asksOther: Set<QuestionID>
    private let names: VersionNames
    private let known: Set<QuestionID>
    private(set) var events: [VisitEvent] = []
    private(set) var kept: [QuestionID] = []
    private(set) var askedAgain: [QuestionID] = []
    private(set) var dropped: [QuestionID] = []
    private let origins: [QuestionID: Provenance]

    init(_ versions: VersionComparison, _ origins: [QuestionID: Provenance]) {
        self.versions = versions
        self.origins = origins
        asksOther = ChangeReach(versions).asksOther
        names = versions.lineage.names
        known = Set(versions.lineage.questions.values)
    }

    /// The question that one goes on as; `nil` when it is gone, or its slot of a repeated section is.
    func present(_ id: QuestionID) -> Question? {
        guard known.contains(id.written) else { return nil }
        return versions.after.checklist.question(names.question(id))
    }

    mutating func move(_ entry: Entry, at id: QuestionID) {
        guard let question = present(id), question.takesAnswer else {
            dropped.append(id)
            return record(Entry(), at: id, from: id)
        }
        let moved = moved(entry, to: question)
        if entry.reply != nil {
            if moved.reply == nil { askedAgain.append(question.id) } else { kept.append(question.id) }
        }
        if question.id != id { record(Entry(), at: id, from: id) }
        if question.id != id || moved != entry { record(moved, at: question.id, from: id) }
    }

    /// What came from a file goes on saying so, under whichever id.
    private mutating func record(_ entry: Entry, at id: QuestionID, from former: QuestionID) {
        let isScripted = entry.reply != nil && origins[former]?.origin.method == .script
        events.append(.entered(question: id, entry: entry, origin: Origin(isScripted ? .script : .moved)))
    }

    /// Comment, photos beside the answer and notes stay for the shopper to look at; only the answer itself goes.
    private func moved(_ entry: Entry, to question: Question) -> Entry {
        var moved = entry
        moved.reply = entry.reply.flatMap { kept($0, at: question) }
        let isTimed = if case .duration = question.kind { true } else { false }
        if !isTimed { moved.stopwatch = nil }
        if entry.reply != nil, moved.reply == nil {
            // What was measured belongs to the answer; a stopwatch that runs goes on.
            if moved.stopwatch?.started == nil { moved.stopwatch = nil }
            moved.isPostponed = true
        }
        return moved
    }

    private func kept(_ reply: Reply, at question: Question) -> Reply? {
        guard !asksOther.contains(question.id.written) else { return nil }
        switch reply {
        case .notApplicable: return question.notApplicable == .refused ? nil : reply
        case .answered(.instances(let named)):
            guard case .instances(let rule) = question.kind else { return nil }
            let left = named.filter { $0.slot <= rule.maximum }
            return left.isEmpty && !named.isEmpty ? nil : .answered(value: .instances(left))
        case .answered(let value):
            do throws(Refusal) { return .answered(value: try question.accepted(value)) } catch { return nil }
        }
    }
}
