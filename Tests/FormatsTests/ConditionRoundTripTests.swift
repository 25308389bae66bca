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
            #expect(again == expression && findings.isEmpty, "\(expression)")
            if again != expression { return }
        }
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
        case 3: return .isOneOf(.question("odd"), [.literal(.option("2nd")), .literal(.option("5min"))])
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

    private mutating func text() -> Expression {
        let part = Expression.literal(.text(pick(["sorry", "it's", "a \"b\"", "ம்", "A-####"])))
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
