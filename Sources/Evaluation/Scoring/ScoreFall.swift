/// How a score comes down from full points: what each question takes, before the checklist's cap and every effect.
///
/// Questions and bonus say what they change alone; what they change only together is the rest.
package struct ScoreFall: Hashable, Sendable {
    /// In percentage points; largest first, in the order of the checklist where they are equal. A missed bonus is no loss.
    package let losses: [Loss]
    /// What model and blend give with full points in every question; less than 100 where a section's cap is lower.
    package let full: Rational
    /// What all bonus questions together add, in percentage points.
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

    package init(
        losses: [Loss], full: Rational, bonus: Rational, unlimited: Rational, afterCap: Rational, final: Rational
    ) {
        self.losses = losses
        self.full = full
        self.bonus = bonus
        self.unlimited = unlimited
        self.afterCap = afterCap
        self.final = final
    }

    /// What questions and bonus change together beyond what each of them changes alone.
    package var together: Rational { unlimited - bonus + losses.map(\.percent).sum() - full }
}

/// The fall of a score that was made from the visit by the checklist; `nil` when there is none.
package func scoreFall(_ card: Scorecard, _ visit: Visit, _ checklist: Checklist) -> ScoreFall? {
    let step = card.model
    guard card.overall != nil, let afterCap = step.afterCap, let final = step.final,
        let unlimited = step.blend.map(\.percent) ?? step.base
    else { return nil }
    if final == afterCap, afterCap == unlimited, step.cap.isAtLeastFull, !card.hasBonus, card.failures.isEmpty {
        // Nothing holds the score, so that what each question cost is known already.
        let bonus = Set(card.questions.filter(\.isBonus).map(\.id))
        let losses = card.losses.filter { $0.percent.exact > .zero && !bonus.contains($0.question) }
            .map { ScoreFall.Loss(question: $0.question, percent: $0.percent.exact) }
        let fall = ScoreFall(
            losses: losses, full: .hundred, bonus: .zero, unlimited: unlimited, afterCap: afterCap, final: final)
        // Where they add up, there is no need to score the visit again.
        if fall.together.isZero { return fall }
    }
    let sums = ScoreSums(ScoreRun(checklist, visit))
    return ScoreFall(
        losses: sums.losses(from: unlimited), full: sums.unlimitedInFull ?? .hundred,
        bonus: sums.unlimitedWithoutBonus.map { unlimited - $0 } ?? .zero, unlimited: unlimited, afterCap: afterCap,
        final: final)
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
    fileprivate var hasBonus: Bool { questions.contains { $0.isBonus && !($0.outcome.earned ?? .zero).isZero } }
    /// Effects of failures, those among them that hold nothing yet.
    fileprivate var failures: [Effect] {
        criticals.filter { $0.standing == .failed && $0.effect != .fail }.map(\.effect)
            + gates.filter { $0.standing == .missed && $0.gate.onMiss != .fail }.map(\.gate.onMiss)
    }
}

extension ScoreSums {
    /// What each question would add with full points.
    fileprivate func losses(from unlimited: Rational) -> [ScoreFall.Loss] {
        var losses: [ScoreFall.Loss] = []
        for (position, question) in run.checklist.outline.questions.enumerated() where !question.isBonus {
            guard let earned = run.outcomes[position].earned, earned < question.possible else { continue }
            let rise = (changed(position, question, to: question.full).unlimited ?? unlimited) - unlimited
            if rise > .zero { losses.append(ScoreFall.Loss(question: question.id, percent: rise)) }
        }
        let sorted = losses.enumerated().sorted { left, right in
            left.element.percent == right.element.percent
                ? left.offset < right.offset : left.element.percent > right.element.percent
        }
        return sorted.map(\.element)
    }

    /// What model and blend give with full points in every scored question, without any bonus.
    fileprivate var unlimitedInFull: Rational? {
        unlimited { $0.isBonus ? $0.withoutPoints : $0.full }
    }

    /// What model and blend give without the points of the bonus questions.
    fileprivate var unlimitedWithoutBonus: Rational? {
        unlimited { $0.isBonus ? $0.withoutPoints : nil }
    }

    /// The visit scored again with other outcomes of its scored questions.
    private func unlimited(_ other: (Question) -> Outcome?) -> Rational? {
        let outcomes = zip(run.checklist.outline.questions, run.outcomes).map { question, outcome in
            outcome.earned == nil ? outcome : other(question) ?? outcome
        }
        return ScoreSums(ScoreRun(run.checklist, run.visit, run.routing, outcomes)).overview.unlimited
    }
}

extension Question {
    /// Its outcome had a bonus earned nothing.
    fileprivate var withoutPoints: Outcome { .scored(earned: .zero, possible: .zero, reason: nil) }
}
