/// A part of the checklist with a score of its own; sections may be nested.
package struct Section: Sendable {
    package let id: SectionID
    package let title: String
    package let weight: Rational?
    package let minimum: Gate?
    package let cap: Cap
    package let when: Expression?
    package let items: [SectionItem]
    /// When in the sale it takes place.
    package let stage: Stage?
    package let repeats: RepeatRule?
    /// The slot that this section is the filled-in form of.
    package let slot: Slot?
    package let constraints: [Constraint]
    /// Ids that it had in earlier versions.
    package let formerIDs: [SectionID]

    package init(
        id: SectionID, title: String, weight: Rational? = nil, minimum: Gate? = nil, cap: Cap = .standard,
        when: Expression? = nil, items: [SectionItem], stage: Stage? = nil, repeats: RepeatRule? = nil,
        slot: Slot? = nil, constraints: [Constraint] = [], formerIDs: [SectionID] = []
    ) {
        self.id = id
        self.title = title
        self.weight = weight
        self.minimum = minimum
        self.cap = cap
        self.when = when
        self.items = items
        self.stage = stage
        self.repeats = repeats
        self.slot = slot
        self.constraints = constraints
        self.formerIDs = formerIDs
    }
}

extension Section {
    /// Its own constraints and those of the sections in it.
    var allConstraints: [Constraint] { nested.flatMap(\.allConstraints) + constraints }
}

package enum SectionItem: Sendable {
    case question(Question)
    case section(Section)
}

/// The part of a sale that a section looks at.
package enum Stage: String, Hashable, Sendable, Codable, CaseIterable {
    case before, during, after
}

/// A section minimum: the percentage it must reach, and what happens when it does not.
package struct Gate: Hashable, Sendable, Codable {
    package let minimum: Rational
    package let onMiss: Effect

    package init(minimum: Rational, onMiss: Effect = .fail) {
        self.minimum = minimum
        self.onMiss = onMiss
    }
}

/// The highest percentage that bonus points may lift a score to.
package enum Cap: Hashable, Sendable, Codable {
    case at(Rational)
    case none

    package static let standard = Cap.at(.hundred)

    private enum AtCodingKeys: String, CodingKey { case _0 = "percent" }
}

/// What a failed critical question or a missed gate does to the overall score.
package enum Effect: Hashable, Sendable, Codable {
    /// The failing band and "target not met"; the percentage stays as it is.
    case fail
    /// The whole score becomes zero.
    case zero
    /// The whole score is at most this percentage.
    case cap(Rational)

    private enum CapCodingKeys: String, CodingKey { case _0 = "percent" }
}
