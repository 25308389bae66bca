/// How a score comes down from full points: what each question takes, before the checklist's cap and every effect.
package struct ScoreFall: Hashable, Sendable {
    /// In percentage points; largest first, in the order of the checklist where they are equal.
    package let losses: [Loss]
    /// What bonus questions add, in percentage points.
    package let bonus: Rational
    /// What model and blend give.
    package let unlimited: Rational
    package let afterCap: Rational
    package let final: Rational

    package struct Loss: Hashable, Sendable {
        package let question: QuestionID
        package let percent: Rational

        package init(question: QuestionID, percent: Rational) {
            self.question = question
            self.percent = percent
        }
    }

    package init(losses: [Loss], bonus: Rational, unlimited: Rational, afterCap: Rational, final: Rational) {
        self.losses = losses
        self.bonus = bonus
        self.unlimited = unlimited
        self.afterCap = afterCap
        self.final = final
    }
}

/// The fall of a score that was made from the visit by the checklist; `nil` when there is none.
package func scoreFall(_ card: Scorecard, _ visit: Visit, _ checklist: Checklist) -> ScoreFall? {
    let step = card.model
    guard card.overall != nil, let afterCap = step.afterCap, let final = step.final,
        let unlimited = step.blend.map(\.percent) ?? step.base
    else { return nil }
    if final == afterCap, afterCap == unlimited, step.cap.isAtLeastFull, !card.hasBonus {
        // Nothing held the score, so that what each question cost is known already.
        let losses = card.losses.map { ScoreFall.Loss(question: $0.question, percent: $0.percent.exact) }
        return ScoreFall(
            losses: losses.filter { $0.percent > .zero }, bonus: .zero, unlimited: unlimited, afterCap: afterCap,
            final: final)
    }
    let (losses, bonus) = ScoreSums(ScoreRun(checklist, visit)).fall(from: unlimited)
    return ScoreFall(losses: losses, bonus: bonus, unlimited: unlimited, afterCap: afterCap, final: final)
}

extension Cap {
    fileprivate var isAtLeastFull: Bool {
        switch self {
        case .at(let most): most >= .hundred
        case .none: true
        }
    }
}

extension Scorecard {
    fileprivate var hasBonus: Bool { questions.contains { $0.isBonus && ($0.outcome.earned ?? .zero) > .zero } }
}

extension ScoreSums {
    /// What each question would add with full points, and what the bonus questions added.
    fileprivate func fall(from unlimited: Rational) -> ([ScoreFall.Loss], bonus: Rational) {
        var losses: [ScoreFall.Loss] = []
        var bonus = Rational.zero
        for (position, question) in run.checklist.outline.questions.enumerated() {
            guard let earned = run.outcomes[position].earned else { continue }
            if question.isBonus {
                guard earned > .zero else { continue }
                let nothing = Outcome.scored(earned: .zero, possible: .zero, reason: nil)
                bonus += unlimited - (changed(position, question, to: nothing).unlimited ?? unlimited)
            } else if earned < question.possible {
                let rise = (changed(position, question, to: question.full).unlimited ?? unlimited) - unlimited
                if rise > .zero { losses.append(ScoreFall.Loss(question: question.id, percent: rise)) }
            }
        }
        let sorted = losses.enumerated().sorted { left, right in
            left.element.percent == right.element.percent
                ? left.offset < right.offset : left.element.percent > right.element.percent
        }
        return (sorted.map(\.element), bonus)
    }
}
