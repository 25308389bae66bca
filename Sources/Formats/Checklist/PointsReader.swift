import Evaluation
import SourceXML

extension ChecklistReader {
    /// How the question earns points; `nil` when it has none, or when they are wrong and were reported.
    mutating func readPoints(_ element: XMLElement, _ kind: QuestionKind) -> PointsRule? {
        switch kind {
        case .yesNo:
            let expected = yesNo(element, "expect") ?? true
            guard let points = points(element) else {
                if let attribute = element.attribute("expect"), element.lacks(attribute: "points") {
                    findings.attributeWithoutPoints(at: attribute.range, "expect")
                }
                return nil
            }
            return .expected(expected, points: points)
        case .choice(let options), .rating(let options, _):
            guard checkOptionPoints(element, options) else { return nil }
            return .options(floor: .zero, possible: options.compactMap(\.points).max() ?? .zero)
        case .choices(let options, let limits):
            guard checkOptionPoints(element, options) else { return nil }
            return selectionPoints(element, options, limits)
        case .number, .money, .duration, .time, .computed:
            return numericPoints(element, kind)
        case .date, .text, .photo, .employee, .dateTime, .place, .file, .instances, .note:
            return nil
        }
    }

    /// All options have points, or none; reports a mixture and shares of nothing.
    private mutating func checkOptionPoints(_ element: XMLElement, _ options: [Option]) -> Bool {
        let full = points(element)
        let scale = element.attribute("scale").flatMap { scope.scales[$0.value] }
        let written = (scale ?? element).parts("option")
        if written.allSatisfy({ $0.lacks(attribute: "points") }) {
            if let attribute = element.attribute("points") {
                findings.missingPoints(
                    at: attribute.range, "The question has points, but none of its options says how they are earned.",
                    advice: "Give each option points, such as points=\"100%\".")
            }
            return false
        }
        if let without = written.first(where: { $0.lacks(attribute: "points") }) {
            findings.missingPoints(
                at: without.nameRange, "This option has no points, but others of the question have.",
                advice: "Write points=\"0\" if it earns nothing.")
            return false
        }
        let share = written.lazy.compactMap { $0.attribute("points") }.first { $0.value.hasSuffix("%") }
        if full == nil, element.lacks(attribute: "points"), let share {
            // A scale may serve both questions with points and questions without.
            guard scale == nil else { return false }
            findings.missingPoints(
                at: share.valueRange, "A share needs the question's own points.",
                advice: "Write points=\"…\" on the question, or points as numbers.")
            return false
        }
        return options.allSatisfy { $0.points != nil }
    }

    private mutating func selectionPoints(
        _ element: XMLElement, _ options: [Option], _ limits: SelectionLimits
    ) -> PointsRule {
        let floor = number(element, "floor") ?? .zero
        var possible = max(bestSelection(options, limits), floor)
        if let attribute = element.attribute("possible"), attribute.value != "best" {
            if let number = exactNumber(attribute.value), number > .zero {
                possible = number
            } else {
                findings.badNumber(attribute, expected: "a number above 0, or ‘best’")
            }
        }
        return .options(floor: floor, possible: possible)
    }
}

/// The highest total that a selection within the limits can reach.
func bestSelection(_ options: [Option], _ limits: SelectionLimits) -> Rational {
    let free = options.filter { !$0.isExclusive }.compactMap(\.points).sorted(by: >)
    let most = min(limits.maximum ?? free.count, free.count)
    let chosen = free.prefix(most).enumerated().filter { $0.offset < limits.minimum || $0.element > .zero }
    let together = chosen.map(\.element).sum()
    let alone = options.filter(\.isExclusive).compactMap(\.points).max()
    return max(together, alone ?? together)
}
