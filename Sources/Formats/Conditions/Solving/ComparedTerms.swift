import Evaluation

/// Which things the conditions of a file compare with each other, and with which constants.
struct ComparedTerms {
    /// Things that are compared with each other, directly or through others.
    struct Group {
        var members: [Expression] = []
        var numbers: [Rational] = []
        var texts: [String] = []
    }

    private var groupOf: [Expression: Int] = [:]
    private var groups: [Group] = []
    /// Questions whose very value matters, because something is computed from it.
    private(set) var computedWith: Set<QuestionID> = []
    /// The formulas of computed questions, which stand for them.
    private let formulas: [QuestionID: Expression]
    /// What each formula passes on, each term once: a chain of formulas is followed once.
    private var passedByFormula: [QuestionID: [Expression]] = [:]

    init(_ conditions: [Expression], formulas: [QuestionID: Expression]) {
        self.formulas = formulas
        for id in formulas.keys.sorted() { follow(id) }
        for condition in conditions + formulas.sorted(by: { $0.key < $1.key }).map(\.value) {
            condition.visit { node in
                switch node {
                case .compare(let left, _, let right): join([left, right])
                case .isOneOf(let operand, let list): join([operand] + list)
                case .arithmetic(let left, _, let right): computes([left, right])
                case .call(let function, let arguments) where !function.passesOn: computes(arguments)
                default: break
                }
            }
        }
    }

    /// What a thing is compared with; a group of its own when with nothing.
    func group(of term: Expression) -> Group {
        groupOf[term].map { groups[$0] } ?? Group(members: [term])
    }

    private mutating func computes(_ operands: [Expression]) {
        for case .question(let id) in operands.flatMap(passedOn) { computedWith.insert(id) }
    }

    private mutating func join(_ sides: [Expression]) {
        var target: Int?
        var constants: [AnswerValue] = []
        for term in sides.flatMap(passedOn) {
            if case .literal(let value) = term {
                constants.append(value)
                continue
            }
            let own = groupOf[term] ?? newGroup(term)
            if let known = target { target = merge(own, into: known) } else { target = own }
        }
        guard let target else { return }
        for value in constants {
            if let number = value.magnitude { groups[target].numbers.append(number) }
            if case .text(let text) = value { groups[target].texts.append(text) }
        }
    }

    private mutating func newGroup(_ term: Expression) -> Int {
        groupOf[term] = groups.count
        groups.append(Group(members: [term]))
        return groups.count - 1
    }

    private mutating func merge(_ group: Int, into target: Int) -> Int {
        if group == target { return target }
        for member in groups[group].members { groupOf[member] = target }
        groups[target].members += groups[group].members
        groups[target].numbers += groups[group].numbers
        groups[target].texts += groups[group].texts
        groups[group] = Group()
        return target
    }

    /// Formulas look back only, so that this ends.
    private mutating func follow(_ id: QuestionID) {
        guard passedByFormula[id] == nil, let formula = formulas[id] else { return }
        for other in formula.questions { follow(other) }
        var seen: Set<Expression> = []
        passedByFormula[id] = passedOn(formula).filter { seen.insert($0).inserted }
    }

    /// The terms whose values come through to a comparison as they are.
    func passedOn(_ term: Expression) -> [Expression] {
        switch term {
        case .question(let id): passedByFormula[id] ?? [term]
        case .call(.if, let arguments): arguments.dropFirst().flatMap(passedOn)
        case .call(.first, let arguments), .call(.min, let arguments), .call(.max, let arguments):
            arguments.flatMap(passedOn)
        default: [term]
        }
    }
}

extension Function {
    /// Whether a call gives the value of one of its arguments as it is, or only looks whether there is one.
    fileprivate var passesOn: Bool {
        switch self {
        case .if, .first, .min, .max, .any, .all, .count: true
        default: false
        }
    }
}
