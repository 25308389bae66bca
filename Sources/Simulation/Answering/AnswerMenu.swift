import Evaluation

/// The answers that synthetic shoppers give at one question, each accepted by the question itself.
struct AnswerMenu: Sendable {
    let question: Question
    let answers: [AnswerValue]
    /// The places of answers with the most points, and of all others; without points all are best.
    let best: [Int]
    let lesser: [Int]
    /// The places of answers that end the visit.
    let ending: [Int]
    /// How far a moment may lie after the one before it, in minutes; empty for questions about no moment.
    let gaps: [Int]

    init(_ question: Question, _ hints: AnswerHints) {
        self.question = question
        var seen: Set<AnswerValue> = []
        let answers = question.samples(hints).compactMap { try? question.accepted($0) }.filter {
            seen.insert($0).inserted
        }
        let points = answers.map { question.points?.earned(by: $0, question.kind) ?? .zero }
        let most = points.max() ?? .zero
        let endings = Set(question.kind.options.filter(\.endsVisit).map(\.value))
        let ending = answers.indices.filter { !endings.isDisjoint(with: answers[$0].chosenOptions) }
        let staying = answers.indices.filter { !ending.contains($0) }
        self.answers = answers
        self.ending = ending
        best = staying.filter { points[$0] == most }
        lesser = staying.filter { points[$0] < most }
        gaps = question.gaps(hints.literals(of: question.id))
    }
}

extension Question {
    fileprivate func samples(_ hints: AnswerHints) -> [AnswerValue] {
        switch kind {
        case .yesNo: [.yesNo(true), .yesNo(false)]
        case .choice(let options), .rating(let options, _): options.map { .option($0.value) }
        case .choices(let options, let limits): OptionSets(options, limits).sets.map { .options($0) }
        case .number(let rule): numbers(hints, rule, span: 10)
        case .money(let rule, _): numbers(hints, rule, span: .hundred)
        case .duration(let unit, _, let rule): durations(hints, unit, rule)
        case .text(let rule):
            [.text(SampleText.words(atLeast: rule.minimumLength))] + hints.texts(of: id).map { .text($0) }
        case .photo(let minimum, let maximum), .file(let minimum, let maximum): files(hints, minimum, maximum)
        case .employee: [.employee(Employee(role: "synthetic"))]
        case .place: [Coordinates(latitude: 47, longitude: 19)].compactMap { $0 }.map { .place($0) }
        case .instances(let rule): names(hints, rule)
        case .time: times(hints)
        case .date, .dateTime: hints.literals(of: id)
        case .computed, .note: []
        }
    }

    private func numbers(_ hints: AnswerHints, _ rule: NumberRule, span: Rational) -> [AnswerValue] {
        let unit = Rational.one.divided(by: (0..<rule.decimals).reduce(.one) { power, _ in power * 10 }) ?? .one
        let known = hints.literals(of: id).compactMap(\.plainNumber) + (points?.bounds ?? [])
        return NumberMenu(known, rule, unit: unit, span: span).values.map { .number($0) }
    }

    private func durations(_ hints: AnswerHints, _ unit: DurationUnit, _ rule: NumberRule) -> [AnswerValue] {
        let known = hints.literals(of: id).compactMap { value -> Rational? in
            if case .duration(let seconds) = value { return Rational(seconds) }
            return nil
        }
        let menu = NumberMenu(
            known + (points?.bounds ?? []), rule, unit: Rational(unit.seconds), span: Rational(unit.seconds * 30))
        return menu.values.compactMap { $0.whole.map { .duration($0) } }
    }

    private func times(_ hints: AnswerHints) -> [AnswerValue] {
        let known = hints.literals(of: id).compactMap { value -> Int? in
            if case .time(let time) = value { return time.secondsSinceMidnight }
            return nil
        }
        let bounds = known + (points?.bounds ?? []).compactMap(\.whole)
        let near = bounds.flatMap { [$0 - 60, $0, $0 + 60] }
        return (near + (8...20).map { $0 * 3_600 }).compactMap { TimeOfDay(secondsSinceMidnight: $0) }.map { .time($0) }
    }

    private func files(_ hints: AnswerHints, _ minimum: Int, _ maximum: Int) -> [AnswerValue] {
        counts(hints, minimum, maximum).filter { $0 > 0 }.map { count in
            .photos((0..<count).map { Attachment(number: $0) })
        }
    }

    private func names(_ hints: AnswerHints, _ rule: RepeatRule) -> [AnswerValue] {
        counts(hints, rule.minimum, rule.maximum).map { count in
            .instances((0..<count).map { Instance(slot: $0 + 1, name: String($0 + 1)) })
        }
    }

    /// A few from the fewest on, the most, and those that conditions name.
    private func counts(_ hints: AnswerHints, _ minimum: Int, _ maximum: Int) -> [Int] {
        let named = hints.literals(of: id).compactMap { $0.plainNumber?.whole }.flatMap { [$0 - 1, $0, $0 + 1] }
        let few = Array(minimum...max(minimum, min(maximum, minimum + 4)))
        return (few + named + [maximum]).filter { (minimum...max(minimum, maximum)).contains($0) }
    }

    fileprivate func gaps(_ literals: [AnswerValue]) -> [Int] {
        switch kind {
        case .time, .date, .dateTime: break
        default: return []
        }
        let named = literals.flatMap { value -> [Int] in
            switch value {
            case .number(let minutes): minutes.whole.map { [$0 - 1, $0, $0 + 1] } ?? []
            case .duration(let seconds): [seconds / 60 - 1, seconds / 60, seconds / 60 + 1]
            default: []
            }
        }
        return [0, 1, 2, 3, 5, 8, 12, 20, 45, 90] + named.filter { (0...20_000).contains($0) }
    }
}

extension AnswerValue {
    fileprivate var plainNumber: Rational? {
        if case .number(let number) = self { return number }
        return nil
    }
}

extension Attachment {
    /// A picture that is nowhere: a simulation looks only at how many there are.
    fileprivate init(number: Int) {
        let digits = String(number, radix: 16)
        self.init(
            name: "synthetic-\(number + 1).jpg", digest: String(repeating: "0", count: 64 - digits.count) + digits,
            byteCount: 1, mediaType: "image/jpeg")
    }
}
