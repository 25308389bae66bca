import Evaluation

/// How scores lie; all of them as they are shown, with the decimals of the checklist.
package struct ScoreSpread: Hashable, Sendable, Codable {
    package let lowest: String
    /// At least that many percent of the scores are not above it: 5, 25, 50, 75 and 95.
    package let p5: String
    package let p25: String
    package let median: String
    package let p75: String
    package let p95: String
    package let highest: String
    package let mean: String
    /// The standard deviation.
    package let deviation: String
}

/// The visits with a shown score from `from` on, below `to`; the last one holds its end, too.
package struct HistogramBar: Hashable, Sendable, Codable {
    package let from: Int
    package let to: Int
    package let visits: Int

    private static let width = 5

    /// From 0 to 100, and as far below and above as there are scores.
    static func bars(_ scores: [Int]) -> [HistogramBar] {
        guard let lowest = scores.first, let highest = scores.last else { return [] }
        let first = min(0, floorDivision(lowest, width * 1_000_000))
        let last = max(100 / width - 1, floorDivision(max(lowest, highest - 1), width * 1_000_000))
        var counts = Array(repeating: 0, count: last - first + 1)
        for score in scores {
            counts[min(last, floorDivision(score, width * 1_000_000)) - first] += 1
        }
        return counts.enumerated().map { offset, visits in
            HistogramBar(from: (first + offset) * width, to: (first + offset + 1) * width, visits: visits)
        }
    }

    private static func floorDivision(_ value: Int, _ divisor: Int) -> Int {
        value >= 0 ? value / divisor : (value - divisor + 1) / divisor
    }
}

/// Writes the figures of a simulation as decimals.
struct Figures {
    /// Of percentages, as the checklist has them.
    let decimals: Int

    func text(_ percent: Rational) -> String { percent.text(decimals: decimals) }

    /// Of sorted scores in millionths; `nil` of none.
    func spread(_ scores: [Int]) -> ScoreSpread? {
        guard let lowest = scores.first, let highest = scores.last else { return nil }
        let mean = Double(scores.reduce(0, +)) / Double(scores.count)
        let squares = scores.reduce(0.0) { sum, score in sum + (Double(score) - mean) * (Double(score) - mean) }
        return ScoreSpread(
            lowest: shown(lowest), p5: quantile(scores, 5), p25: quantile(scores, 25), median: quantile(scores, 50),
            p75: quantile(scores, 75), p95: quantile(scores, 95), highest: shown(highest),
            mean: shown(Int(mean.rounded())),
            deviation: shown(Int((squares / Double(scores.count)).squareRoot().rounded())))
    }

    /// The lowest score that at least so many percent of the scores do not exceed.
    private func quantile(_ scores: [Int], _ percent: Int) -> String {
        shown(scores[max(0, (scores.count * percent + 99) / 100 - 1)])
    }

    private func shown(_ millionths: Int) -> String { text(Rational.millionths(millionths)) }
}

extension Rational {
    static func millionths(_ count: Int) -> Rational { Rational(count).divided(by: 1_000_000) ?? .zero }
}

extension Tally.Change {
    /// The mean, in percentage points with two decimals; `nil` where nothing was measured.
    var mean: String? {
        Rational.millionths(sum).divided(by: Rational(count)).map { $0.text(decimals: 2) }
    }

    /// The part of a sum, in percent with one decimal; `nil` where there is nothing to share.
    func share(of whole: Int) -> String? {
        guard count > 0 else { return nil }
        return Rational(max(0, sum) * 100).divided(by: Rational(whole))?.text(decimals: 1)
    }
}
