/// What an answers file says at one level: of the visit, or of one instance of a repeated section.
struct AnswersLevel {
    let answers: [JSONMember]
    let comments: [JSONMember]
    let attachments: [JSONMember]

    static let fields = ["answers", "comments", "attachments"]

    init(_ value: JSONValue, _ findings: inout Findings) {
        let lists = Self.fields.map { objectMembers(value.member($0), $0, &findings) }
        answers = lists[0]
        comments = lists[1]
        attachments = lists[2]
    }

    /// Every member that is named after a question.
    var members: [JSONMember] { answers + comments + attachments }
}

/// One instance of a repeated section, as an answers file has it.
struct AnswersInstance {
    let name: String
    let value: JSONValue
    let entered: AnswersLevel
}

private func objectMembers(_ value: JSONValue?, _ name: String, _ findings: inout Findings) -> [JSONMember] {
    guard let value else { return [] }
    guard let members = value.members else {
        findings.answersBadValue(
            at: value.range, "‘\(name)’ must be an object of question ids.", advice: "Write it as {\"question-id\": …}."
        )
        return []
    }
    return members
}
