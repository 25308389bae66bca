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
        var postponed: QuestionID?
        for position in askedPositions {
            let id = checklist.outline.questions[position].id
            let entry = visit.entries[id]
            guard entry?.reply == nil else { continue }
            guard entry?.isPostponed ?? false else { return id }
            postponed = postponed ?? id
        }
        return postponed
    }

    /// The number of a question among those that are asked and take an answer, from 1, and how many there are.
    package func number(of id: QuestionID) -> (number: Int, total: Int) {
        let position = checklist.outline.position(of: id) ?? 0
        var number = 1
        var total = 0
        for asked in askedPositions {
            if asked < position { number += 1 }
            total += 1
        }
        return (number, total)
    }

    package func questionID(numbered number: Int) -> QuestionID? {
        guard number > 0 else { return nil }
        var wanted = askedPositions.dropFirst(number - 1).makeIterator()
        return wanted.next().map { checklist.outline.questions[$0].id }
    }

    /// Where the questions stand that are asked and take an answer.
    private var askedPositions: some Sequence<Int> {
        let takesAnswer = checklist.outline.takesAnswer
        return routing.asking.indices.lazy.filter { takesAnswer[$0] && routing.isAsked($0) }
    }

    /// Questions whose answers are kept but not used, because they are no longer asked.
    package var dormant: [QuestionID] {
        routing.asking.indices.compactMap { position in
            guard !routing.isAsked(position) else { return nil }
            let id = checklist.outline.questions[position].id
            return visit.entries[id]?.holdsContent ?? false ? id : nil
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
