import Evaluation
import Testing

/// In these visits `two` is 2, `three` is 3, `wait` is 90 s, `smiled` is yes, `rude` is no, `problems` are two
/// options, `story` is a text and `none` has no answer.
@Suite struct FunctionTests {
    private func value(_ function: Function, _ arguments: Expression...) -> AnswerValue? {
        let answers: [QuestionID: AnswerValue] = [
            "two": .number(2), "three": .number(3), "wait": .duration(90), "smiled": .yesNo(true),
            "rude": .yesNo(false),
            "problems": .options(["dirt", "noise"]), "story": .text("Good day, é!"), "day": .date(monday),
        ]
        let seen = Surroundings(
            standing: { id in answers[id].map { .answered($0) } ?? .notAnswered }, today: monday,
            score: { _ in decimal("66.5") }, points: { $0 == "smiled" ? 5 : nil })
        return Expression.call(function, arguments).value(in: seen)
    }

    @Test func `count takes conditions that hold, options chosen, answers given, and skips what has no value`() {
        let counted = value(
            .count, .question("smiled"), .question("rude"), .question("none"), .question("problems"),
            .question("two"), .isNo("rude"))
        #expect(counted == .number(5))
        #expect(value(.count, .question("none")) == .number(0))
    }

    @Test func `sum, mean, min and max skip what has no value`() {
        let some: [Expression] = [.question("two"), .question("none"), .question("three")]
        #expect(value(.sum, some[0], some[1], some[2]) == .number(5))
        #expect(value(.mean, some[0], some[1], some[2]) == .number(fraction(5, 2)))
        #expect(value(.min, some[0], some[1], some[2]) == .number(2))
        #expect(value(.max, some[0], some[1], some[2]) == .number(3))
        #expect(value(.sum, some[1]) == .number(0))
        #expect([Function.mean, .min, .max].allSatisfy { value($0, some[1]) == nil })
        #expect(value(.sum, .question("wait"), .question("wait")) == .duration(180))
    }

    @Test func `round, abs and their limits`() {
        #expect(value(.round, .number(decimal("2.345")), .number(2)) == .number(decimal("2.35")))
        #expect(value(.round, .number(decimal("-2.5"))) == .number(-3))
        #expect(value(.round, .number(1), .number(13)) == nil && value(.round, .number(1), .number(-1)) == nil)
        #expect(value(.abs, .number(-4)) == .number(4) && value(.abs, .question("none")) == nil)
    }

    @Test func `text functions count scalars and words`() {
        #expect(value(.length, .text("e\u{301}a")) == .number(3))
        #expect(value(.words, .text("  two  words ")) == .number(2))
        #expect(value(.contains, .question("story"), .text("day")) == .yesNo(true))
        #expect(value(.contains, .question("story"), .text("Day")) == .yesNo(false))
        #expect(value(.contains, .text("a"), .text("longer")) == .yesNo(false))
        #expect(value(.startsWith, .question("story"), .text("Good")) == .yesNo(true))
        #expect(value(.endsWith, .question("story"), .text("é!")) == .yesNo(true))
        #expect(value(.endsWith, .question("story"), .text("Good")) == .yesNo(false))
        #expect(value(.length, .question("none")) == nil)
    }

    @Test func `matches reads a shape`() {
        #expect(value(.matches, .text("TR-4711"), .text("@@-####")) == .yesNo(true))
        #expect(value(.matches, .text("TR-471"), .text("@@-####")) == .yesNo(false))
    }

    @Test func `days and times`() {
        #expect(value(.weekday, .question("day")) == .number(1))
        #expect(value(.month, .today) == .number(3) && value(.year, .today) == .number(2026))
        let first = Expression.literal(.date(CalendarDate("2026-02-28") ?? monday))
        #expect(value(.daysBetween, first, .today) == .number(2))
        #expect(value(.daysBetween, .today, first) == .number(-2))
        let times = [34_200, 36_090].compactMap { TimeOfDay(secondsSinceMidnight: $0) }
            .map { Expression.literal(.time($0)) }
        #expect(value(.minutesBetween, times[0], times[1]) == .number(decimal("31.5")))
    }

    @Test func `if needs to know, first takes what there is`() {
        #expect(value(.if, .question("smiled"), .number(1), .number(2)) == .number(1))
        #expect(value(.if, .question("rude"), .number(1), .number(2)) == .number(2))
        #expect(value(.if, .question("none"), .number(1), .number(2)) == nil)
        #expect(value(.first, .question("none"), .question("three"), .question("two")) == .number(3))
        #expect(value(.first, .question("none")) == nil)
    }

    @Test func `any and all are conditions`() {
        #expect(value(.any, .question("rude"), .question("smiled")) == .yesNo(true))
        #expect(value(.all, .question("rude"), .question("none")) == .yesNo(false))
        #expect(value(.all, .question("smiled"), .question("none")) == nil)
    }

    @Test func `score of a section and points of a question`() {
        #expect(value(.first, .score("arrival")) == .number(decimal("66.5")))
        #expect(value(.first, .points("smiled")) == .number(5) && value(.first, .points("rude")) == nil)
    }
}
