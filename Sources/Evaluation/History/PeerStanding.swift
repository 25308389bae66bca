/// Where a score stands among those of other locations.
package struct PeerStanding: Hashable, Sendable {
    /// With fewer, a median says little, and one could guess whose score is whose.
    package static let fewest = 5

    package let count: Int
    package let median: Score
    package let higher: Int
    package let lower: Int

    package var same: Int { count - higher - lower }

    /// `nil` under the fewest that are compared.
    package init?(_ score: Score, among peers: [Rational], decimals: Int) {
        let sorted = peers.sorted()
        guard sorted.count >= Self.fewest,
            let middle = (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]).divided(by: 2)
        else { return nil }
        count = sorted.count
        median = Score(exact: middle, decimals: decimals)
        higher = sorted.count { $0 > score.shown }
        lower = sorted.count { $0 < score.shown }
    }
}
