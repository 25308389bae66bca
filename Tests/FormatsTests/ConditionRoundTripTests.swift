import Diagnostics
import Evaluation
import Testing

@testable import Formats

@Suite("A condition that is printed is read back as the same condition") struct ConditionRoundTripTests {
    @Test func randomConditions() throws {
        let reading = try ConditionReading()
        var random = RandomConditions(generator: SeededGenerator(state: 7))
        for _ in 0..<2000 {
            let expression = random.condition(4)
            let (again, findings) = reading.read(expression.description)
            #expect(again == expression && findings.allSatisfy { $0.code == "division-by-zero" }, "\(expression)")
            if again != expression { return }
        }
    }

    @Test("white space, synonyms and superfluous parentheses change nothing") func otherWords() throws {
        let reading = try ConditionReading()
        var random = RandomConditions(generator: SeededGenerator(state: 8))
        for _ in 0..<2000 {
            let expression = random.condition(3)
            let words = random.otherWords(expression.description)
            let (read, findings) = reading.read(words)
            #expect(read == expression && findings.allSatisfy { $0.code == "division-by-zero" }, "\(words)")
            #expect(read.map { reading.read($0.description).expression } == expression, "\(words)")
            if read != expression { return }
        }
    }

    @Test(
        "what is printed is what was written",
        arguments: [
            "odd is 'and'", "odd is not one of ('and', 2nd, 5min)", "odd is 2026-03-01", "odd is -1",
            "seen includes dirt",
            "remark is 'both '' and \"'", "remark is \"it's\"", "remark is ''", "contains(remark, 'say \"so\"')",
            "wait more than 90 s", "wait at least 2 h", "wait is 5 min", "paid more than 12.5", "came at least 09:30",
            "came is 09:30:15", "ordered is 2026-03-01", "ordered is not today", "how is not one of (card, cash)",
            "not (greeted and smiled)", "not greeted is yes", "smiled is not applicable", "wait is not answered",
            "people - (tills - 1) is 0", "grade at least 2.5", "days between(ordered, today) more than 3",
            "if(greeted is yes, people, tills) is 1", "score(main) less than 50.5", "points(greeted) is 5",
        ])
    func asWritten(words: String) throws {
        let (expression, findings) = try ConditionReading().read(words)
        #expect(expression?.description == words && findings.isEmpty)
    }
}

/// Conditions of right types on the questions of `everyType`.
private struct RandomConditions {
    var generator: SeededGenerator

    private mutating func pick<Value>(_ values: [Value]) -> Value {
        values[Int.random(in: 0..<values.count, using: &generator)]
    }

    mutating func condition(_ depth: Int) -> Expression {
        switch Int.random(in: 0..<(depth > 0 ? 12 : 7), using: &generator) {
        case 0: return .question("greeted")
        case 1: return .compare(.question("smiled"), pick([.equal, .notEqual]), .literal(.yesNo(pick([true, false]))))
        case 2:
            return .compare(.question("how"), pick([.equal, .notEqual]), .literal(.option(pick(["card", "cash"]))))
        case 3: return options()
        case 4: return .includes(.question("seen"), pick(["dirt", "smell"]))
        case 5: return pick([.isAnswered("wait"), .not(.isAnswered("who")), .isNotApplicable("smiled")])
        case 6: return text()
        case 7: return .not(condition(depth - 1))
        case 8: return .and([condition(depth - 1), condition(depth - 1)])
        case 9: return .or([condition(depth - 1), condition(depth - 1), condition(depth - 1)])
        case 10: return .call(pick([.any, .all]), [condition(depth - 1), condition(depth - 1)])
        default: return .compare(number(depth - 1), pick(Comparison.allCases), number(depth - 1))
        }
    }

    private mutating func options() -> Expression {
        let values = ["2nd", "2026-03-01", "5min", "and", "-1"]
        let one = Expression.literal(.option(pick(values)))
        let list = Expression.isOneOf(.question("odd"), [one, .literal(.option(pick(values)))])
        return pick([list, .not(list), .compare(.question("odd"), .equal, one), ordered(), ordered()])
    }

    private mutating func ordered() -> Expression {
        let comparison = pick(Comparison.allCases)
        let seconds = pick([0, 1, 59, 60, 90, 3_600, 5_400])
        return pick([
            .compare(.question("wait"), comparison, .literal(.duration(seconds))),
            .compare(.question("came"), comparison, TimeOfDay(secondsSinceMidnight: seconds).literal),
            .compare(.question("ordered"), comparison, CalendarDate(daysSince1970: seconds * 10).literal),
            .compare(.question("paid"), comparison, .literal(.number(Rational(seconds)))),
            .compare(.question("ordered"), comparison, .today),
        ])
    }

    /// The same condition as somebody else might write it.
    mutating func otherWords(_ words: String) -> String {
        // Texts are left alone: what looks like a word of the language in them is none.
        if words.contains("'") || words.contains("\"") { return " ( \(words) )" }
        var changed = words
        let synonyms = [
            (" at least ", ">="), (" at most ", " <= "), (" more than ", " is more than "), (" less than ", "<"),
            (" is answered", " answered"), (" is not answered", " not answered"), (" and ", "  and\n"), (", ", ","),
            (" is not applicable", "\tnot applicable"), ("(", "( "), (")", " )"),
        ]
        for (ours, other) in synonyms where Bool.random(using: &generator) {
            changed = changed.replacing(ours, with: other)
        }
        return pick([changed, "(\(changed))", "((\(changed)))"])
    }

    private mutating func text() -> Expression {
        let part = Expression.literal(.text(pick(["sorry", "it's", "a \"b\"", "'\"", "''\"\"'", "", "ம்", "A-####"])))
        return .call(pick([.contains, .startsWith, .endsWith, .matches]), [.question("remark"), part])
    }

    private mutating func number(_ depth: Int) -> Expression {
        switch Int.random(in: 0..<(depth > 0 ? 9 : 3), using: &generator) {
        case 0: return .question(pick(["people", "tills"]))
        case 1: return .literal(.number(Rational(Int.random(in: -9...9, using: &generator))))
        case 2: return .literal(.number(Rational(decimal: "2.5") ?? .one))
        case 3: return .arithmetic(number(depth - 1), pick(Arithmetic.allCases), number(depth - 1))
        case 4: return .call(pick([.sum, .mean, .min, .max]), [number(depth - 1), number(depth - 1)])
        case 5: return .call(.count, [condition(depth - 1), .question("seen")])
        case 6: return .call(.daysBetween, [.question("ordered"), .today])
        case 7: return .call(.if, [condition(depth - 1), number(depth - 1), number(depth - 1)])
        default: return pick([.points("greeted"), .optionNumber("grade")].map { .call(.abs, [$0]) })
        }
    }
}

extension Optional<TimeOfDay> {
    fileprivate var literal: Expression { map { .literal(.time($0)) } ?? .today }
}

extension Optional<CalendarDate> {
    fileprivate var literal: Expression { map { .literal(.date($0)) } ?? .today }
}
