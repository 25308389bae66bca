extension Interview {
    /// The questions that are asked, in order, notes included.
    package var askedQuestions: [Question] {
        zip(checklist.outline.questions, routing.asking).compactMap { question, asking in
            asking == .asked ? question : nil
        }
    }

    /// The next asked question after the current one, or the first; `nil` at the end.
    package var next: QuestionID? {
        let start = current.flatMap { checklist.outline.position(of: $0) }.map { $0 + 1 } ?? 0
        return checklist.outline.questions.indices.dropFirst(start).first(where: routing.isAsked).map {
            checklist.outline.questions[$0].id
        }
    }

    /// The asked question before the current one, or the last one from the review page.
    package var previous: QuestionID? {
        let end = current.flatMap { checklist.outline.position(of: $0) } ?? checklist.outline.questions.count
        return checklist.outline.questions.indices.prefix(end).last(where: routing.isAsked).map {
            checklist.outline.questions[$0].id
        }
    }

    /// Where to go on: the first asked question without a reply, postponed ones last; `nil` when none is left.
    package var firstGap: QuestionID? {
        let open = askedQuestions.filter { $0.takesAnswer && visit.entry($0.id).reply == nil }
        return (open.first { !visit.entry($0.id).isPostponed } ?? open.first)?.id
    }

    /// The number of a question among those that are asked and take an answer, from 1, and how many there are.
    package func number(of id: QuestionID) -> (number: Int, total: Int) {
        let asked = askedQuestions.filter(\.takesAnswer)
        return ((asked.firstIndex { $0.id == id } ?? 0) + 1, asked.count)
    }

    package func questionID(numbered number: Int) -> QuestionID? {
        let asked = askedQuestions.filter(\.takesAnswer)
        return asked.indices.contains(number - 1) ? asked[number - 1].id : nil
    }

    /// Questions whose answers are kept but not used, because they are no longer asked.
    package var dormant: [QuestionID] {
        checklist.outline.questions.enumerated().compactMap { position, question in
            !routing.isAsked(position) && visit.entries[question.id] != nil ? question.id : nil
        }
    }

    /// The answers that an input would make dormant; a front end asks before it hides any.
    package func hidden(by input: InterviewInput) -> [QuestionID] {
        var trial = self
        guard (try? trial.handle(input)) != nil else { return [] }
        let already = Set(dormant)
        return trial.dormant.filter { !already.contains($0) }
    }
}
