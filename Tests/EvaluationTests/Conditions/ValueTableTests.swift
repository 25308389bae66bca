import Evaluation
import Testing

/// Every operator and function, where the questions in it have a value, are not answered, not applicable, not asked.
///
/// The questions: `five` 5, `none` never answered, `good` yes, `bad` no, `chosen` the options a and b, `grade` option 2,
/// `wait` 90 s, `at` 09:30, `day` 2 March 2026, `said` "Good day", `staff` the instances in slots 1 and 3.
@Suite struct ValueTableTests {
    private static let columns: [Standing?] = [nil, .notAnswered, .notApplicable, .notAsked]

    @Test(arguments: table)
    func `what it gives`(row: Row) {
        let given = Self.columns.map { standing in row.expression.words(in: surroundings(standing)) }
        #expect(given == row.results.split(separator: " ").map(String.init), "\(row.expression)")
    }

    @Test func `every case has a row`() {
        var shapes: Set<Shape> = []
        var comparisons: Set<Comparison> = []
        var operations: Set<Arithmetic> = []
        var functions: Set<Function> = []
        for row in Self.table {
            shapes.insert(Shape(row.expression))
            if case .compare(_, let comparison, _) = row.expression { comparisons.insert(comparison) }
            if case .arithmetic(_, let operation, _) = row.expression { operations.insert(operation) }
            if case .call(let function, _) = row.expression { functions.insert(function) }
        }
        #expect(shapes == Set(Shape.allCases))
        #expect(comparisons == Set(Comparison.allCases))
        #expect(operations == Set(Arithmetic.allCases))
        #expect(functions == Set(Function.allCases))
    }

    private func surroundings(_ standing: Standing?) -> Surroundings {
        let hasValues = standing == nil
        return Surroundings(
            standing: { id in
                if let standing { return standing }
                return answers[id].map { .answered($0) } ?? .notAnswered
            }, today: monday, score: { _ in hasValues ? decimal("66.66") : nil }, points: { _ in hasValues ? 5 : nil },
            scoreDecimals: 1)
    }
}

private let answers: [QuestionID: AnswerValue] = [
    "five": .number(5), "good": .yesNo(true), "bad": .yesNo(false), "chosen": .options(["a", "b"]),
    "grade": .option("2"), "wait": .duration(90), "at": TimeOfDay("09:30").map { .time($0) } ?? .number(0),
    "day": .date(monday), "said": .text("Good day"),
    "staff": .instances([Instance(slot: 1, name: "Anna"), Instance(slot: 3, name: "Ben")]),
]

/// A formula and what it gives in the four columns: a truth (`?` for unknown), a value, or `-` for none.
struct Row: Sendable, CustomTestStringConvertible {
    let expression: Expression
    let results: String

    init(_ expression: Expression, _ results: String) {
        self.expression = expression
        self.results = results
    }

    var testDescription: String { expression.description }
}

private enum Shape: CaseIterable {
    case literal, question, today, optionNumber, compare, isOneOf, includes, isAnswered, isNotApplicable, not, and, or
    case arithmetic, call, score, points, hasInstance, ranging

    init(_ expression: Expression) {
        switch expression {
        case .literal: self = .literal
        case .question: self = .question
        case .today: self = .today
        case .optionNumber: self = .optionNumber
        case .compare: self = .compare
        case .isOneOf: self = .isOneOf
        case .includes: self = .includes
        case .isAnswered: self = .isAnswered
        case .isNotApplicable: self = .isNotApplicable
        case .not: self = .not
        case .and: self = .and
        case .or: self = .or
        case .arithmetic: self = .arithmetic
        case .call: self = .call
        case .score: self = .score
        case .points: self = .points
        case .hasInstance: self = .hasInstance
        case .ranging: self = .ranging
        }
    }
}

extension Expression {
    fileprivate func words(in surroundings: Surroundings) -> String {
        let value = value(in: surroundings)
        guard isCondition else { return value?.literalWords.replacing(" ", with: "_") ?? "-" }
        let truth = truth(in: surroundings)
        // A condition has the same value as its truth.
        let same: Truth = value.map { Truth($0 == .yesNo(true)) } ?? .unknown
        return truth != same ? "different" : truth == .yes ? "yes" : truth == .no ? "no" : "?"
    }

    private var isCondition: Bool {
        switch self {
        case .compare, .isOneOf, .includes, .isAnswered, .isNotApplicable, .not, .and, .or, .hasInstance: true
        case .call(let function, _), .ranging(let function, _, _):
            [.any, .all, .contains, .startsWith, .endsWith, .matches].contains(function)
        case .question(let id): ["good", "bad", "none"].contains(id)
        case .literal, .today, .optionNumber, .arithmetic, .score, .points: false
        }
    }
}

