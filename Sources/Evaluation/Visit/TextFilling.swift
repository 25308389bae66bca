/// Fills the places in a checklist's texts from one visit; whoever shows a text decides how its parts are worded.
package struct TextFilling {
    private let checklist: Checklist
    private let visit: Visit
    private let standing: (QuestionID) -> Standing

    /// What stands at a place.
    package enum Filler {
        case words(String)
        case date(CalendarDate)
        case answer(AnswerValue, Question)
        case instance(Instance, Slot)
    }

    package init(_ checklist: Checklist, _ visit: Visit, _ routing: Routing) {
        self.checklist = checklist
        self.visit = visit
        standing = routing.surroundings(checklist, visit).standing
    }

    /// What a text shows where nothing is known yet.
    package static let gap = "…"

    /// The text as it is read in a slot of a repeated section, or outside of any.
    package func filled(_ text: String, in slot: Slot?, words: (Filler) -> String) -> String {
        guard text.utf8.contains(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "}") }) else { return text }
        return TextTemplate(text).filled { filler($0, slot).map(words) ?? Self.gap }
    }

    private func filler(_ placeholder: Placeholder, _ slot: Slot?) -> Filler? {
        switch placeholder {
        case .locationName: return .words(visit.details.location)
        case .visitDate: return .date(visit.details.date)
        case .checklistTitle: return .words(checklist.title)
        case .instance:
            guard let slot, let instance = visit.instance(in: slot) else { return nil }
            return .instance(instance, slot)
        case .answer(let id):
            let here = slot.map { id.inSlot($0.number) } ?? id
            guard let question = checklist.question(here) ?? checklist.question(id),
                let value = standing(question.id).value
            else { return nil }
            return .answer(value, question)
        }
    }
}

extension Visit {
    /// The instance that was named for a slot of a repeated section.
    package func instance(in slot: Slot) -> Instance? {
        guard case .instances(let instances) = entries[QuestionID(slot.section.name)]?.reply?.value else { return nil }
        return instances.first { $0.slot == slot.number }
    }
}

extension Checklist {
    /// The slot of a repeated section that a question stands in.
    package func slot(of id: QuestionID) -> Slot? {
        outline.position(of: id).flatMap { outline.slotOfQuestion[$0] }
    }
}
