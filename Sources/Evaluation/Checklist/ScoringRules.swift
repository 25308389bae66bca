/// How section scores become the overall score and what it is called.
package struct ScoringRules: Sendable, Hashable {
    package let model: ScoringModel
    package let target: Rational?
    /// Decimals of every percentage that is shown and compared.
    package let decimals: Int
    package let cap: Cap
    /// From the highest to the lowest.
    package var bands: [Band]
    package let indices: [ScoreIndex]
    package let blend: Blend?
    /// The shopper is never told what any question is worth.
    package let hidesPoints: Bool

    package init(
        model: ScoringModel = .points, target: Rational? = nil, decimals: Int = 1, cap: Cap = .standard,
        bands: [Band] = [], indices: [ScoreIndex] = [], blend: Blend? = nil, hidesPoints: Bool = false
    ) {
        self.model = model
        self.target = target
        self.decimals = decimals
        self.cap = cap
        self.bands = bands.sorted { $0.from > $1.from }
        self.indices = indices
        self.blend = blend
        self.hidesPoints = hidesPoints
    }

    /// The band that a failed critical question or gate gives: the marked one, else the lowest.
    package var failingBand: Band? { bands.first(where: \.fails) ?? bands.last }

    /// The band of a shown percentage; below the lowest bound it is the lowest band.
    package func band(for shown: Rational) -> Band? { bands.first { $0.from <= shown } ?? bands.last }
}

/// How the overall score is made from the sections or the questions.
package enum ScoringModel: String, Hashable, Sendable, Codable, CaseIterable {
    /// Section scores by their weights, rescaled over the sections that are scored.
    case weighted
    /// All points flat, wherever they stand.
    case points
    /// The plain mean of the section scores.
    case mean
    /// The share of scored questions with full points.
    case passed
    /// 100 when every scored question has full points, else 0.
    case allOrNothing = "all-or-nothing"
    /// XCCDF 1.2 default: at each section the weighted mean of its questions' and nested sections' scores.
    case xccdfDefault = "xccdf-default"
    /// XCCDF 1.2 flat: each question's share of its full points by its weight, wherever it stands.
    case xccdfFlat = "xccdf-flat"
    /// XCCDF 1.2 flat unweighted: the same, all weights taken as 1.
    case xccdfFlatUnweighted = "xccdf-flat-unweighted"
    /// XCCDF 1.2 absolute: 100 when every scored question that has a weight has full points, else 0.
    case xccdfAbsolute = "xccdf-absolute"

    /// Whether the overall score is made of section scores; else it is made of the questions themselves.
    package var isOverSections: Bool {
        switch self {
        case .weighted, .mean, .xccdfDefault: true
        case .points, .passed, .allOrNothing, .xccdfFlat, .xccdfFlatUnweighted, .xccdfAbsolute: false
        }
    }

    /// Whether the sum gives 100 when it is full, else 0.
    package var isAllOrNothing: Bool { self == .allOrNothing || self == .xccdfAbsolute }
}

/// A named range of the overall score.
package struct Band: Hashable, Sendable, Codable {
    package let id: String
    package let from: Rational
    package let fails: Bool
    package let label: String

    package init(id: String, from: Rational, fails: Bool = false, label: String) {
        self.id = id
        self.from = from
        self.fails = fails
        self.label = label
    }
}
