/// A checked condition or formula; the words it was read from are gone, its types are right.
package indirect enum Expression: Hashable, Sendable {
    case literal(AnswerValue)
    case question(QuestionID)
    /// The recorded date of the visit.
    case today
    /// The numeric value of the option chosen, where every option's value is a number.
    case optionNumber(QuestionID)
    case compare(Expression, Comparison, Expression)
    case isOneOf(Expression, [Expression])
    case includes(Expression, String)
    case isAnswered(QuestionID)
    case isNotApplicable(QuestionID)
    case not(Expression)
    case and([Expression])
    case or([Expression])
    case arithmetic(Expression, Arithmetic, Expression)
    case call(Function, [Expression])
    case score(SectionID)
    case points(QuestionID)
    /// Whether a slot of a repeated section holds an instance; the id is that of its list of instances.
    case hasInstance(QuestionID, Int)
    /// A call that ranges over the instances of a repeated section: as it was written, and with every slot spelt out.
    case ranging(Function, written: [Expression], spelt: [Expression])
}

package enum Comparison: String, Hashable, Sendable, CaseIterable {
    case equal = "is"
    case notEqual = "is not"
    case atLeast = "at least"
    case atMost = "at most"
    case moreThan = "more than"
    case lessThan = "less than"
}

package enum Arithmetic: String, Hashable, Sendable, CaseIterable {
    case add = "+"
    case subtract = "-"
    case multiply = "*"
    case divide = "/"
}

/// The functions of the condition language, by the words that call them.
package enum Function: String, Hashable, Sendable, CaseIterable {
    case count, sum, mean, min, max, round, abs, length, words, contains
    case startsWith = "starts with"
    case endsWith = "ends with"
    case matches, weekday, month, year
    case daysBetween = "days between"
    case minutesBetween = "minutes between"
    case `if`, first, any, all
}

extension Expression {
    /// The questions it reads, in the order they are named, each once.
    package var questions: [QuestionID] {
        var seen: Set<QuestionID> = []
        var found: [QuestionID] = []
        visit { node in
            for id in node.ownQuestions where seen.insert(id).inserted { found.append(id) }
        }
        return found
    }

    /// Whether it looks at nothing of a visit.
    package var isConstant: Bool {
        switch self {
        case .today, .score: false
        default: ownQuestions.isEmpty && operands.allSatisfy(\.isConstant)
        }
    }

    /// The questions that this node reads itself, those of its operands left out.
    var ownQuestions: [QuestionID] {
        switch self {
        case .question(let id), .optionNumber(let id), .isAnswered(let id), .isNotApplicable(let id), .points(let id),
            .hasInstance(let id, _):
            [id]
        default: []
        }
    }

    /// The expressions that this one is made of.
    package var operands: [Expression] {
        switch self {
        case .literal, .question, .today, .optionNumber, .isAnswered, .isNotApplicable, .score, .points, .hasInstance:
            []
        case .compare(let left, _, let right), .arithmetic(let left, _, let right): [left, right]
        case .isOneOf(let operand, let list): [operand] + list
        case .includes(let operand, _), .not(let operand): [operand]
        case .and(let operands), .or(let operands), .call(_, let operands), .ranging(_, _, let operands): operands
        }
    }

    /// Calls the body for this node and every node below it.
    package func visit(_ body: (Expression) -> Void) {
        body(self)
        for operand in operands { operand.visit(body) }
    }
}
