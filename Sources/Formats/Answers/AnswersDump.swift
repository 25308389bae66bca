import Evaluation

/// A visit written as an answers file: read again, it gives the same entries and so the same score.
package struct AnswersDump {
    private let checklist: Checklist
    private let visit: Visit
    private let routing: Routing
    private let file: (Attachment) -> String

    /// `file` says under which path, from the folder of the answers file, an attachment is to be found.
    package init(_ visit: Visit, _ checklist: Checklist, file: @escaping (Attachment) -> String) {
        self.checklist = checklist
        self.visit = visit
        self.file = file
        routing = Routing(checklist, visit)
    }

    package var bytes: [UInt8] { JSONText.object(members).bytes }

    private var members: [(name: String, value: JSONText)] {
        var members: [(name: String, value: JSONText)] = [
            ("checklist", .object([("id", .text(checklist.id)), ("version", .text(checklist.version))])),
            ("language", .text(visit.details.language)), ("location", .text(visit.details.location)),
            ("date", .text(visit.details.date.text)),
        ]
        if visit.acknowledgement != nil {
            members.append(("briefing", .text("acknowledged")))
            if let quiz = checklist.briefing?.quiz { members.append(("quiz", quiz.rightAnswers)) }
        }
        members += level(questions { $0.slot == nil && $1 }, named: \.id.name)
        let dormant = level(questions { !$1 }, named: \.id.name)
        if !dormant.isEmpty { members.append(("dormant", .object(dormant))) }
        if visit.isFinalised { members.append(("attestation", .text("confirmed"))) }
        return members
    }

    /// The questions with an entry, by their slot and whether they are asked.
    private func questions(_ isWanted: (QuestionID, Bool) -> Bool) -> [Question] {
        checklist.outline.questions.enumerated().compactMap { position, question in
            guard visit.entries[question.id] != nil, isWanted(question.id, routing.isAsked(position)) else {
                return nil
            }
            return question
        }
    }

    private func level(_ questions: [Question], named name: (Question) -> String) -> [(name: String, value: JSONText)] {
        let entries = questions.map { (name: name($0), question: $0, entry: visit.entry($0.id)) }
        func object(_ value: (Question, Entry) -> JSONText?) -> JSONText {
            .object(entries.compactMap { entry in value(entry.question, entry.entry).map { (entry.name, $0) } })
        }
        func marks(_ isMarked: (Entry) -> Bool) -> JSONText {
            .list(entries.filter { isMarked($0.entry) }.map { .text($0.name) })
        }
        let fields: KeyValuePairs<String, JSONText> = [
            "answers": object { question, entry in entry.reply.flatMap { written($0, to: question) } },
            "comments": object { $1.comment.map { .text($0) } },
            "attachments": object { written($1.evidence + ($1.reply?.value?.photos ?? [])) },
            "measured": object { $1.stopwatch.flatMap(written) }, "notes": object { $1.note.map { .text($0) } },
            "later": marks(\.isPostponed), "flagged": marks(\.isFlagged),
        ]
        return fields.filter { !$0.value.isEmpty }.map { ($0.key, $0.value) }
    }

    private func written(_ files: [Attachment]) -> JSONText? {
        files.isEmpty ? nil : .list(files.map(written))
    }

    /// A stopwatch that still runs has measured nothing yet.
    private func written(_ stopwatch: Stopwatch) -> JSONText? {
        guard let measured = stopwatch.measured else { return nil }
        let span = JSONText.text(DurationText.text(measured))
        return stopwatch.reason.map { .object([("span", span), ("reason", .text($0))]) } ?? span
    }

    private func written(_ attachment: Attachment) -> JSONText {
        .object([("file", .text(file(attachment))), ("sha256", .text(attachment.digest))])
    }

    /// `nil` for files, which stand under `attachments`.
    private func written(_ reply: Reply, to question: Question) -> JSONText? {
        switch reply {
        case .notApplicable(let reason): .object([("not-applicable", .text(reason))])
        case .answered(.instances(let instances)):
            .list(instances.enumerated().map { written($1, isUsual: $1.slot == $0 + 1, of: question) })
        case .answered(let value): value.written
        }
    }

    /// What was said of an instance stands with it; what is dormant stands by itself.
    private func written(_ instance: Instance, isUsual: Bool, of list: Question) -> JSONText {
        var members: [(name: String, value: JSONText)] = [("name", .text(instance.name))]
        if !isUsual { members.append(("slot", .number(instance.slot))) }
        let slot = Slot(section: SectionID(list.id.name), number: instance.slot)
        let isAsked = checklist.outline.position(of: list.id).map(routing.isAsked) ?? false
        if isAsked {
            members += level(questions { checklist.slot(of: $0) == slot && $1 }, named: \.id.written.name)
        }
        return .object(members)
    }
}

extension AnswerValue {
    /// As an answers file writes it; `nil` for files and for instances, which stand elsewhere.
    fileprivate var written: JSONText? {
        switch self {
        case .yesNo(let answer): .text(answer ? "yes" : "no")
        case .option(let option): .text(option)
        case .options(let options): .list(options.map { .text($0) })
        case .number(let number): .text(number.exactText)
        case .duration(let seconds): .text(DurationText.text(seconds))
        case .time(let time): .text(time.text)
        case .date(let date): .text(date.text)
        case .dateTime(let moment): .text(moment.text)
        case .place(let place): .text(place.text)
        case .text(let text): .text(text)
        case .employee(let employee): employee.written
        case .photos, .instances: nil
        }
    }
}

extension Employee {
    fileprivate var written: JSONText {
        let fields = [("name", name), ("role", role), ("description", description)]
        return .object(fields.compactMap { field, text in text.map { (field, .text($0)) } })
    }
}

extension Quiz {
    /// A visit keeps only that the quiz was passed; the right answers pass it again.
    fileprivate var rightAnswers: JSONText {
        .object(
            items.map { item in
                (item.id, .list(item.options.filter(\.isCorrect).map { .text($0.value) }))
            })
    }
}
