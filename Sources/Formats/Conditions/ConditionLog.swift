import Evaluation
import SourceXML

/// Whose condition it is: that decides what it may look at.
enum ConditionOwner: Hashable {
    case question(String)
    case section(String)
    /// A comment or evidence rule, which may look at its own question.
    case followUp(String)

    var isFollowUp: Bool {
        if case .followUp = self { return true }
        return false
    }

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
        /// The first question, in the order of asking, that it cannot look at.
        let limit: Int
        let range: Range<Int>
        let references: [ConditionReference]
        /// `nil` when something in it is wrong.
        let expression: Expression?
    }

    private(set) var entries: [Entry] = []
    /// Where the conditions stand that look at something later; of a circle only the first one is reported.
    var misplaced: [Int] = []

    mutating func add(_ entry: Entry) { entries.append(entry) }
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
        let value = attribute.valueRange
        // Without entities and CR the text is as long as what was written, byte for byte.
        let isPlain = value.count == text.utf8.count
        var checker = ConditionChecker(scope: scope, findings: findings) { part in
            isPlain
                ? (value.lowerBound + part.lowerBound)..<(value.lowerBound + part.upperBound)
                : attribute.sourceRange(ofValueBytes: part)
        }
        // The checker holds the only copy while it adds to it.
        findings = Findings(file: findings.file)
        let expression = checker.condition(node)
        findings = checker.findings
        conditions.add(
            ConditionLog.Entry(
                owner: owner, limit: owner.isFollowUp ? questionCount + 1 : questionCount, range: value,
                references: checker.references, expression: expression))
        return expression
    }
}
