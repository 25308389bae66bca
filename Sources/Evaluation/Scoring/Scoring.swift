/// A visit cannot be scored by a checklist other than the one it was answered under.
package struct WrongChecklist: Error, Hashable, Sendable {
    package let visit: ChecklistPin
    package let given: ChecklistPin
}

/// Scores a visit by exactly the checklist it pins.
package func score(_ visit: Visit, by checklist: Checklist, pin: ChecklistPin) throws(WrongChecklist) -> Scorecard {
    guard visit.pin == pin else { throw WrongChecklist(visit: visit.pin, given: pin) }
    return ScoreRun(checklist, visit).scorecard()
}

/// One scoring, from outcomes to the final percentage, in the fixed order of the scoring page.
struct ScoreRun {
    let checklist: Checklist
    let visit: Visit
    let routing: Routing
    /// One for each question of the outline.
    let outcomes: [Outcome]
    /// Top-level tallies, in the order of the checklist.
    let tallies: [SectionTally]

    init(_ checklist: Checklist, _ visit: Visit) { self.init(checklist, visit, Routing(checklist, visit)) }

    /// By a routing that was made already, such as that of an interview.
    init(_ checklist: Checklist, _ visit: Visit, _ routing: Routing) {
        let view = routing.whole(checklist, visit)
        let outcomes: [Outcome] = checklist.outline.questions.enumerated().map { position, question in
            guard question.isComputed, case .asked = routing.asking[position] else {
                return question.outcome(routing.asking[position], visit.entries[question.id]?.reply)
            }
            return question.outcome(standing: view.standing(question.id), because: .condition(words: ""), reason: nil)
        }
        self.init(checklist, visit, routing, outcomes)
    }

    init(_ checklist: Checklist, _ visit: Visit, _ routing: Routing, _ outcomes: [Outcome]) {
        self.checklist = checklist
        self.visit = visit
        self.routing = routing
        self.outcomes = outcomes
        var next = outcomes.makeIterator()
        tallies = checklist.sections.map { section in
            SectionTally(section, checklist.scoring.model) { _ in next.next() ?? .unscored }
        }
    }

    /// Whether a section of the outline is, or stands in, a slot of a repeated section without an instance.
    func isEmpty(_ section: Int) -> Bool {
        checklist.outline.sections[section].questions.first.map { outcomes[$0].isOfEmptySlot } ?? false
    }

    func scorecard() -> Scorecard {
        let sums = ScoreSums(self)
        let step = sums.overview.step
        let isScored = routing.screenOut == nil
        let losses = isScored ? sums.pointsLost(step.decimals) : []
        return Scorecard(
            pin: visit.pin, visit: visit.details, isFinal: visit.isFinalised, result: result(sums, step),
            model: step, sections: sectionScores(losses), indices: sums.indexScores(isScored: isScored),
            questions: questionScores(), criticals: sums.alarms.criticals, gates: sums.alarms.gates,
            completeness: completeness(), points: sums.pointsTotal(), losses: losses)
    }

    func result(_ sums: ScoreSums, _ step: ModelStep) -> Scorecard.Result {
        if let screenOut = routing.screenOut { return .screenedOut(screenOut) }
        guard let final = step.final else { return .notScored }
        return .scored(
            Overall(Score(exact: final, decimals: step.decimals), checklist.scoring, fails: sums.overview.effects.fails)
        )
    }

    private func questionScores() -> [QuestionScore] {
        checklist.outline.questions.enumerated().compactMap { position, question in
            if outcomes[position].isOfEmptySlot { return nil }
            return QuestionScore(
                id: question.id, section: checklist.outline.section(ofQuestionAt: position).id,
                outcome: outcomes[position], weight: question.weight, isBonus: question.isBonus,
                isScored: question.isScored, most: question.possible)
        }
    }

    private func completeness() -> Completeness {
        var counts = (asked: 0, answered: 0, notApplicable: 0, notAsked: 0, notAnswered: 0)
        for (position, question) in checklist.outline.questions.enumerated() where question.takesAnswer {
            if outcomes[position].isOfEmptySlot { continue }
            if case .notAsked = outcomes[position] {
                counts.notAsked += 1
                continue
            }
            counts.asked += 1
            if case .notAnswered = outcomes[position] { counts.notAnswered += 1 } else { counts.answered += 1 }
            if case .notApplicable = visit.entries[question.id]?.reply { counts.notApplicable += 1 }
        }
        let scored = zip(checklist.outline.questions, outcomes).count { question, outcome in
            !question.isBonus && outcome.earned != nil
        }
        return Completeness(
            asked: counts.asked, answered: counts.answered, notApplicable: counts.notApplicable,
            notAsked: counts.notAsked, notAnswered: counts.notAnswered, scored: scored)
    }
}

extension Question {
    fileprivate func outcome(_ asking: Asking, _ reply: Reply?) -> Outcome {
        if case .notAsked(let reason) = asking { return .notAsked(NotAsked(reason)) }
        switch reply {
        case nil where !takesAnswer:
            return .unscored
        case nil:
            return .notAnswered
        case .answered(let value):
            return outcome(standing: .answered(value), because: .condition(words: ""), reason: nil)
        case .notApplicable(let reason):
            return outcome(standing: .notApplicable, because: .condition(words: ""), reason: reason)
        }
    }
}

extension Overall {
    init(_ score: Score, _ rules: ScoringRules, fails: Bool) {
        self.score = score
        target = rules.target.map {
            TargetResult(target: $0, isMet: !fails && score.shown >= $0, difference: score.shown - $0)
        }
        band = fails ? rules.failingBand : rules.band(for: score.shown)
        bandIsForced = fails
        let better = rules.bands.last { $0.from > score.shown }
        nextBand = fails ? nil : better.map { NextBand(band: $0, missing: $0.from - score.shown) }
    }
}