private let five = Expression.question("five")
private let none = Expression.question("none")
private let (good, bad) = (Expression.question("good"), Expression.question("bad"))
private let (wait, at, day, said) = (
    Expression.question("wait"), Expression.question("at"), Expression.question("day"), Expression.question("said")
)
private let yes = Expression.literal(.yesNo(true))
private let no = Expression.literal(.yesNo(false))
private let open = Expression.isYes("none")

private func option(_ value: String) -> Expression { .literal(.option(value)) }
private func compare(_ comparison: Comparison) -> [Expression] {
    [4, 5, 6].map { .compare(five, comparison, .number($0)) } + [.compare(.number(6), comparison, five)]
}
private func rows(_ expressions: [Expression], _ results: String...) -> [Row] {
    zip(expressions, results).map { Row($0, $1) }
}

extension ValueTableTests {
    static let table: [Row] = comparisons + logic + formulas + functions + repeats

    private static let comparisons: [Row] =
        rows(compare(.equal), "no ? ? ?", "yes ? ? ?", "no ? ? ?", "no ? ? ?")
        + rows(compare(.notEqual), "yes ? ? ?", "no ? ? ?", "yes ? ? ?", "yes ? ? ?")
        + rows(compare(.atLeast), "yes ? ? ?", "yes ? ? ?", "no ? ? ?", "yes ? ? ?")
        + rows(compare(.atMost), "no ? ? ?", "yes ? ? ?", "yes ? ? ?", "no ? ? ?")
        + rows(compare(.moreThan), "yes ? ? ?", "no ? ? ?", "no ? ? ?", "yes ? ? ?")
        + rows(compare(.lessThan), "no ? ? ?", "no ? ? ?", "yes ? ? ?", "no ? ? ?")
        + [
            Row(.compare(five, .equal, five), "yes ? ? ?"), Row(.compare(five, .equal, none), "? ? ? ?"),
            Row(.compare(good, .equal, bad), "no ? ? ?"), Row(.compare(good, .notEqual, bad), "yes ? ? ?"),
            Row(.compare(said, .equal, .text("Good day")), "yes ? ? ?"),
            Row(.compare(said, .notEqual, .text("good day")), "yes ? ? ?"),
            Row(.compare(wait, .moreThan, .literal(.duration(89))), "yes ? ? ?"),
            Row(.compare(day, .lessThan, .today), "no ? ? ?"), Row(.compare(.today, .atLeast, day), "yes ? ? ?"),
            Row(.compare(.score("till"), .equal, .number(decimal("66.7"))), "yes ? ? ?"),
            Row(.isOneOf(.question("grade"), [option("1"), option("2")]), "yes ? ? ?"),
            Row(.isOneOf(.question("grade"), [option("1"), option("3")]), "no ? ? ?"),
            Row(.isOneOf(five, [none, .number(5)]), "yes ? ? ?"), Row(.isOneOf(five, [none, .number(6)]), "? ? ? ?"),
            Row(.includes(.question("chosen"), "a"), "yes ? ? ?"), Row(.includes(.question("chosen"), "c"), "no ? ? ?"),
            Row(.isAnswered("five"), "yes no no no"), Row(.isNotApplicable("five"), "no no yes no"),
            Row(.not(.isAnswered("five")), "no yes yes yes"), Row(.not(.isNotApplicable("five")), "yes yes no yes"),
        ]

    private static let logic: [Row] = [
        Row(good, "yes ? ? ?"), Row(bad, "no ? ? ?"), Row(.not(good), "no ? ? ?"), Row(.not(bad), "yes ? ? ?"),
        Row(.and([good, yes]), "yes ? ? ?"), Row(.and([good, no]), "no no no no"), Row(.and([good, open]), "? ? ? ?"),
        Row(.and([bad, yes]), "no ? ? ?"), Row(.and([bad, open]), "no ? ? ?"), Row(.and([open, bad]), "no ? ? ?"),
        Row(.or([good, yes]), "yes yes yes yes"), Row(.or([good, no]), "yes ? ? ?"),
        Row(.or([good, open]), "yes ? ? ?"),
        Row(.or([bad, no]), "no ? ? ?"), Row(.or([bad, open]), "? ? ? ?"), Row(.or([open, good]), "yes ? ? ?"),
        Row(.call(.any, [bad, good]), "yes ? ? ?"), Row(.call(.any, [bad, open]), "? ? ? ?"),
        Row(.call(.any, [bad, no]), "no ? ? ?"), Row(.call(.any, [bad, yes]), "yes yes yes yes"),
        Row(.call(.all, [good, yes]), "yes ? ? ?"), Row(.call(.all, [good, open]), "? ? ? ?"),
        Row(.call(.all, [good, bad]), "no ? ? ?"), Row(.call(.all, [good, no]), "no no no no"),
        Row(.call(.if, [good, .number(1), .number(2)]), "1 - - -"),
        Row(.call(.if, [bad, .number(1), five]), "5 - - -"),
        Row(.call(.if, [good, five, none]), "5 - - -"), Row(.call(.if, [good, none, five]), "- - - -"),
        Row(.call(.if, [yes, five, none]), "5 - - -"),
        Row(.call(.first, [none, five, .number(7)]), "5 7 7 7"), Row(.call(.first, [none, five]), "5 - - -"),
    ]

