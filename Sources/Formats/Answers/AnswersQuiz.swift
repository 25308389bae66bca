import Evaluation

extension Quiz {
    /// The options chosen at each item, as an answers file has them.
    func answers(from value: JSONValue, _ findings: inout Findings) -> [String: Set<String>] {
        guard let members = value.members else {
            findings.answersBadValue(
                at: value.range, "‘quiz’ must be an object of the quiz's items.",
                advice: "Write it as {\"item\": [\"option\"]}.")
            return [:]
        }
        var answers: [String: Set<String>] = [:]
        for member in members where !member.value.isGap {
            guard let item = items.first(where: { $0.id == member.name }) else {
                findings.answersBadValue(
                    at: member.nameRange, "The quiz has no item ‘\(member.name)’.",
                    advice: "Its items are \(quoted(items.map(\.id))).")
                continue
            }
            answers[item.id] = item.chosen(member.value, &findings)
        }
        return answers
    }
}

extension QuizItem {
    fileprivate func chosen(_ value: JSONValue, _ findings: inout Findings) -> Set<String> {
        var elements = [value]
        if case .array(let list) = value.kind { elements = list }
        var chosen: Set<String> = []
        for element in elements {
            guard let option = element.string, options.contains(where: { $0.value == option }) else {
                findings.answersBadValue(
                    at: element.range, "This is no option of ‘\(id)’.",
                    advice: "Its options are \(quoted(options.map(\.value))).")
                continue
            }
            chosen.insert(option)
        }
        return chosen
    }
}
