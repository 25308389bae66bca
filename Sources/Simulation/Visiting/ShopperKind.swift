/// How a synthetic shopper answers.
package enum ShopperKind: String, Hashable, Sendable, Codable, CaseIterable {
    /// Mostly good, with failures that come together in one visit or one section.
    case typical
    /// Every answer is as likely as every other.
    case uniform
    /// The same place on every scale, no optional answer, and much that does not apply.
    case careless

    /// How many of a hundred visits of a mixture are of this kind.
    var shareOfMixture: Int {
        switch self {
        case .typical: 50
        case .uniform: 30
        case .careless: 20
        }
    }
}
