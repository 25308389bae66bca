/// What an answers file says at one level: of the visit, of one instance of a repeated section, or what is dormant.
struct AnswersLevel {
    let answers: [JSONMember]
    let comments: [JSONMember]
    let attachments: [JSONMember]
    /// What a stopwatch measured.
    let measured: [JSONMember]
    /// Words for the agency.
    let notes: [JSONMember]
    /// Questions marked "answer later", each with the place of its id.
    let later: [JSONMember]
    /// Questions marked to be looked at again.
    let flagged: [JSONMember]
    /// Every member that is named after a question, those that nobody has filled in too.
    let written: [JSONMember]

    private static let objects = ["answers", "comments", "attachments", "measured", "notes"]
    static let fields = objects + ["later", "flagged"]

    init(_ value: JSONValue, _ findings: inout Findings) {
        let objects = Self.objects.map { objectMembers(value.member($0), $0, &findings) }
        let filled = objects.map { $0.filter { !$0.value.isGap } }
        (answers, comments, attachments) = (filled[0], filled[1], filled[2])
        (measured, notes) = (filled[3], filled[4])
        later = marked(value.member("later"), "later", &findings)
        flagged = marked(value.member("flagged"), "flagged", &findings)
        written = objects.flatMap { $0 } + later + flagged
    }

    /// Every member that says something of a question.
    var members: [JSONMember] { answers + comments + attachments + measured + notes + later + flagged }
}

/// One instance of a repeated section, as an answers file has it.
struct AnswersInstance {
    let name: String
    /// The slot that was asked for; a file written by hand has none.
    let slot: Int?
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

private func marked(_ value: JSONValue?, _ name: String, _ findings: inout Findings) -> [JSONMember] {
    guard let value else { return [] }
    guard case .array(let elements) = value.kind else {
        findings.answersBadValue(
            at: value.range, "‘\(name)’ must be a list of question ids.", advice: "Write it as [\"question-id\"].")
        return []
    }
    return elements.compactMap { element in
        if let id = element.string { return JSONMember(name: id, nameRange: element.range, value: element) }
        findings.answersBadValue(
            at: element.range, "A question is named by its id, not by \(element.words).",
            advice: "Write the id in quotation marks.")
        return nil
    }
}
