/// The score of a theme that cuts across sections.
package struct IndexScore: Hashable, Sendable, Codable {
    package let id: String
    package let label: String
    /// After the questions' weights and the index's own, bonus included, before the cap.
    package let earned: Rational
    package let possible: Rational
    package let cap: Cap
    /// Earned points after the cap.
    package let capped: Rational
    /// `nil` when no question that carries it is scored.
    package let score: Score?
    /// What the repeated sections in it add, each as one.
    package let combined: [CombinedTerm]
}

/// What a repeated section adds to a sum over questions: the combined ratio of its instances times their mean possible.
package struct CombinedTerm: Hashable, Sendable, Codable {
    package let section: SectionID
    package let earned: Rational
    package let possible: Rational
}

extension ScoreIndex {
    /// Its score as a share of one had the questions that carry it earned that many points.
    func ratio(_ sum: Term) -> Rational? { cap.limit(sum.earned, of: sum.possible).divided(by: sum.possible) }
}
