import Evaluation
import SourceXML

extension ChecklistReader {
    mutating func numericPoints(_ element: XMLElement, _ kind: QuestionKind) -> PointsRule? {
        let full = FullPoints(value: points(element), question: element)
        let steps = element.parts("score")
        if let linear = element.child("linear") {
            if let step = steps.first {
                findings.unreachableStep(
                    step, "A question scores by steps or by ‘linear’, not by both.", takenBy: linear)
            }
            return readLinear(linear, kind, full)
        }
        guard !steps.isEmpty else {
            if let attribute = element.attribute("points"), !element.hasMisspelt("score"),
                !element.hasMisspelt("linear")
            {
                findings.missingPoints(
                    at: attribute.range, "The question has points, but no step says how they are earned.",
                    advice:
                        "Add <score at-most=\"…\" points=\"…\"/> steps, or <linear from=\"…\" to=\"…\" points=\"…\"/>.")
            }
            return nil
        }
        let read = steps.compactMap { step in readStep(step, kind, full).map { (step, $0) } }
        checkReach(read)
        guard read.count == steps.count else { return nil }
        let highest = read.map(\.1.points).max() ?? .zero
        return .steps(read.map(\.1), possible: max(highest, full.value ?? highest))
    }

    private mutating func readStep(_ element: XMLElement, _ kind: QuestionKind, _ full: FullPoints) -> ScoreStep? {
        conform(element, to: .step)
        let step = ScoreStep(
            atLeast: bound(element, "at-least", kind), moreThan: bound(element, "more-than", kind),
            atMost: bound(element, "at-most", kind), lessThan: bound(element, "less-than", kind),
            points: stepPoints(element, full) ?? .zero)
        let isRead = element.attributes.count == step.bounds.count + (element.attribute("points") == nil ? 0 : 1)
        return isRead && !element.lacks(attribute: "points") ? step : nil
    }

    private mutating func readLinear(_ element: XMLElement, _ kind: QuestionKind, _ full: FullPoints) -> PointsRule? {
        conform(element, to: .linear)
        guard let from = bound(element, "from", kind), let to = bound(element, "to", kind),
            let points = stepPoints(element, full)
        else { return nil }
        if from == to, let attribute = element.attribute("to") {
            findings.badRange(
                attribute, "‘from’ and ‘to’ are the same, so there is nothing in between.",
                advice: "Write two different values, or use <score> steps.")
        }
        return .linear(LinearScore(from: from, to: to, points: points))
    }

    private mutating func stepPoints(_ element: XMLElement, _ full: FullPoints) -> Rational? {
        guard let written = writtenPoints(element) else { return nil }
        if let value = written.value(of: full.value) { return value }
        if let attribute = element.attribute("points"), !full.isWritten {
            findings.missingPoints(
                at: attribute.valueRange, "A share needs the question's own points.",
                advice: "Write points=\"…\" on the question, or points as numbers.")
        }
        return nil
    }

    /// A bound in the question's own measure: seconds for durations and times.
    private mutating func bound(_ element: XMLElement, _ name: String, _ kind: QuestionKind) -> Rational? {
        guard let attribute = element.attribute(name) else { return nil }
        switch kind {
        case .time:
            guard let time = TimeOfDay(attribute.value[...]) else {
                findings.badNumber(attribute, expected: "a time of day such as 14:30")
                return nil
            }
            return Rational(time.secondsSinceMidnight)
        case .duration(let unit, _, _):
            return number(element, name).map { $0 * unit.exactSeconds }
        case .computed(_, let rule) where rule.type == .duration:
            let unit = rule.unit.flatMap { DurationUnit(rawValue: $0) } ?? .minute
            return number(element, name).map { $0 * unit.exactSeconds }
        case .computed(_, let rule) where rule.type == .time:
            return bound(element, name, .time)
        default:
            return number(element, name)
        }
    }

    private mutating func checkReach(_ steps: [(element: XMLElement, step: ScoreStep)]) {
        for (index, (element, step)) in steps.enumerated() {
            if step.isEmpty {
                findings.unreachableStep(element, "No value lies between the bounds of this step.", takenBy: nil)
            } else if let earlier = steps[..<index].first(where: { $0.step.covers(step) }) {
                findings.unreachableStep(
                    element, "An earlier step takes every value of this one.", takenBy: earlier.element)
            }
        }
    }
}

/// The points on the question itself, of which a step may earn a share.
private struct FullPoints {
    let value: Rational?
    let question: XMLElement

    /// Whether they are there at all, right or wrong.
    var isWritten: Bool { !question.lacks(attribute: "points") }
}

extension ScoreStep {
    fileprivate var bounds: [Rational] { [atLeast, moreThan, atMost, lessThan].compactMap { $0 } }

    /// The tighter lower bound: its value, and whether the value itself is out.
    private var lower: (value: Rational, isOpen: Bool)? {
        switch (atLeast, moreThan) {
        case (let least?, let more?): more >= least ? (more, true) : (least, false)
        case (let least?, nil): (least, false)
        case (nil, let more?): (more, true)
        case (nil, nil): nil
        }
    }

    private var upper: (value: Rational, isOpen: Bool)? {
        switch (atMost, lessThan) {
        case (let most?, let less?): less <= most ? (less, true) : (most, false)
        case (let most?, nil): (most, false)
        case (nil, let less?): (less, true)
        case (nil, nil): nil
        }
    }

    fileprivate var isEmpty: Bool {
        guard let lower, let upper else { return false }
        return lower.value > upper.value || (lower.value == upper.value && (lower.isOpen || upper.isOpen))
    }

    fileprivate func covers(_ other: ScoreStep) -> Bool {
        if let lower {
            guard let inner = other.lower,
                inner.value > lower.value || (inner.value == lower.value && (inner.isOpen || !lower.isOpen))
            else { return false }
        }
        if let upper {
            guard let inner = other.upper,
                inner.value < upper.value || (inner.value == upper.value && (inner.isOpen || !upper.isOpen))
            else { return false }
        }
        return true
    }
}
