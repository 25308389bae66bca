import Diagnostics
import Evaluation
import SourceXML

enum UnreachedPoints {
    static let rule = Rule(
        code: "unreached-points", severity: .warning,
        summary: "No answer earns the full points that a question promises.",
        reason:
            """
            Its best option or step earns less, no selection reaches ‘possible’, or the highest value that is accepted
            stops short of full points. Every visit then looks worse than it was, or the points on the question are not
            the ones that count.
            """,
        wrong: [
            .question(
                """
                <choice id="floor" ↓points="10"><ask>How clean was the floor?</ask><comment when="below full points">What lay there?</comment><option value="clean" points="80%">Clean</option><option value="dirty" points="0%">Dirty</option></choice>
                """),
            .question(
                """
                <choices id="ways" ↓possible="5"><ask>Which signs did you see?</ask><comment when="below full points">What was missing?</comment><option value="door" points="1">At the door</option><option value="till" points="1">At the till</option></choices>
                """),
            .question(
                """
                <number id="right" min="0" max="2"><ask>How many answers were right?</ask><comment when="below full points">Which ones were wrong?</comment><linear from="0" ↓to="3" points="6"/></number>
                """),
        ],
        right: [
            .question(
                """
                <choices id="ways" possible="2"><ask>Which signs did you see?</ask><comment when="below full points">What was missing?</comment><option value="door" points="1">At the door</option><option value="till" points="1">At the till</option><option value="wall" points="1">On the wall</option></choices>
                """)
        ])
}

extension LintRun {
    mutating func lintUnreachedPoints() {
        for entry in questions {
            guard let rule = entry.question.points, let best = entry.bestPoints(rule),
                let promise = entry.promise(rule), promise.points > best
            else { continue }
            findings.report(
                UnreachedPoints.rule, at: promise.place.range,
                "The best answer to ‘\(entry.name)’ earns \(best) of \(promise.points) points.",
                advice: "Raise what the best answer earns, or lower the full points.")
        }
    }
}

extension LintedQuestion {
    /// The most that an answer earns; `nil` when it is not known, or cannot differ from what is promised.
    fileprivate func bestPoints(_ rule: PointsRule) -> Rational? {
        switch rule {
        case .expected: return nil
        case .options(let floor, let possible):
            guard case .choices(let options, let limits) = kind else { return possible }
            return max(bestSelection(options, limits), floor)
        case .steps(let steps, _): return steps.map(\.points).max()
        case .linear(let linear):
            guard let grid = ValueGrid(kind) else { return nil }
            let end = linear.to > linear.from ? grid.highest : grid.lowest
            return end.map(linear.earned) ?? linear.points
        }
    }

    /// The points that are written as the full ones, and where.
    fileprivate func promise(_ rule: PointsRule) -> (points: Rational, place: XMLAttribute)? {
        if case .choices = kind, let possible = element.attribute("possible"), possible.value != "best" {
            return (rule.possible, possible)
        }
        if let attribute = element.attribute("points"), let points = exactNumber(attribute.value),
            points > rule.possible || !isLinear(rule)
        {
            return (points, attribute)
        }
        guard isLinear(rule), let to = element.child("linear")?.attribute("to") else { return nil }
        return (rule.possible, to)
    }

    private func isLinear(_ rule: PointsRule) -> Bool {
        if case .linear = rule { return true }
        return false
    }
}
