import Evaluation
import Testing

@Suite struct ExpressionTextTests {
    private static let a = Expression.isYes("a")
    private static let b = Expression.isNo("b")
    private static let c = Expression.compare(.question("wait"), .moreThan, .literal(.duration(300)))

    @Test(arguments: [
        (Expression.and([a, c]), "a is yes and wait more than 5 min"),
        (.and([.or([a, b]), c]), "(a is yes or b is no) and wait more than 5 min"),
        (.or([.and([a, b]), c]), "a is yes and b is no or wait more than 5 min"),
        (.not(.and([a, b])), "not (a is yes and b is no)"),
        (.not(a), "not a is yes"),
        (.not(.not(a)), "not (not a is yes)"),
        (.not(.isAnswered("a")), "a is not answered"),
        (.isAnswered("a"), "a is answered"),
        (.isNotApplicable("a"), "a is not applicable"),
        (
            .isOneOf(.question("d"), [.literal(.option("email")), .literal(.option("phone"))]),
            "d is one of (email, phone)"
        ),
        (.includes(.question("d"), "dirt"), "d includes dirt"),
        (.compare(.score("till"), .lessThan, .number(50)), "score(till) less than 50"),
        (.compare(.points("a"), .atLeast, .number(decimal("2.5"))), "points(a) at least 2.5"),
        (.call(.daysBetween, [.question("d"), .today]), "days between(d, today)"),
        (.compare(.question("t"), .notEqual, .text("it's")), "t is not \"it's\""),
        (.compare(.question("t"), .equal, .literal(.duration(90))), "t is 90 s"),
        (.compare(.question("t"), .equal, .literal(.duration(7_200))), "t is 2 h"),
    ])
    func `conditions read as they are written`(condition: Expression, words: String) {
        #expect(condition.description == words)
    }

    @Test func `arithmetic keeps its parentheses where they are needed`() {
        let x = Expression.question("x")
        let sum = Expression.arithmetic(x, .add, .number(1))
        let difference = Expression.arithmetic(x, .subtract, .number(1))
        #expect(Expression.arithmetic(sum, .multiply, .number(2)).description == "(x + 1) * 2")
        #expect(Expression.arithmetic(sum, .subtract, difference).description == "x + 1 - (x - 1)")
        #expect(Expression.arithmetic(.number(8), .divide, .arithmetic(x, .multiply, x)).description == "8 / (x * x)")
        #expect(Expression.arithmetic(.arithmetic(x, .divide, x), .add, x).description == "x / x + x")
    }

    @Test func `a condition names its questions once, in order`() {
        let condition = Expression.and([
            Self.b, .or([Self.a, Self.b]), .isAnswered("c"), .compare(.points("d"), .equal, .today),
        ])
        #expect(condition.questions == ["b", "a", "c", "d"])
    }
}
