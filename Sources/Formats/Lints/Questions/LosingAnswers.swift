import Evaluation

/// The answers to a question that earn less than full points, as far as its steps and comment rules can tell them apart.
struct LosingAnswers {
    private let question: Question

    init(_ question: Question) { self.question = question }

    /// The first of them that no comment rule can hold for, in words; `nil` when each one is asked about.
    var firstWithoutComment: String? {
        let rules = question.comments.map(\.trigger)
        if rules.contains(.always) || rules.contains(.belowFullPoints) { return nil }
        let conditions = rules.compactMap(\.condition)
        let first = answers(conditions).first { answer in
            question.isBelowFullPoints(answer.value) && !answer.asksItself
                && !conditions.contains { $0.mayHold(for: question.id, answer.value) }
        }
        return first.map { words($0.value) }
    }

    private struct Answer {
        let value: AnswerValue
        /// The option asks for a comment by itself.
        var asksItself = false
    }

    /// An answer as an author would write it.
    private func words(_ value: AnswerValue) -> String {
        switch value {
        case .yesNo(let isYes): isYes ? "‘yes’" : "‘no’"
        case .option(let option): "‘\(option)’"
        case .options(let options): options.map { "‘\($0)’" }.joined(separator: ", ")
        default: value.magnitude.map(question.kind.words) ?? ""
        }
    }

    private func answers(_ conditions: [Expression]) -> [Answer] {
        switch question.kind {
        case .yesNo:
            return [Answer(value: .yesNo(false)), Answer(value: .yesNo(true))]
        case .choice(let options), .rating(let options, _):
            return options.map { answer(.option($0.value), $0) }
        case .choices(let options, let limits):
            if limits.minimum > 1 { return [fewest(options, limits.minimum)] }
            return options.map { answer(.options([$0.value]), $0) }
        case .number, .money, .duration, .time:
            return magnitudes(conditions).compactMap { question.kind.value($0).map { Answer(value: $0) } }
        default:
            return []
        }
    }

    private func answer(_ value: AnswerValue, _ option: Option) -> Answer {
        Answer(value: value, asksItself: option.requiresComment)
    }

    /// The selection of as few options as possible that earns the least.
    private func fewest(_ options: [Option], _ count: Int) -> Answer {
        let sorted = options.filter { !$0.isExclusive }.sorted { ($0.points ?? .zero) < ($1.points ?? .zero) }
        let chosen = sorted.prefix(count)
        return Answer(
            value: .options(chosen.map(\.value)), asksItself: chosen.contains(where: \.requiresComment))
    }

    /// One value below, on and above each bound of the steps and the conditions, as far as the question accepts it.
    private func magnitudes(_ conditions: [Expression]) -> [Rational] {
        guard let grid = ValueGrid(question.kind) else { return [] }
        var bounds = question.points?.bounds ?? []
        for condition in conditions {
            condition.visit { node in
                if case .literal(let value) = node, let magnitude = value.magnitude { bounds.append(magnitude) }
            }
        }
        return bounds.sorted().flatMap { [$0 - grid.step, $0, $0 + grid.step] }.filter(grid.accepts)
    }
}

extension Trigger {
    fileprivate var condition: Expression? {
        if case .condition(let condition) = self { return condition }
        return nil
    }
}

extension PointsRule {
    fileprivate var bounds: [Rational] {
        switch self {
        case .expected, .options: []
        case .steps(let steps, _):
            steps.flatMap { [$0.atLeast, $0.moreThan, $0.atMost, $0.lessThan].compactMap { $0 } }
        case .linear(let linear): [linear.from, linear.to]
        }
    }
}

extension Expression {
    /// Whether it can be true with this answer; what depends on other questions or on the day can always be.
    fileprivate func mayHold(for id: QuestionID, _ value: AnswerValue) -> Bool {
        switch self {
        case .and(let operands): return operands.allSatisfy { $0.mayHold(for: id, value) }
        case .or(let operands): return operands.contains { $0.mayHold(for: id, value) }
        default: break
        }
        guard isDecided(by: id) else { return true }
        let surroundings = Surroundings(
            standing: { $0 == id ? .answered(value) : .notAsked }, today: nil)
        return truth(in: surroundings) == .yes
    }

    private func isDecided(by id: QuestionID) -> Bool {
        var isDecided = questions.allSatisfy { $0 == id }
        visit { node in
            switch node {
            case .today, .score, .points: isDecided = false
            default: break
            }
        }
        return isDecided
    }
}
