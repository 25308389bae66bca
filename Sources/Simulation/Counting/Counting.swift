import Evaluation

extension Tally {
    /// Adds one visit; `isMeasured` scores it again with each question otherwise.
    mutating func count(_ visit: SyntheticVisit, _ blueprint: Blueprint, kind: Int, isMeasured: Bool) {
        kinds[kind].visits += 1
        for place in Set(visit.broken.map { blueprint.constraintAt[$0] }) { constraints[place].broken += 1 }
        if !visit.blocking.isEmpty {
            for place in Set(visit.blocking.map { blueprint.constraintAt[$0] }) { constraints[place].blocked += 1 }
            kinds[kind].blocked += 1
            return
        }
        let trial = ScoreTrial(visit.interview)
        count(trial.result, blueprint, kind: kind)
        countQuestions(visit.interview, trial.outcomes, blueprint)
        countBranches(visit.interview, blueprint)
        countAlarms(trial, blueprint)
        if isMeasured, case .scored = trial.result { measure(trial, blueprint) }
    }

    private mutating func count(_ result: Scorecard.Result, _ blueprint: Blueprint, kind: Int) {
        switch result {
        case .notScored: kinds[kind].notScored += 1
        case .screenedOut: kinds[kind].screenedOut += 1
        case .scored(let overall):
            kinds[kind].scores.append(overall.score.shown.millionths)
            if overall.target?.isMet ?? false { kinds[kind].targetMet += 1 }
            if let band = overall.band, let place = blueprint.checklist.scoring.bands.firstIndex(of: band) {
                bands[place].visits += 1
                if overall.bandIsForced { bands[place].forced += 1 }
            }
        }
    }

    private mutating func countQuestions(_ interview: Interview, _ outcomes: [Outcome], _ blueprint: Blueprint) {
        for place in questions.indices {
            var isAsked = false
            for position in blueprint.questions[place].positions where interview.routing.isAsked(position) {
                isAsked = true
                let question = blueprint.menus[position].question
                questions[place].count(interview.visit.entries[question.id]?.reply, question)
                questions[place].count(outcomes[position], question)
            }
            if isAsked { questions[place].asked += 1 }
        }
        for place in sections.indices
        where blueprint.sections[place].positions.contains(where: interview.routing.isAsked) {
            sections[place].asked += 1
        }
    }

    private mutating func countBranches(_ interview: Interview, _ blueprint: Blueprint) {
        // Made once for all rules, and only where a rule looks at it.
        lazy var surroundings = interview.routing.surroundings(blueprint.checklist, interview.visit)
        for (number, branch) in blueprint.branches.enumerated() {
            for place in branch.places {
                let held: Bool?
                if case .rule(let condition, let position) = place {
                    let id = blueprint.menus[position].question.id
                    let isAnswered = interview.visit.entries[id]?.reply?.value != nil
                    let isLookedAt = isAnswered && interview.routing.isAsked(position)
                    held = isLookedAt ? condition.truth(in: surroundings) == .yes : nil
                } else {
                    held = interview.routing.held(place, blueprint.checklist.outline)
                }
                guard let held else { continue }
                branches[number].reached += 1
                if held { branches[number].held += 1 }
            }
        }
    }

    private mutating func countAlarms(_ trial: ScoreTrial, _ blueprint: Blueprint) {
        var criticals: [Int: Bool] = [:]
        for critical in trial.criticals where critical.standing != .doesNotApply {
            guard let position = blueprint.checklist.outline.position(of: critical.question) else { continue }
            criticals[blueprint.questionAt[position], default: false] =
                criticals[blueprint.questionAt[position], default: false] || critical.standing == .failed
        }
        for (place, hasFailed) in criticals { questions[place].critical.count(hasFailed) }
        var gates: [Int: Bool] = [:]
        for gate in trial.gates where gate.standing != .notTested {
            guard let place = blueprint.sections.firstIndex(where: { $0.id == gate.section.written }) else { continue }
            gates[place, default: false] = gates[place, default: false] || gate.standing == .missed
        }
        for (place, isMissed) in gates { sections[place].gate.count(isMissed) }
    }
}

extension Tally.QuestionTally {
    fileprivate mutating func count(_ reply: Reply?, _ question: Question) {
        guard question.takesAnswer else { return }
        switch reply {
        case nil: notAnswered += 1
        case .notApplicable: notApplicable += 1
        case .answered(let value):
            answered += 1
            for chosen in value.chosenOptions {
                if let option = question.kind.options.firstIndex(where: { $0.value == chosen }) { options[option] += 1 }
            }
        }
    }

    fileprivate mutating func count(_ outcome: Outcome, _ question: Question) {
        guard let earned = outcome.earned else { return }
        scored += 1
        if earned >= question.possible { full += 1 }
        if earned <= .zero { none += 1 }
    }
}

extension Tally.AlarmTally {
    fileprivate mutating func count(_ hasFailed: Bool) {
        tested += 1
        if hasFailed { failed += 1 }
    }
}

extension Rational {
    /// The nearest whole number of millionths, so that sums of many stay whole.
    var millionths: Int { (self * 1_000_000).rounded(decimals: 0).whole ?? 0 }
}
