/// An overall score made of parts: what each scored, and its share of the whole.
package struct BlendStep: Hashable, Sendable, Codable {
    package let parts: [BlendPartScore]
    /// `nil` when no part with a weight is scored, or one that is required is not.
    package let percent: Rational?

    /// Gives the weights of the parts that are not scored to the others.
    init(_ blend: Blend, _ percents: [Rational?]) {
        let scored = zip(blend.parts, percents).filter { $1 != nil }
        let total = scored.map(\.0.weight).sum()
        let isComplete = zip(blend.parts, percents).allSatisfy { part, percent in percent != nil || !part.isRequired }
        parts = zip(blend.parts, percents).map { part, percent in
            BlendPartScore(
                source: part.source.words, weight: part.weight, isRequired: part.isRequired, percent: percent,
                share: percent == nil ? nil : (part.weight * .hundred).divided(by: total))
        }
        let sum = zip(blend.parts, percents).compactMap { part, percent in percent.map { part.weight * $0 } }.sum()
        percent = isComplete ? sum.divided(by: total) : nil
    }
}

package struct BlendPartScore: Hashable, Sendable, Codable {
    /// As `of` says it in the checklist: `overall`, or the id of a section, an index or a question.
    package let source: String
    package let weight: Rational
    package let isRequired: Bool
    /// Exact; `nil` when it is not scored.
    package let percent: Rational?
    /// The weight's part of the weights that count, in percent; `nil` when it is not scored.
    package let share: Rational?
}

extension BlendPart.Source {
    /// As `of` says it in the checklist.
    package var words: String {
        switch self {
        case .overall: "overall"
        case .section(let id): id.name
        case .index(let id): id
        case .question(let id): id.name
        }
    }
}
