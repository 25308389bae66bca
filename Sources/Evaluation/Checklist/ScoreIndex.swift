/// A theme that cuts across sections and has a score of its own.
package struct ScoreIndex: Hashable, Sendable, Codable {
    package let id: String
    package let label: String
    package let cap: Cap

    package init(id: String, label: String, cap: Cap = .standard) {
        self.id = id
        self.label = label
        self.cap = cap
    }
}

/// That a question enters an index, and with which weight beside its own.
package struct IndexMembership: Hashable, Sendable, Codable {
    package let index: String
    package let weight: Rational

    package init(index: String, weight: Rational = .one) {
        self.index = index
        self.weight = weight
    }
}
