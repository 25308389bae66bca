/// An overall score made of named parts, each with its weight.
package struct Blend: Hashable, Sendable {
    package let parts: [BlendPart]

    package init(parts: [BlendPart]) { self.parts = parts }
}

package struct BlendPart: Hashable, Sendable {
    package let source: Source
    package let weight: Rational
    /// Without a score of this part the whole blend is not scored.
    package let isRequired: Bool

    package enum Source: Hashable, Sendable {
        /// What the scoring model gives.
        case overall
        case section(SectionID)
        case index(String)
        case question(QuestionID)
    }

    package init(source: Source, weight: Rational, isRequired: Bool = false) {
        self.source = source
        self.weight = weight
        self.isRequired = isRequired
    }
}
