import Evaluation

/// A thing of which conditions know a few cases: one variable of the diagrams.
struct SolverVariable {
    let level: Int32
    let cases: AnswerCases
    /// Whether the case after the values is "no answer", and the one after it "does not apply".
    let hasEmptyCases: Bool

    var caseCount: Int { cases.values.count + (hasEmptyCases ? 2 : 0) }
}

/// A question with several options: one variable for whether it is answered, one for each option.
struct SelectionVariables {
    let state: Int32
    let options: [String: Int32]
    /// Where the chosen options are a selection that the question accepts.
    let isAccepted: TruthDiagrams.Diagram
}

/// The questions of a checklist as the solver sees them, and the groups in which they are compared.
struct SolverThings {
    let checklist: Checklist
    let terms: ComparedTerms
    private let formulas: [QuestionID: Expression]
    /// For each section of the outline, the repeated section it is or stands in.
    private let homes: [Int?]

    init(_ checklist: Checklist, _ conditions: [Expression]) {
        self.checklist = checklist
        var formulas: [QuestionID: Expression] = [:]
        for (position, question) in checklist.outline.questions.enumerated() {
            guard case .computed(let formula, _) = question.kind else { continue }
            let looksBack = formula.questions.allSatisfy { id in
                checklist.outline.position(of: id).map { $0 < position } ?? false
            }
            if looksBack { formulas[question.id] = formula }
        }
        self.formulas = formulas
        terms = ComparedTerms(conditions, formulas: formulas)
        var homes: [Int?] = []
        for (index, section) in checklist.outline.sections.enumerated() {
            let isRepeated = checklist.section(section.id)?.repeats != nil
            homes.append(section.parent.flatMap { homes[$0] } ?? (isRepeated ? index : nil))
        }
        self.homes = homes
    }

    func formula(_ id: QuestionID) -> Expression? { formulas[id] }

    /// The repeated section whose instances the question belongs to; its list of instances stands outside.
    func home(ofQuestionAt position: Int) -> Int? {
        checklist.outline.questions[position].isInstanceList
            ? nil : homes[checklist.outline.sectionOfQuestion[position]]
    }

    func home(ofSection index: Int) -> Int? { homes[index] }

    /// The numbers that a term can give; `nil` for what is no number.
    func range(of term: Expression) -> NumberRange? {
        switch term {
        case .question(let id): checklist.question(id).flatMap(\.numberRange)
        case .today: .days
        case .call(let function, _): function.range
        default: NumberRange()
        }
    }

    /// The cases of a term that is not computed from others.
    func cases(of term: Expression) -> AnswerCases? {
        guard case .question(let id) = term, let question = checklist.question(id) else {
            if case .optionNumber(let id) = term { return optionNumbers(id) }
            return ordered(term)
        }
        switch question.kind {
        case .yesNo: return .yesNo
        case .choice(let options), .rating(let options, _):
            return AnswerCases(values: options.map { .option($0.value) }, isComplete: true)
        case .number, .money, .duration:
            if terms.computedWith.contains(id), let range = question.numberRange, let all = AnswerCases(allOf: range) {
                return all
            }
            return ordered(term)
        case .time, .date, .dateTime: return ordered(term)
        case .text: return texts(question, terms.group(of: term))
        case .photo(_, let maximum), .file(_, let maximum): return counts(upTo: maximum)
        case .instances(let rule): return counts(upTo: rule.maximum)
        case .employee, .place: return .anything
        case .choices, .computed, .note: return nil
        }
    }

    private func optionNumbers(_ id: QuestionID) -> AnswerCases? {
        let numbers = checklist.question(id)?.kind.options.compactMap { Rational(decimal: $0.value) }
        return numbers.map { AnswerCases(values: $0.map { .number($0) }, isComplete: true) }
    }

    private func counts(upTo maximum: Int) -> AnswerCases {
        AnswerCases(values: (0...max(0, maximum)).map { .number(Rational($0)) }, isComplete: true)
    }

    /// Regions between the constants and the other members of its group.
    private func ordered(_ term: Expression) -> AnswerCases? {
        let group = terms.group(of: term)
        guard let own = range(of: term) else { return nil }
        let members = group.members.compactMap { range(of: $0) }
        // A member whose every value counts elsewhere is told apart by each of them here too.
        var numbers = group.numbers
        for member in group.members {
            if case .optionNumber(let id) = member {
                numbers += optionNumbers(id)?.values.compactMap(\.magnitude) ?? []
            } else if case .question(let id) = member, terms.computedWith.contains(id),
                let all = range(of: member).flatMap({ AnswerCases(allOf: $0) })
            {
                numbers += all.values.compactMap(\.magnitude)
            }
        }
        return OrderPoints(numbers, members)?.cases(of: own)
    }

    /// The texts that conditions name, and as many others as there are texts to compare.
    private func texts(_ question: Question, _ group: ComparedTerms.Group) -> AnswerCases {
        var values: [AnswerValue] = []
        for text in Set(group.texts).sorted() {
            if let value = try? question.accepted(.text(text)) { values.append(value) }
        }
        for number in 1...max(1, group.members.count) { values.append(.text("\u{0}\(number)")) }
        return AnswerCases(values: values, isComplete: false)
    }
}

extension NumberRange {
    /// The days of the calendar.
    static var days: NumberRange {
        NumberRange(minimum: Rational(CalendarDate.earliest.daysSince1970), decimals: 0) { number in
            number.whole.flatMap { CalendarDate(daysSince1970: $0) }.map { .date($0) } ?? .number(number)
        }
    }
}

extension Question {
    /// The numbers that it accepts, in seconds or days where they stand for time.
    fileprivate var numberRange: NumberRange? {
        switch kind {
        case .number(let rule), .money(let rule, _):
            NumberRange(minimum: rule.minimum, maximum: rule.maximum, decimals: rule.decimals)
        case .duration(_, _, let rule):
            NumberRange(minimum: rule.minimum, maximum: rule.maximum, decimals: 0) { number in
                number.whole.map { .duration($0) } ?? .number(number)
            }
        case .time:
            NumberRange(minimum: 0, maximum: 86_399, decimals: 0) { number in
                number.whole.flatMap { TimeOfDay(secondsSinceMidnight: $0) }.map { .time($0) }
                    ?? .number(number)
            }
        case .date: .days
        case .dateTime: NumberRange(decimals: 0)
        default: nil
        }
    }
}

extension Function {
    /// The numbers that a call can give.
    fileprivate var range: NumberRange {
        switch self {
        case .count, .length, .words: NumberRange(minimum: 0, decimals: 0)
        case .weekday: NumberRange(minimum: 1, maximum: 7, decimals: 0)
        case .month: NumberRange(minimum: 1, maximum: 12, decimals: 0)
        case .year, .daysBetween: NumberRange(decimals: 0)
        default: NumberRange()
        }
    }
}
