import Diagnostics
import Evaluation
import Testing

@testable import Formats

@Suite("How conditions are parsed; each is shown as it is printed back") struct ConditionParserTests {
    private func printed(_ text: String) throws -> String? {
        let (expression, findings) = try ConditionReading().read(text)
        #expect(findings.isEmpty, "\(findings)")
        return expression?.description
    }

    @Test(
        "and binds tighter than or, not tighter than and",
        arguments: [
            ("greeted is no or smiled is yes and how is card", "greeted is no or smiled is yes and how is card"),
            ("greeted is no or (smiled is yes and how is card)", "greeted is no or smiled is yes and how is card"),
            ("(greeted is no or smiled is yes) and how is card", "(greeted is no or smiled is yes) and how is card"),
            ("not greeted is no and smiled is yes", "not greeted is no and smiled is yes"),
            ("not (greeted is no and smiled is yes)", "not (greeted is no and smiled is yes)"),
            ("not not greeted", "not (not greeted)"),
            ("((greeted))", "greeted"),
        ])
    func precedence(written: String, expected: String) throws {
        #expect(try printed(written) == expected)
    }

    @Test(
        "products before sums, from left to right",
        arguments: [
            ("people + tills * 2 is 5", "people + tills * 2 is 5"),
            ("(people + tills) * 2 is 5", "(people + tills) * 2 is 5"),
            ("people - tills - 1 is 0", "people - tills - 1 is 0"),
            ("people - (tills - 1) is 0", "people - (tills - 1) is 0"),
            ("people is -1", "people is -1"),
        ])
    func arithmetic(written: String, expected: String) throws {
        #expect(try printed(written) == expected)
    }

    @Test(
        "symbols and other words for the same",
        arguments: [
            ("greeted = no", "greeted is no"), ("greeted != no", "greeted is not no"),
            ("people >= 3", "people at least 3"), ("people<=3", "people at most 3"),
            ("people > 3", "people more than 3"), ("people < 3", "people less than 3"),
            ("people is at least 3", "people at least 3"), ("people is more than 3", "people more than 3"),
            ("wait answered", "wait is answered"), ("wait not answered", "wait is not answered"),
            ("smiled not applicable", "smiled is not applicable"),
            ("how is not one of (card, cash)", "how is not one of (card, cash)"),
            ("  greeted\tis\nno ", "greeted is no"),
        ])
    func synonyms(written: String, expected: String) throws {
        #expect(try printed(written) == expected)
    }

    @Test("a dash is a minus only between spaces") func dash() throws {
        #expect(try printed("people - 1 is 2") == "people - 1 is 2")
        let (_, findings) = try ConditionReading().read("people-1 is 2")
        #expect(findings.map(\.advice) == ["Write spaces around ‘-’ to subtract."])
    }

    @Test(
        "option values that look like numbers, dates or words of the language",
        arguments: [
            "odd is 2nd", "odd is 2026-03-01", "odd is 5min", "odd is -1", "grade is 2.5", "grade at least 2.5",
        ])
    func optionValues(text: String) throws {
        #expect(try printed(text) == text)
    }

    @Test("an option value that is a word of the language stands in quotation marks") func quotedOption() throws {
        let (expression, findings) = try ConditionReading().read("odd is 'and'")
        #expect(expression == .compare(.question("odd"), .equal, .literal(.option("and"))) && findings.isEmpty)
    }

    @Test(
        "units, with and without a space",
        arguments: [
            ("wait more than 90 s", "wait more than 90 s"), ("wait more than 5min", "wait more than 5 min"),
            ("wait more than 1.5 minutes", "wait more than 90 s"), ("wait is 0 s", "wait is 0 min"),
            ("wait at least 2 h", "wait at least 2 h"), ("paid more than 5 TRY", "paid more than 5"),
        ])
    func units(written: String, expected: String) throws {
        #expect(try printed(written) == expected)
    }

    @Test(
        "functions of one word and of two",
        arguments: [
            "days between(ordered, today) more than 3", "minutes between(came, went) less than 10",
            "starts with(remark, 'A')", "ends with(remark, \"it's\")", "count(greeted is yes, seen) at least 2",
            "if(greeted is yes, people, tills) is 1", "any(greeted is no, smiled is no)",
        ])
    func functions(text: String) throws {
        #expect(try printed(text) == text)
    }

    @Test("too deep or too long a condition is refused, not followed")
    func limits() throws {
        let deep = String(repeating: "(", count: 5000) + "greeted" + String(repeating: ")", count: 5000)
        let sum = "people" + String(repeating: " + 1", count: 5000) + " is 1"
        let negation = String(repeating: "not ", count: 5000) + "greeted"
        for text in [deep, sum, negation] {
            #expect(try ConditionReading().read(text).findings.map(\.code) == ["condition-syntax"])
        }
    }
}
