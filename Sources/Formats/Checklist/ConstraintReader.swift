import Evaluation
import SourceXML

extension ChecklistReader {
    /// What several answers must fulfil together; it is looked at when all are there, so it may name any question.
    mutating func readConstraint(_ element: XMLElement) -> Constraint {
        conform(element, to: .constraint)
        let id = identifier(element, "id") ?? ""
        let that = element.attribute("that").flatMap { condition($0, of: .constraint(id)) }
        let level = word(element, "level", ["error": Constraint.Level.error, "warning": .warning])
        return Constraint(
            id: id, that: that ?? .literal(.yesNo(true)), level: level ?? .error,
            message: text(of: element, mayNameAnything: true) ?? "")
    }
}
