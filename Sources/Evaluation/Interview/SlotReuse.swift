extension Interview {
    /// Answers kept for a removed instance that an input takes back, because a new one gets its slot.
    ///
    /// What was seen of one person must never pass for what was seen of another.
    package func replaced(by input: InterviewInput) -> [QuestionID] {
        guard case .answer(let list, .instances(let instances), _) = input else { return [] }
        var slots = Set(instances.map(\.slot))
        if case .instances(let before) = visit.entry(list).reply?.value { slots.subtract(before.map(\.slot)) }
        return slots.isEmpty ? [] : content(of: slots, of: list)
    }

    /// Whether something was entered in a slot of the repeated section with that list of instances.
    package func isUsed(_ slot: Int, of list: QuestionID) -> Bool { !content(of: [slot], of: list).isEmpty }

    private func content(of slots: Set<Int>, of list: QuestionID) -> [QuestionID] {
        zip(checklist.outline.questions, checklist.outline.slotOfQuestion).compactMap { question, slot in
            guard let slot, slot.section.name == list.name, slots.contains(slot.number) else { return nil }
            return visit.entry(question.id).isEmpty ? nil : question.id
        }
    }
}
