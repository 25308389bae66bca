import Evaluation

/// The answers to one question that conditions can tell apart.
struct AnswerDomain {
    let standings: [Standing]
    private static let mostOptionsInSets = 8

    /// `nil` when the conditions use the question in a way whose cases cannot be listed.
    init?(_ checklist: Checklist, _ id: QuestionID, in conditions: [Expression]) {
        guard let question = checklist.question(id), let values = Self.values(of: question, in: conditions) else {
            return nil
        }
        var standings = values.map { Standing.answered($0) } + [.notAnswered]
        if question.notApplicable != .refused { standings.append(.notApplicable) }
        self.standings = standings
    }

    private static func values(of question: Question, in conditions: [Expression]) -> [AnswerValue]? {
        guard let uses = Uses(question.id, conditions) else { return nil }
        switch question.kind {
        case .yesNo:
            return [.yesNo(true), .yesNo(false)]
        case .choice(let options), .rating(let options, _):
            return options.map { .option($0.value) }
        case .choices(let options, let limits):
            return sets(question, options, limits)
        case .number(let rule), .money(let rule, _):
            return numbers(uses.bounds, rule).map { .number($0) }
        case .duration(_, _, let rule):
            return numbers(uses.bounds, rule).compactMap { Int($0.exactText) }.map { .duration($0) }
        case .time:
            return numbers(uses.bounds, NumberRule(minimum: 0, maximum: 86_399)).compactMap {
                Int($0.exactText).flatMap { TimeOfDay(secondsSinceMidnight: $0) }.map { .time($0) }
            }
        case .date:
            return numbers(uses.bounds, NumberRule()).compactMap {
                Int($0.exactText).flatMap { CalendarDate(daysSince1970: $0) }.map { .date($0) }
            }
        case .text, .photo, .employee, .dateTime, .place, .file, .computed, .instances:
            return uses.isOnlyAsked ? [.text("x")] : nil
        case .note:
            return nil
        }
    }

    /// Every valid selection of a short list of options.
    private static func sets(_ question: Question, _ options: [Option], _ limits: SelectionLimits) -> [AnswerValue]? {
        guard options.count <= mostOptionsInSets else { return nil }
        return (0..<(1 << options.count)).compactMap { bits in
            let chosen = options.enumerated().filter { bits >> $0.offset & 1 == 1 }.map(\.element.value)
            return try? question.accepted(.options(chosen))
        }
    }

    /// One number below, on and above each bound, as far as the question accepts them.
    private static func numbers(_ bounds: [Rational], _ rule: NumberRule) -> [Rational] {
        let step = Rational.one.divided(by: Rational(decimals: rule.decimals)) ?? .one
        let points = bounds + [rule.minimum, rule.maximum].compactMap { $0 }
        let candidates = points.flatMap { point in
            let near = point.isWhole ? point : point.rounded(decimals: rule.decimals)
            return [near - step, near, near + step]
        }
        var numbers: [Rational] = []
        for number in candidates.isEmpty ? [.zero] : candidates.sorted() where number != numbers.last {
            if let minimum = rule.minimum, number < minimum { continue }
            if let maximum = rule.maximum, number > maximum { continue }
            numbers.append(number)
        }
        return numbers
    }
}

extension Rational {
    /// Ten to the power of a number of decimals.
    fileprivate init(decimals: Int) {
        self = (0..<decimals).reduce(.one) { power, _ in power * 10 }
    }
}

/// How conditions use one question.
private struct Uses {
    private(set) var bounds: [Rational] = []
    /// Only "is answered" and "is not applicable" look at it.
    private(set) var isOnlyAsked = true
    private var isListable = true

    /// `nil` when it stands in a formula, where no finite list of cases is enough.
    init?(_ id: QuestionID, _ conditions: [Expression]) {
        for condition in conditions {
            condition.visit { node in
                switch node {
                case .compare(let left, _, let right):
                    note(left, right, id)
                    note(right, left, id)
                case .isOneOf(let operand, let list):
                    for element in list { note(operand, element, id) }
                case .includes(.question(id), _):
                    isOnlyAsked = false
                case .arithmetic, .call:
                    if node.questions.contains(id) { isListable = false }
                default:
                    break
                }
            }
        }
        guard isListable else { return nil }
    }

    private mutating func note(_ operand: Expression, _ other: Expression, _ id: QuestionID) {
        switch operand {
        case .question(id), .optionNumber(id): isOnlyAsked = false
        default: return
        }
        guard case .literal(let value) = other else {
            isListable = false
            return
        }
        if let bound = value.magnitude { bounds.append(bound) }
    }
}