    private static let formulas: [Row] = [
        Row(.literal(.number(3)), "3 3 3 3"), Row(five, "5 - - -"),
        Row(.today, "2026-03-02 2026-03-02 2026-03-02 2026-03-02"),
        Row(.optionNumber("grade"), "2 - - -"), Row(.score("till"), "66.66 - - -"), Row(.points("good"), "5 - - -"),
        Row(.arithmetic(five, .add, .number(2)), "7 - - -"), Row(.arithmetic(.number(2), .add, five), "7 - - -"),
        Row(.arithmetic(five, .subtract, .number(2)), "3 - - -"),
        Row(.arithmetic(.number(2), .subtract, five), "-3 - - -"),
        Row(.arithmetic(five, .multiply, .number(2)), "10 - - -"),
        Row(.arithmetic(.number(0), .multiply, five), "0 - - -"),
        Row(.arithmetic(five, .divide, .number(2)), "2.5 - - -"),
        Row(.arithmetic(.number(10), .divide, five), "2 - - -"),
        Row(.arithmetic(five, .divide, .number(0)), "- - - -"), Row(.arithmetic(five, .add, none), "- - - -"),
        Row(.arithmetic(wait, .add, wait), "3_min - - -"), Row(.arithmetic(wait, .divide, .number(4)), "23_s - - -"),
        Row(.arithmetic(wait, .divide, wait), "1 - - -"),
    ]

    private static let functions: [Row] = [
        Row(.call(.count, [good, bad, five, none, .question("chosen"), open, .isNo("bad")]), "5 0 0 0"),
        Row(.call(.count, [.question("staff")]), "2 0 0 0"),
        Row(.call(.sum, [five, none, .number(2)]), "7 2 2 2"), Row(.call(.sum, [five]), "5 0 0 0"),
        Row(.call(.mean, [five, none, .number(2)]), "3.5 2 2 2"), Row(.call(.mean, [five]), "5 - - -"),
        Row(.call(.min, [five, none, .number(7)]), "5 7 7 7"), Row(.call(.min, [five]), "5 - - -"),
        Row(.call(.max, [five, none, .number(2)]), "5 2 2 2"), Row(.call(.max, [five]), "5 - - -"),
        Row(.call(.round, [.arithmetic(five, .divide, .number(2))]), "3 - - -"),
        Row(.call(.round, [.number(1), five]), "1 - - -"),
        Row(.call(.abs, [.arithmetic(.number(2), .subtract, five)]), "3 - - -"),
        Row(.call(.length, [said]), "8 - - -"), Row(.call(.words, [said]), "2 - - -"),
        Row(.call(.contains, [said, .text("day")]), "yes ? ? ?"),
        Row(.call(.contains, [said, .text("Day")]), "no ? ? ?"),
        Row(.call(.startsWith, [said, .text("Good")]), "yes ? ? ?"),
        Row(.call(.startsWith, [said, .text("day")]), "no ? ? ?"),
        Row(.call(.endsWith, [said, .text("day")]), "yes ? ? ?"),
        Row(.call(.endsWith, [.text("a"), said]), "no ? ? ?"),
        Row(.call(.matches, [said, .text("@@@@*")]), "yes ? ? ?"),
        Row(.call(.matches, [said, .text("#*")]), "no ? ? ?"),
        Row(.call(.weekday, [day]), "1 - - -"), Row(.call(.month, [day]), "3 - - -"),
        Row(.call(.year, [day]), "2026 - - -"),
        Row(.call(.daysBetween, [day, .today]), "0 - - -"), Row(.call(.daysBetween, [.today, day]), "0 - - -"),
        Row(.call(.minutesBetween, [at, .literal(.time(.midnight))]), "-570 - - -"),
        Row(.call(.minutesBetween, [.literal(.time(.midnight)), at]), "570 - - -"),
    ]

    private static let repeats: [Row] = [
        Row(.hasInstance("staff", 1), "yes no no no"), Row(.hasInstance("staff", 2), "no no no no"),
        Row(.hasInstance("staff", 3), "yes no no no"),
        Row(.ranging(.any, written: [good], spelt: [bad, good]), "yes ? ? ?"),
        Row(.ranging(.sum, written: [five], spelt: [five, none, five]), "10 0 0 0"),
    ]
}
