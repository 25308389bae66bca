import Evaluation

extension AnswersPlay {
    /// Keeps what the file says is dormant: entered once, hidden by another answer since, and used nowhere.
    mutating func keepDormant(_ attach: (AnswersAttachment) -> AttachResult) {
        guard let level = file.dormant else { return }
        let outline = interview.checklist.outline
        for member in level.written where outline.position(of: QuestionID(member.name)) == nil {
            log.answersUnknownQuestion(member.name, at: member.nameRange, known: outline.questions.map(\.id.name))
        }
        var visit = interview.visit
        for (position, question) in outline.questions.enumerated() {
            let inputs = inputs(for: question, named: question.id.name, in: level, attach)
            guard let first = inputs.first else { continue }
            if interview.routing.isAsked(position) {
                if refused.isEmpty { reportAsked(question.id, first.range) }
                continue
            }
            if let entry = entry(question, inputs) {
                let event = VisitEvent.entered(question: question.id, entry: entry, origin: Origin(.script))
                visit.apply(event)
                events.append(event)
            }
        }
        interview = Interview(interview.checklist, visit)
    }

    private mutating func reportAsked(_ id: QuestionID, _ range: Range<Int>) {
        log.answersBadValue(
            at: range, "‘\(id)’ is asked, so that its answer is not dormant.",
            advice: "Write it under \"answers\", or correct the answer that decides it.")
    }

    private mutating func entry(_ question: Question, _ inputs: [PlacedInput]) -> Entry? {
        var entry = interview.visit.entry(question.id)
        for input in inputs {
            do throws(Refusal) {
                entry = try question.entry(entry, taking: input.input)
            } catch {
                log.answersBadValue(at: input.range, error)
                return nil
            }
        }
        return entry
    }
}
