import Evaluation

/// The instances of every repeated section in an answers file, and the slots that they get.
struct AnswersInstances {
    /// By the id of their list, in the order of the file.
    private(set) var lists: [QuestionID: [AnswersInstance]] = [:]
    private var slots: [QuestionID: [Instance]] = [:]

    init(_ file: AnswersFile, _ interview: Interview, _ findings: inout Findings) {
        for question in interview.checklist.outline.questions {
            guard case .instances(let rule) = question.kind,
                let value = file.entered.answers.first(where: { $0.name == question.id.name })?.value,
                case .array(let elements) = value.kind
            else { continue }
            var instances: [AnswersInstance] = []
            for element in elements {
                if let instance = readInstance(element, &findings) { instances.append(instance) }
            }
            if instances.count > rule.maximum {
                findings.answersBadValue(
                    at: instances[rule.maximum].value.range, Refusal.tooManyInstances(maximum: rule.maximum))
            }
            let fitting = Array(instances.prefix(rule.maximum))
            lists[question.id] = fitting
            slots[question.id] = place(fitting.map(\.name), question.id, rule, interview)
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

    /// A name that the visit has already keeps its slot; every other one gets a slot that is free.
    private func place(_ names: [String], _ list: QuestionID, _ rule: RepeatRule, _ interview: Interview) -> [Instance]
    {
        var before: [Instance] = []
        if case .instances(let instances) = interview.visit.entry(list).reply?.value { before = instances }
        var placed = before.filter { names.contains($0.name) }
        for name in names where !placed.contains(where: { $0.name == name }) {
            placed = placed.adding(name, slots: rule.maximum) { interview.isUsed($0, of: list) } ?? placed
        }
        return names.compactMap { name in placed.first { $0.name == name } }
    }
}

private func readInstance(_ value: JSONValue, _ findings: inout Findings) -> AnswersInstance? {
    if let name = value.string {
        return AnswersInstance(name: name, value: value, entered: AnswersLevel(value, &findings))
    }
    guard let members = value.members else {
        findings.answersBadValue(
            at: value.range, "An instance is an object, not \(value.words).",
            advice: "Write it as {\"name\": \"…\", \"answers\": {…}}.")
        return nil
    }
    let fields = ["name"] + AnswersLevel.fields
    for member in members where !fields.contains(member.name) {
        findings.answersUnknownField(member.name, at: member.nameRange, known: fields)
    }
    guard let name = value.member("name") else {
        findings.answersMissing(
            at: value.range.lowerBound..<(value.range.lowerBound + 1), "The instance has no ‘name’.", "name")
        return nil
    }
    guard let text = name.string else {
        findings.answersBadValue(at: name.range, "A name must be a text.", advice: "Write it in quotation marks.")
        return nil
    }
    return AnswersInstance(name: text, value: value, entered: AnswersLevel(value, &findings))
}
