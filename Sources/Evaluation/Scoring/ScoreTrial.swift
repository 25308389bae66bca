/// A visit scored without the words of a scorecard, to be scored again with other outcomes in some places.
package struct ScoreTrial {
    private let sums: ScoreSums

    /// By the routing that the interview has come to.
    package init(_ interview: Interview) {
        sums = ScoreSums(ScoreRun(interview.checklist, interview.visit, interview.routing))
    }

    package var result: Scorecard.Result { sums.run.result(sums, sums.overview.step) }
    /// One for each question of the outline.
    package var outcomes: [Outcome] { sums.run.outcomes }
    package var criticals: [CriticalResult] { sums.alarms.criticals }
    package var gates: [GateResult] { sums.alarms.gates }
    /// The exact final percentage; `nil` when nothing is scored.
    package var final: Rational? { sums.overview.final }

    /// What is supposed of questions that were scored.
    package enum Supposition: Sendable {
        case fullPoints, noPoints, notApplicable
    }

    /// The final percentage had the scored ones of these questions come out otherwise, everything else equal.
    ///
    /// `nil` when none of them is scored, or nothing is left to be scored.
    package func final(at positions: [Int], supposing supposition: Supposition) -> Rational? {
        let scored = positions.filter { outcomes[$0].earned != nil }
        guard let first = scored.first else { return nil }
        if scored.count == 1, supposition == .fullPoints || supposition == .noPoints && !canFail(first) {
            let question = question(first)
            return sums.changed(first, question, to: question.outcome(supposing: supposition)).final
        }
        var changed = outcomes
        for position in scored { changed[position] = question(position).outcome(supposing: supposition) }
        return ScoreSums(ScoreRun(sums.run.checklist, sums.run.visit, sums.run.routing, changed)).overview.final
    }

    /// Whether an effect can set in that is not there yet; a change at one place is looked at for those that go away.
    private func canFail(_ position: Int) -> Bool {
        question(position).critical != nil || !sums.alarms.gates.isEmpty
    }

    private func question(_ position: Int) -> Question { sums.run.checklist.outline.questions[position] }
}

extension Question {
    fileprivate func outcome(supposing supposition: ScoreTrial.Supposition) -> Outcome {
        switch supposition {
        case .fullPoints: full
        case .noPoints: .scored(earned: .zero, possible: isBonus ? .zero : possible, reason: nil)
        case .notApplicable: outcome(standing: .notApplicable, because: .condition(words: ""), reason: nil)
        }
    }
}
