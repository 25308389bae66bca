import Evaluation
import Testing

/// Every operator against a value, and against each of the three ways of having none.
@Suite struct ComparisonTests {
    private static let without: [Standing] = [.notAnswered, .notApplicable, .notAsked]

    private func truth(_ condition: Expression, _ standing: Standing) -> Truth {
        condition.truth(in: Surroundings(standing: { _ in standing }, today: monday))
    }

    @Test(arguments: [
        (Comparison.equal, [Truth.no, .yes, .no]), (.notEqual, [.yes, .no, .yes]), (.atLeast, [.no, .yes, .yes]),
        (.atMost, [.yes, .yes, .no]), (.moreThan, [.no, .no, .yes]), (.lessThan, [.yes, .no, .no]),
    ])
    func `4, 5 and 6 compared with 5, and nothing compared with 5`(comparison: Comparison, table: [Truth]) {
        let condition = Expression.compare(.question("q"), comparison, .number(5))
        #expect([4, 5, 6].map { truth(condition, .answered(.number($0))) } == table)
        let turned = Expression.compare(.number(5), comparison, .question("q"))
        for standing in Self.without {
            #expect(truth(condition, standing) == .unknown)
            #expect(truth(turned, standing) == .unknown)
            #expect(truth(.not(condition), standing) == .unknown)
        }
    }

    @Test func `one of several`() {
        let condition = Expression.isOneOf(.question("q"), [.literal(.option("email")), .literal(.option("phone"))])
        #expect(truth(condition, .answered(.option("phone"))) == .yes)
        #expect(truth(condition, .answered(.option("shop"))) == .no)
        for standing in Self.without { #expect(truth(condition, standing) == .unknown) }
    }

    @Test func `includes`() {
        let condition = Expression.includes(.question("q"), "dirt")
        #expect(truth(condition, .answered(.options(["noise", "dirt"]))) == .yes)
        #expect(truth(condition, .answered(.options(["noise"]))) == .no)
        #expect(truth(condition, .answered(.options([]))) == .no)
        for standing in Self.without { #expect(truth(condition, standing) == .unknown) }
    }

    @Test func `answered and not applicable always have a value`() {
        let standings: [Standing] = [.answered(.yesNo(false))] + Self.without
        #expect(standings.map { truth(.isAnswered("q"), $0) } == [.yes, .no, .no, .no])
        #expect(standings.map { truth(.isNotApplicable("q"), $0) } == [.no, .no, .yes, .no])
        #expect(standings.map { truth(.not(.isAnswered("q")), $0) } == [.no, .yes, .yes, .yes])
    }

    @Test(arguments: Arithmetic.allCases)
    func `arithmetic with nothing has no value`(operation: Arithmetic) {
        let sum = Expression.arithmetic(.question("q"), operation, .number(2))
        for standing in Self.without {
            #expect(truth(.compare(sum, .atLeast, .number(0)), standing) == .unknown)
        }
        let values: [Arithmetic: Rational] = [.add: 8, .subtract: 4, .multiply: 12, .divide: 3]
        #expect(
            sum.value(in: Surroundings(standing: { _ in .answered(.number(6)) }, today: nil))
                == values[operation].map { .number($0) })
    }

    @Test func `division by zero has no value`() {
        let ratio = Expression.arithmetic(.number(1), .divide, .question("q"))
        #expect(truth(.compare(ratio, .atLeast, .number(0)), .answered(.number(0))) == .unknown)
    }

    @Test func `times, days and spans have an order, words have none`() {
        let later = Expression.compare(.question("q"), .moreThan, .literal(.duration(300)))
        #expect(truth(later, .answered(.duration(301))) == .yes)
        #expect(truth(.compare(.question("q"), .lessThan, .today), .answered(.date(.earliest))) == .yes)
        #expect(truth(.compare(.question("q"), .equal, .today), .answered(.date(monday))) == .yes)
        #expect(truth(.compare(.question("q"), .atLeast, .text("a")), .answered(.text("b"))) == .unknown)
    }

    @Test func `a day plus days is that day, and an empty sum of spans is no time at all`() {
        let next = Expression.arithmetic(.question("q"), .add, .number(1))
        #expect(truth(.compare(next, .equal, .today), .answered(.date(CalendarDate("2026-03-01") ?? monday))) == .yes)
        let total = Expression.call(.sum, [.question("q")])
        #expect(truth(.compare(total, .equal, .literal(.duration(0))), .notAnswered) == .yes)
    }

    @Test func `the number of an option`() {
        let condition = Expression.compare(.optionNumber("q"), .atMost, .number(2))
        #expect(truth(condition, .answered(.option("2"))) == .yes)
        #expect(truth(condition, .answered(.option("3"))) == .no)
        #expect(truth(condition, .notApplicable) == .unknown)
    }
}
