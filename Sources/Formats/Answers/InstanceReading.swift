import Evaluation

/// The instances in a list, each with a name that can stand; what is wrong with a name is said at the name.
func readInstances(_ elements: [JSONValue], _ rule: RepeatRule, _ findings: inout Findings) -> [AnswersInstance] {
    var instances: [AnswersInstance] = []
    var slots: Set<Int> = []
    for element in elements {
        guard let instance = readInstance(element, standIn: "\(instances.count + 1)", &findings) else { continue }
        let nameRange = element.member("name")?.range ?? element.range
        if instances.contains(where: { $0.name == instance.name }) {
            findings.answersBadValue(at: nameRange, Refusal.sameInstanceTwice(instance.name))
            continue
        }
        if let slot = instance.slot, !(1...max(1, rule.maximum)).contains(slot) || !slots.insert(slot).inserted {
            findings.answersBadValue(
                at: element.member("slot")?.range ?? element.range, "Slot \(slot) is taken, or there is none.",
                advice: "Write a number of 1 to \(rule.maximum) once, or leave ‘slot’ out.")
            continue
        }
        instances.append(instance)
    }
    if instances.count > rule.maximum {
        findings.answersBadValue(
            at: instances[rule.maximum].value.range, Refusal.tooManyInstances(maximum: rule.maximum))
    }
    return Array(instances.prefix(rule.maximum))
}

private func readInstance(_ value: JSONValue, standIn: String, _ findings: inout Findings) -> AnswersInstance? {
    if value.string != nil {
        let name = usableName(value, standIn, &findings)
        return AnswersInstance(name: name, slot: nil, value: value, entered: AnswersLevel(value, &findings))
    }
    guard let members = value.members else {
        findings.answersBadValue(
            at: value.range, "An instance is an object, not \(value.words).",
            advice: "Write it as {\"name\": \"…\", \"answers\": {…}}.")
        return nil
    }
    let fields = ["name", "slot"] + AnswersLevel.fields
    for member in members where !fields.contains(member.name) {
        findings.answersUnknownField(member.name, at: member.nameRange, known: fields)
    }
    let level = AnswersLevel(value, &findings)
    guard let name = value.member("name") else {
        findings.answersMissing(
            at: value.range.lowerBound..<(value.range.lowerBound + 1), "The instance has no ‘name’.", "name")
        return nil
    }
    if name.isGap {
        if !level.members.isEmpty { findings.answersMissing(at: name.range, "The instance has no ‘name’.", "name") }
        return nil
    }
    return AnswersInstance(
        name: usableName(name, standIn, &findings), slot: slot(value.member("slot"), &findings), value: value,
        entered: level)
}

/// A name that cannot stand is reported, and replaced so that what is said of the instance can be looked at all the same.
private func usableName(_ value: JSONValue, _ standIn: String, _ findings: inout Findings) -> String {
    let problem: String
    var advice = "Write the name as it is spoken, on one line."
    if let name = value.string {
        if name.isBlank {
            problem = "The name is empty."
            advice = "Write a name, or a word such as \"first cashier\"."
        } else if name.hasControls {
            problem = "The name holds control characters, or marks that turn the direction of the text around it."
        } else if name.unicodeScalars.count > 80 {
            problem = "The name has \(name.unicodeScalars.count) characters; at most 80 are kept."
            advice = "Shorten it."
        } else {
            return name
        }
    } else {
        problem = "A name must be a text."
        advice = "Write it in quotation marks."
    }
    findings.answersBadValue(at: value.range, problem, advice: advice)
    return standIn
}

private func slot(_ value: JSONValue?, _ findings: inout Findings) -> Int? {
    guard let value else { return nil }
    if case .number(let text) = value.kind, let number = Int(text) { return number }
    findings.answersBadValue(
        at: value.range, "A slot is a whole number.", advice: "Write 1, 2, 3 …, or leave ‘slot’ out.")
    return nil
}
