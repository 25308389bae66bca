import Diagnostics
import Evaluation
import SourceXML

enum UnevenScale {
    static let rule = Rule(
        code: "uneven-scale", severity: .warning,
        summary: "The points of a rating go up and down along its steps.",
        reason:
            """
            A rating runs from one end to the other, and so do its points: two of them were most likely exchanged. A scale
            whose best step lies in the middle, with at most half of the points at both ends, is accepted.
            """,
        wrong: [
            .question(
                """
                <rating id="food"><ask>How was the food?</ask><comment when="below full points">What was wrong?</comment><option value="1" points="0">Bad</option><option value="2" points="3">Poor</option><option value="3" ↓points="2">Fair</option><option value="4" points="4">Good</option></rating>
                """)
        ],
        right: [
            .question(
                """
                <rating id="tea"><ask>How hot was the tea?</ask><comment when="below full points">What did you do?</comment><option value="1" points="0">Cold</option><option value="2" points="4">Right</option><option value="3" points="2">Too hot</option></rating>
                """)
        ])
}

extension LintRun {
    mutating func lintUnevenScales() {
        var seen: Set<XMLElement> = []
        for entry in questions {
            guard case .rating(let options, _) = entry.kind, let index = firstTurn(options.map { $0.points ?? .zero }),
                seen.insert(entry.optionHolder).inserted
            else { continue }
            let elements = entry.optionHolder.parts("option")
            guard index < elements.count, let points = elements[index].attribute("points") else { continue }
            findings.report(
                UnevenScale.rule, at: points.range,
                "The points rise and fall along this scale; ‘\(options[index].value)’ is the first that turns.",
                advice: "Let the points run in one direction.")
        }
    }

    /// The index of the first step against the direction of those before it; `nil` for one direction, or one hill.
    private func firstTurn(_ points: [Rational]) -> Int? {
        guard let first = points.first, let last = points.last, let peak = points.max() else { return nil }
        var turns: [Int] = []
        var wasRising: Bool?
        for index in points.indices.dropFirst() where points[index] != points[index - 1] {
            let isRising = points[index] > points[index - 1]
            if isRising != wasRising ?? isRising { turns.append(index) }
            wasRising = isRising
        }
        let isHill = turns.count == 1 && first + first <= peak && last + last <= peak
        return isHill ? nil : turns.first
    }
}
