import Evaluation

/// Options that stand alone after `or`, as in `channel is email or phone`: speech says it so, the language does not.
extension ConditionChecker {
    /// The operands that mean options of the question compared before them are reported in one finding; the others remain.
    mutating func withoutLooseOptions(_ operands: [ConditionNode]) -> [ConditionNode]? {
        let found = operands.compactMap(Self.comparison).map { ($0, loose(operands, of: $0.question)) }
        guard let ((question, first), loose) = found.first(where: { !$0.1.isEmpty }), let start = loose.first,
            let last = loose.last
        else { return nil }
        let values = [first] + loose.compactMap { if case .name(let name) = $0.kind { name } else { nil } }
        findings.conditionSyntax(
            at: place(start.range.lowerBound..<last.range.upperBound),
            "After ‘or’ an option of ‘\(question)’ stands alone.",
            advice: "Write ‘\(question) is one of (\(values.joined(separator: ", ")))’.")
        return operands.filter { operand in !loose.contains { $0.range == operand.range } }
    }

    private func loose(_ operands: [ConditionNode], of question: String) -> [ConditionNode] {
        let options = scope.optionValues(of: question) ?? []
        return operands.filter {
            guard case .name(let name) = $0.kind else { return false }
            return scope.questions[name] == nil && options.contains(name)
        }
    }

    /// The question and the option of `question is option`.
    private static func comparison(_ node: ConditionNode) -> (question: String, option: String)? {
        guard case .compare(let left, .equal, _, let right) = node.kind, case .name(let question) = left.kind,
            case .name(let option) = right.kind
        else { return nil }
        return (question, option)
    }
}
