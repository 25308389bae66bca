import Evaluation

/// The instances of every repeated section in an answers file, and the slots that they get.
struct AnswersInstances {
    /// By the id of their list, in the order of the file.
    private(set) var lists: [QuestionID: [AnswersInstance]] = [:]
    private var slots: [QuestionID: [Instance]] = [:]
    /// Lists with something wrong in their names.
    private(set) var refused: Set<QuestionID> = []

    init(_ file: AnswersFile, _ interview: Interview, _ findings: inout Findings) {
        for question in interview.checklist.outline.questions {
            guard case .instances(let rule) = question.kind,
                let value = file.entered.answers.first(where: { $0.name == question.id.name })?.value,
                case .array(let elements) = value.kind
            else { continue }
            let before = findings.all.count
            let fitting = readInstances(elements, rule, &findings)
            if findings.all.count > before { refused.insert(question.id) }
            lists[question.id] = fitting
            slots[question.id] = place(fitting, question.id, rule, interview)
        }
    }

    /// The answer to a list, when the file has one that can be understood.
    func answer(to list: QuestionID) -> [Instance]? { slots[list] }

    /// What the file says of the instance in a slot.
    func entered(in slot: Slot) -> AnswersInstance? {
        let list = QuestionID(slot.section.name)
        guard let place = slots[list]?.firstIndex(where: { $0.slot == slot.number }) else { return nil }
        return lists[list]?[place]
    }

    /// A name that the visit has already keeps its slot; every other one gets the slot it asks for, or one that is free.
    private func place(
        _ named: [AnswersInstance], _ list: QuestionID, _ rule: RepeatRule, _ interview: Interview
    ) -> [Instance] {
        var placed = named.compactMap { instance in instance.slot.map { Instance(slot: $0, name: instance.name) } }
        let open = named.filter { $0.slot == nil }.map(\.name)
        if case .instances(let instances) = interview.visit.entry(list).reply?.value {
            let taken = Set(placed.map(\.slot))
            placed += instances.filter { open.contains($0.name) && !taken.contains($0.slot) }
        }
        for name in open where !placed.contains(where: { $0.name == name }) {
            placed = placed.adding(name, slots: rule.maximum) { interview.isUsed($0, of: list) } ?? placed
        }
        return named.compactMap { instance in placed.first { $0.name == instance.name } }
    }
}
