import Evaluation
import SourceXML

/// Whose condition it is: that decides what it may look at.
enum ConditionOwner: Hashable {
    case question(String)
    case section(String)
    /// A comment or evidence rule, which may look at its own question.
    case followUp(String)

    var name: String {
        switch self {
        case .question(let name), .section(let name), .followUp(let name): name
        }
    }
}

/// The conditions of a file and what they refer to, collected while it is read.
struct ConditionLog {
    struct Entry {
        let owner: ConditionOwner
        let range: Range<Int>
        let references: [ConditionReference]
    }

    private(set) var entries: [Entry] = []
    /// For each section, the sections around it that have a condition.
    private(set) var conditionsAround: [String: [String]] = [:]
    private var stack: [(id: String, hasCondition: Bool)] = []

    mutating func add(_ entry: Entry) { entries.append(entry) }

    mutating func enter(section: String, hasCondition: Bool) {
        stack.append((section, hasCondition))
        conditionsAround[section] = stack.filter(\.hasCondition).map(\.id)
    }

    mutating func leaveSection() { stack.removeLast() }
}

extension ChecklistReader {
    /// Reads and checks a condition; every mistake in it is reported at its own place.
    mutating func condition(_ attribute: XMLAttribute, of owner: ConditionOwner) -> Expression? {
        let text = attribute.value
        var parser = ConditionParser(text)
        let node: ConditionNode
        do throws(ConditionSyntaxError) {
            node = try parser.parse()
        } catch {
            findings.conditionSyntax(
                at: attribute.sourceRange(ofValueBytes: error.range), error.problem, advice: error.advice)
            return nil
        }
        var checker = ConditionChecker(scope: scope, findings: findings) { attribute.sourceRange(ofValueBytes: $0) }
        let expression = checker.condition(node)
        findings = checker.findings
        conditions.add(ConditionLog.Entry(owner: owner, range: attribute.valueRange, references: checker.references))
        return expression
    }
}
