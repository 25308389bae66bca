import Evaluation

/// What conditions, formulas and score steps compare each question with: the answers at which something changes.
struct AnswerHints {
    private var literals: [QuestionID: [AnswerValue]] = [:]
    private var texts: [QuestionID: [String]] = [:]

    init(_ checklist: Checklist) {
        for condition in checklist.allConditions { add(condition) }
        // From the last to the first, so that what is compared with a formula reaches what the formula is made of.
        for question in checklist.outline.questions.reversed() {
            guard case .computed(let formula, let rule) = question.kind else { continue }
            add(formula)
            let bounds = question.points.map { rule.answers(at: $0.bounds) } ?? []
            for id in formula.questions { literals[id, default: []] += bounds + (literals[question.id] ?? []) }
        }
    }

    func literals(of id: QuestionID) -> [AnswerValue] { literals[id] ?? [] }

    /// Texts that fit what conditions look for.
    func texts(of id: QuestionID) -> [String] { texts[id] ?? [] }

    private mutating func add(_ expression: Expression) {
        expression.visit { node in
            switch node {
            case .compare(let left, _, let right): compare([left, right])
            case .isOneOf(let operand, let list): compare([operand] + list)
            case .call(let function, let arguments): look(function, arguments)
            default: break
            }
        }
    }

    private mutating func compare(_ sides: [Expression]) {
        var values: [AnswerValue] = []
        for side in sides {
            side.visit { if case .literal(let value) = $0 { values.append(value) } }
        }
        for id in sides.flatMap(\.questions) {
            literals[id, default: []] += values
            for case .text(let text) in values { texts[id, default: []].append(text) }
            for case .number(let length) in values { texts[id, default: []] += SampleText.ofLengths(around: length) }
        }
    }

    private mutating func look(_ function: Function, _ arguments: [Expression]) {
        guard let first = arguments.first, arguments.count > 1, case .literal(.text(let wanted)) = arguments[1] else {
            return
        }
        let found: String
        switch function {
        case .contains: found = "… \(wanted) …"
        case .startsWith: found = wanted + " …"
        case .endsWith: found = "… " + wanted
        case .matches: found = SampleText.of(shape: wanted)
        default: return
        }
        for id in first.questions { texts[id, default: []].append(found) }
    }
}

extension Checklist {
    /// Every condition of sections, questions, comments, photos and constraints.
    fileprivate var allConditions: [Expression] {
        let ofSections = outline.sections.compactMap(\.when)
        let ofQuestions = outline.questions.flatMap { question in
            let triggers = question.comments.map(\.trigger) + question.evidence.map(\.trigger)
            return [question.when].compactMap { $0 } + triggers.compactMap(\.condition)
        }
        return ofSections + ofQuestions + constraints.map(\.that)
    }
}

extension Trigger {
    var condition: Expression? {
        if case .condition(let condition) = self { return condition }
        return nil
    }
}

extension PointsRule {
    /// The values at which the points change.
    var bounds: [Rational] {
        switch self {
        case .steps(let steps, _):
            steps.flatMap { [$0.atLeast, $0.moreThan, $0.atMost, $0.lessThan].compactMap { $0 } }
        case .linear(let linear): [linear.from, linear.to]
        case .expected, .options: []
        }
    }
}

extension ComputedRule {
    /// Bounds of its steps as values of its type.
    fileprivate func answers(at bounds: [Rational]) -> [AnswerValue] {
        bounds.compactMap { bound in
            switch type {
            case .number, .money: .number(bound)
            case .duration: bound.whole.map { .duration($0) }
            case .time: bound.whole.flatMap { TimeOfDay(secondsSinceMidnight: $0) }.map { .time($0) }
            case .yesNo, .date, .dateTime, .text, .option: nil
            }
        }
    }
}
