import Evaluation
import SourceXML

/// The score steps of a question with the accepted values that each one's bounds hold.
struct StepLadder {
    private let grid: ValueGrid
    private let steps: [(element: XMLElement, range: ValueRange?)]

    /// So many steps are taken for a table, which is not looked into.
    private static let mostSteps = 200

    /// `nil` for a question without steps, or one whose values cannot be listed.
    init?(_ question: Question, _ element: XMLElement) {
        guard case .steps(let steps, _) = question.points, let grid = ValueGrid(question.kind) else { return nil }
        let elements = element.parts("score")
        guard elements.count == steps.count, steps.count <= Self.mostSteps else { return nil }
        self.grid = grid
        self.steps = zip(elements, steps).map { ($0, grid.range(of: $1)) }
    }

    /// Steps that no value comes to: none is within their bounds, or earlier steps take them all.
    var unusedSteps: [XMLElement] {
        steps.indices.filter { index in
            guard let range = steps[index].range else { return true }
            return isTaken(range, by: steps[..<index].compactMap(\.range))
        }.map { steps[$0].element }
    }

    private func isTaken(_ range: ValueRange, by earlier: [ValueRange]) -> Bool {
        var value = range.lowest
        // Each turn passes the end of at least one earlier step.
        while let step = earlier.first(where: { $0.holds(value) }) {
            guard let end = step.highest else { return true }
            if let last = range.highest, end >= last { return true }
            value = end + grid.step
        }
        return false
    }

    /// The lowest value between two steps that no step takes, and the step above it.
    var gap: (value: Rational, step: XMLElement)? {
        let inOrder = steps.compactMap { step in step.range.map { (step.element, $0) } }.sorted {
            guard let left = $0.1.lowest else { return $1.1.lowest != nil }
            return $1.1.lowest.map { left < $0 } ?? false
        }
        guard var end = inOrder.first?.1.highest else { return nil }
        for (element, range) in inOrder.dropFirst() {
            if let lowest = range.lowest, lowest > end + grid.step { return (end + grid.step, element) }
            guard let highest = range.highest else { return nil }
            end = max(end, highest)
        }
        return nil
    }
}
