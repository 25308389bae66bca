import Diagnostics
import Evaluation

/// What an answers file asks of the interview, and where it says so.
struct PlacedInput {
    let input: InterviewInput
    let range: Range<Int>
}

extension AnswersPlay {
    /// What a level of the file says of one question: the answer first, because an attachment may add to it.
    mutating func inputs(
        for question: Question, named name: String, in level: AnswersLevel,
        _ attach: (AnswersAttachment) -> AttachResult
    ) -> [PlacedInput] {
        let id = question.id
        func member(_ members: [JSONMember]) -> JSONMember? { members.first { $0.name == name } }
        var inputs: [PlacedInput] = []
        if let member = member(level.answers), let input = answer(question, member) { inputs.append(input) }
        if let member = member(level.attachments) { inputs += attachments(id, member, attach) }
        // After the answer, which may differ from it: the visit keeps both.
        if let member = member(level.measured), let input = measured(question, member) { inputs.append(input) }
        inputs += text(member(level.comments), "comment") { .comment(id, $0, Origin(.script, typed: $0)) }
        inputs += text(member(level.notes), "note") { .note(id, $0, Origin(.script, typed: $0)) }
        if let member = member(level.later) {
            inputs.append(PlacedInput(input: .postpone(id, Origin(.script)), range: member.nameRange))
        }
        if let member = member(level.flagged) {
            inputs.append(PlacedInput(input: .flag(id, true, Origin(.script)), range: member.nameRange))
        }
        return inputs
    }

    private mutating func text(
        _ member: JSONMember?, _ kind: String, _ input: (String) -> InterviewInput
    ) -> [PlacedInput] {
        guard let member else { return [] }
        if let text = member.value.string { return [PlacedInput(input: input(text), range: member.value.range)] }
        log.answersBadValue(
            at: member.value.range, "A \(kind) must be a text.", advice: "Write it in quotation marks.")
        return []
    }

    /// Reads `"4 min 30 s"` or `{"span": "4 min 30 s", "reason": "why the answer differs"}`.
    private mutating func measured(_ question: Question, _ member: JSONMember) -> PlacedInput? {
        let value = member.value
        let known = ["span", "reason"]
        for field in value.members ?? [] where !known.contains(field.name) {
            log.answersUnknownField(field.name, at: field.nameRange, known: known)
        }
        let reason = value.member("reason")
        guard let span = value.string ?? value.member("span")?.string, reason == nil || reason?.string != nil,
            let seconds = DurationText.seconds(span, bareNumbersIn: .second)
        else {
            log.answersBadValue(
                at: value.range, "This is no time span that a stopwatch measured.",
                advice: "Write \"4 min 30 s\", or {\"span\": \"…\", \"reason\": \"…\"} when the answer differs.")
            return nil
        }
        let input = InterviewInput.measured(
            question.id, seconds: seconds, reason: reason?.string, Origin(.script, typed: span))
        return PlacedInput(input: input, range: value.range)
    }

    private mutating func answer(_ question: Question, _ member: JSONMember) -> PlacedInput? {
        let range = member.value.range
        let origin = Origin(.script, typed: String(decoding: file.source.bytes[range], as: UTF8.self))
        if question.isInstanceList, case .array(let elements) = member.value.kind {
            guard let list = instances.answer(to: question.id) ?? dormantInstances(question, elements) else {
                return nil
            }
            return PlacedInput(input: .answer(question.id, .instances(list), origin), range: range)
        }
        do throws(AnswerMisfit) {
            switch try question.reply(from: member.value) {
            case .answered(let value): return PlacedInput(input: .answer(question.id, value, origin), range: range)
            case .notApplicable(let reason):
                return PlacedInput(input: .notApplicable(question.id, reason: reason, origin), range: range)
            }
        } catch {
            log.answersBadValue(at: error.range, error.problem, advice: error.advice)
            return nil
        }
    }

    /// The names of a repeated section that is not asked; what was said of each stands under ids of its own.
    private mutating func dormantInstances(_ question: Question, _ elements: [JSONValue]) -> [Instance]? {
        guard case .instances(let rule) = question.kind else { return nil }
        let named = readInstances(elements, rule, &log)
        for instance in named where !instance.entered.members.isEmpty {
            log.answersBadValue(
                at: instance.value.range, "What is dormant of an instance cannot stand here.",
                advice: "Write it beside the list, under ids with the slot: \"\(question.id)\" and \"…#1\".")
        }
        return named.enumerated().map { Instance(slot: $1.slot ?? $0 + 1, name: $1.name) }
    }

    private mutating func attachments(
        _ id: QuestionID, _ member: JSONMember, _ attach: (AnswersAttachment) -> AttachResult
    ) -> [PlacedInput] {
        guard case .array(let elements) = member.value.kind else {
            log.answersBadValue(
                at: member.value.range, "Attachments are a list of files.", advice: "Write [\"photo.jpg\"].")
            return []
        }
        var inputs: [PlacedInput] = []
        for element in elements {
            guard let wanted = AnswersAttachment(element, &log) else { continue }
            switch attach(wanted) {
            case .attached(let attachment):
                let origin = Origin(.script, typed: wanted.path)
                inputs.append(PlacedInput(input: .attach(id, attachment, origin), range: element.range))
            case .refused(let problem, let advice):
                log.answersBadValue(at: element.range, problem, advice: advice)
            }
        }
        return inputs
    }
}
