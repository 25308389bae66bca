extension Expression {
    /// The same expression with a prefix before every id; nothing changes when it is empty.
    package func prefixed(by prefix: String) -> Expression {
        if prefix.isEmpty { return self }
        return replacing(
            question: { QuestionID(prefix + $0.name) }, section: { SectionID(prefix + $0.name) },
            below: { $0.prefixed(by: prefix) })
    }

    /// The same expression with other names in its leaves; `below` rebuilds each operand.
    func replacing(
        question: (QuestionID) -> QuestionID, section: (SectionID) -> SectionID, below: (Expression) -> Expression
    ) -> Expression {
        switch self {
        case .literal, .today, .hasInstance, .ranging: self
        case .question(let id): .question(question(id))
        case .optionNumber(let id): .optionNumber(question(id))
        case .isAnswered(let id): .isAnswered(question(id))
        case .isNotApplicable(let id): .isNotApplicable(question(id))
        case .points(let id): .points(question(id))
        case .score(let id): .score(section(id))
        case .compare(let left, let comparison, let right): .compare(below(left), comparison, below(right))
        case .arithmetic(let left, let operation, let right): .arithmetic(below(left), operation, below(right))
        case .isOneOf(let operand, let list): .isOneOf(below(operand), list.map(below))
        case .includes(let operand, let option): .includes(below(operand), option)
        case .not(let operand): .not(below(operand))
        case .and(let operands): .and(operands.map(below))
        case .or(let operands): .or(operands.map(below))
        case .call(let function, let arguments): .call(function, arguments.map(below))
        }
    }
}
