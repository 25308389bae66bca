import Evaluation
import Phrases

extension Presenter {
    func answers() -> AnswersPart {
        AnswersPart(
            heading: speaker.words(.headingAnswers), legend: speaker.say(.answersLegend),
            groups: scoredGroups() + apartGroups(),
            columns: items.contains { $0.question.matrix != nil && isShownAsRow($0) }
                ? [.columnQuestion, .columnAnswer, .columnPoints].map(speaker.words) : nil)
    }

    /// One group for each section with scored questions of its own.
    private func scoredGroups() -> [AnswersPart.Group] {
        var places: [SectionID: Int] = [:]
        var groups: [(section: SectionID, answers: [ShownAnswer])] = []
        for item in items where item.score.outcome.earned != nil {
            let section = item.score.section
            let place = places[section] ?? groups.count
            if place == groups.count {
                places[section] = place
                groups.append((section, []))
            }
            groups[place].answers.append(shown(item, isApart: false))
        }
        return groups.map {
            AnswersPart.Group(title: heading($0.section), score: instanceScore($0.section), answers: $0.answers)
        }
    }

    /// What is out of the score stands in groups of its own, each with its reason.
    private func apartGroups() -> [AnswersPart.Group] {
        var apart: [(phrase: ReportPhrase, answers: [ShownAnswer])] = [
            (.groupNotApplicable, []), (.groupNotAsked, []), (.groupNotAnswered, []), (.groupUnscored, []),
        ]
        for item in items {
            let place: Int
            switch item.score.outcome {
            case .scored: continue
            case .notApplicable: place = 0
            case .notAsked: place = 1
            case .notAnswered: place = 2
            case .unscored: place = 3
            }
            apart[place].answers.append(shown(item, isApart: true))
        }
        // Where a visit ended early, what was seen is all there is to read.
        if case .screenedOut = scorecard.result { apart.insert(apart.removeLast(), at: 0) }
        return apart.filter { !$0.answers.isEmpty }.map {
            AnswersPart.Group(title: speaker.say($0.phrase), score: nil, answers: $0.answers)
        }
    }

    private func isAsked(_ item: Item) -> Bool {
        if case .notAsked = item.score.outcome { return false }
        return true
    }

    private func isShownAsRow(_ item: Item) -> Bool { isAsked(item) && item.value != nil }

    /// Apart from its section a question says which instance it is about.
    private func shown(_ item: Item, isApart: Bool) -> ShownAnswer {
        let isAsked = isAsked(item)
        let files = isAsked ? files(item) : nil
        let matrix = isShownAsRow(item) ? matrix(item.question, isApart: isApart) : nil
        let isPlain = matrix != nil || (!isApart && item.question.matrix == nil)
        return ShownAnswer(
            id: item.question.id.name, number: item.number,
            question: isPlain ? ownWords(item.question) : isApart ? ask(item.question) : askOfRow(item.question),
            answer: isAsked ? answer(item) : nil, points: points(item), remarks: remarks(item),
            comment: isAsked ? item.entry.comment.flatMap { $0.isEmpty ? nil : $0 } : nil,
            // Captions name every file.
            evidence: files == nil ? evidence(item, isAsked) : nil, standard: standard(item.question.standard),
            isProblem: isProblem(item), matrix: matrix, files: files)
    }

    private func points(_ item: Item) -> Sentence? {
        guard case .scored(let earned, let possible, _) = item.score.outcome else { return nil }
        return item.score.isBonus
            ? speaker.numeral(speaker.format.signed(earned.exactText)) : speaker.ratio(earned, possible)
    }

    private func isProblem(_ item: Item) -> Bool {
        if item.critical == .failed { return true }
        guard case .scored(let earned, let possible, _) = item.score.outcome else { return false }
        return earned < possible
    }

    private func remarks(_ item: Item) -> [Sentence] {
        var remarks: [Sentence] = []
        if item.question.isComputed, isAsked(item) {
            remarks.append(speaker.say(item.value == nil ? .answerNotComputed : .answerComputed))
        }
        if item.score.isBonus { remarks.append(speaker.say(.answerBonus)) }
        if item.score.weight != .one, item.score.outcome.earned != nil {
            remarks.append(speaker.say(.answerWeight, ["weight": speaker.number(item.score.weight)]))
        }
        switch item.critical {
        case .passed: remarks.append(speaker.say(.answerCriticalPassed))
        case .failed: remarks.append(speaker.say(.answerCriticalFailed))
        case .doesNotApply, nil: break
        }
        if let loss = item.loss, loss.percent.exact > .zero {
            // Nothing is lost without a bonus.
            let phrase = item.score.isBonus ? ReportPhrase.answerGain : .answerCost
            remarks.append(speaker.say(phrase, ["rise": speaker.plainNumber(loss.percent.text)]))
        }
        if let reason = reasonWords(item) { remarks.append(reason) }
        return remarks
    }

    private func reasonWords(_ item: Item) -> Sentence? {
        switch item.score.outcome {
        case .scored(_, _, let reason?): speaker.say(.reasonCountsAsZero, ["reason": .quote(reason, .shopper)])
        case .notApplicable(let reason): speaker.say(.reasonNotApplicable, ["reason": .quote(reason, .shopper)])
        case .notAsked: whyNotAsked(item.question)
        case .scored, .notAnswered, .unscored: nil
        }
    }

    private func evidence(_ item: Item, _ isAsked: Bool) -> Sentence? {
        guard isAsked, !item.entry.evidence.isEmpty else { return nil }
        return speaker.say(.answerEvidence, count: item.entry.evidence.count, [:])
    }

    private func standard(_ standard: Standard?) -> Sentence? {
        switch (standard?.reference, standard?.text) {
        case (let reference?, let text?):
            speaker.say(
                .answerStandard, ["reference": .quote(reference, .name), "text": ofChecklist(text)])
        case (let words?, nil), (nil, let words?):
            speaker.say(.answerStandardReference, ["reference": ofChecklist(words)])
        case (nil, nil): nil
        }
    }
}
