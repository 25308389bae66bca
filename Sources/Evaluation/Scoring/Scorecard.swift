/// The score of one visit with everything that a reader with a pencil needs to find it again.
package struct Scorecard: Hashable, Sendable, Codable {
    package let pin: ChecklistPin
    package let visit: VisitDetails
    package let isFinal: Bool
    package let result: Result
    package let model: ModelStep
    package let sections: [SectionScore]
    package let indices: [IndexScore]
    package let questions: [QuestionScore]
    package let criticals: [CriticalResult]
    package let gates: [GateResult]
    package let completeness: Completeness
    package let points: PointsTotal
    /// Largest first; questions that lost nothing are left out.
    package let losses: [PointsLost]

    package enum Result: Hashable, Sendable, Codable {
        case scored(Overall)
        /// Nothing that carries points was asked and answered.
        case notScored
        case screenedOut(ScreenOut)

        // The names that the payloads have in JSON.
        private enum ScoredCodingKeys: String, CodingKey { case _0 = "overall" }
        private enum ScreenedOutCodingKeys: String, CodingKey { case _0 = "by" }
    }

    package var overall: Overall? {
        if case .scored(let overall) = result { return overall }
        return nil
    }
}

/// The overall score and how it stands to the target and the bands.
package struct Overall: Hashable, Sendable, Codable {
    package let score: Score
    package let target: TargetResult?
    package let band: Band?
    /// The band came from a failed critical question or a missed gate, not from the percentage.
    package let bandIsForced: Bool
    /// What is missing to the next better band; `nil` in the best one or when the band is forced.
    package let nextBand: NextBand?
}

package struct TargetResult: Hashable, Sendable, Codable {
    package let target: Rational
    package let isMet: Bool
    /// Shown score minus target, in percentage points.
    package let difference: Rational
}

package struct NextBand: Hashable, Sendable, Codable {
    package let band: Band
    package let missing: Rational
}

/// From the sections to the final percentage, step by step; every number exact and in percent.
package struct ModelStep: Hashable, Sendable, Codable {
    package let model: ScoringModel
    package let numerator: Rational
    package let denominator: Rational
    /// `nil` when the denominator is zero.
    package let base: Rational?
    /// What stands in the place of `base` from here on; `nil` when the checklist has no blend.
    package let blend: BlendStep?
    package let cap: Cap
    package let afterCap: Rational?
    /// The strongest effect of critical questions and gates on the percentage, if any.
    package let effect: AppliedEffect?
    package let final: Rational?
    package let decimals: Int
}

package enum AppliedEffect: Hashable, Sendable, Codable {
    case zero
    case cap(Rational)

    private enum CapCodingKeys: String, CodingKey { case _0 = "percent" }
}

package struct SectionScore: Hashable, Sendable, Codable {
    package let id: SectionID
    package let title: String
    package let depth: Int
    package let parent: SectionID?
    package let earned: Rational
    package let possible: Rational
    package let bonus: Rational
    package let cap: Cap
    /// Earned points after the cap.
    package let capped: Rational
    /// `nil` when nothing in it was scored.
    package let score: Score?
    package let weight: Rational?
    /// The weight's share of all weights that count, in percent; only top-level sections of weighted and mean models.
    package let share: Rational?
    package let pointsLost: Rational
    /// How the scores of its instances become one; `nil` unless it is repeated.
    package let combine: Combine?
    /// What it was filled in for; `nil` unless it is one of a repeated section's.
    package let instance: Instance?
}

package struct QuestionScore: Hashable, Sendable, Codable {
    package let id: QuestionID
    package let section: SectionID
    package let outcome: Outcome
    package let weight: Rational
    package let isBonus: Bool
    package let isScored: Bool
    /// The most a bonus question can add, before its weight; the possible points of every other one.
    package let most: Rational
}

/// A critical question that was scored, and whether it failed.
package struct CriticalResult: Hashable, Sendable, Codable {
    package let question: QuestionID
    package let effect: Effect
    package let standing: Standing

    package enum Standing: String, Hashable, Sendable, Codable {
        case passed, failed
        /// Not applicable, not asked or not answered.
        case doesNotApply = "does-not-apply"
    }
}

package struct GateResult: Hashable, Sendable, Codable {
    package let section: SectionID
    package let gate: Gate
    package let standing: Standing

    package enum Standing: String, Hashable, Sendable, Codable {
        case reached, missed
        case notTested = "not-tested"
    }
}

/// All scored points laid flat, after the questions' weights; bonus adds to earned only.
package struct PointsTotal: Hashable, Sendable, Codable {
    package let earned: Rational
    package let possible: Rational
    /// What of the earned points came from bonus questions.
    package let bonus: Rational
    /// What is left of the bonus where caps of sections hold it, and in models that know none.
    package let countedBonus: Rational
}

/// How many of the questions that were asked have an answer.
package struct Completeness: Hashable, Sendable, Codable {
    package let asked: Int
    package let answered: Int
    package let notApplicable: Int
    package let notAsked: Int
    package let notAnswered: Int
    /// Questions that the score is made of: computed ones among them, bonus ones left out.
    package let scored: Int
}

/// How much the exact final percentage would rise had this one question earned full points.
package struct PointsLost: Hashable, Sendable, Codable {
    package let question: QuestionID
    /// In percentage points of the overall score.
    package let percent: Score
    /// The question's own missing points, after its weight.
    package let points: Rational
}
