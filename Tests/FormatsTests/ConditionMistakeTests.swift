import Diagnostics
import Testing

@testable import Formats

@Suite("Every mistake in a condition is found at its place; ↓ stands before each") struct ConditionMistakeTests {
    private func expect(_ code: String, in marked: String) throws {
        let text = MarkedText(marked)
        let findings = try ConditionReading().read(text.text).findings
        #expect(findings.map(\.range.lowerBound).sorted() == text.offsets, "\(findings)")
        #expect(Set(findings.map(\.code)) == [code])
        #expect(findings.allSatisfy { !($0.advice ?? "").isEmpty })
    }

    @Test(
        "unknown names, in all branches",
        arguments: [
            "↓greted is no and how is card", "how is card or ↓greted is no", "↓greted is no or ↓hwo is card",
            "not (↓greted is no)", "count(↓greted is yes, ↓smild is yes) at least 1", "↓hwo is one of (card, cash)",
            "if(↓greted is yes, ↓peple, ↓tils) more than 5", "↓peple + ↓tils more than 5", "people more than ↓peple",
            "↓peple more than ↓tils", "greeted is yes and (people is 1 or (smiled is no and ↓hwo is cash))",
            "days between(↓orderd, today) more than 5", "score(↓man) less than 50", "↓greted is answered",
            "length(↓remrk) is 1", "↓people-1 is 2", "remark is ↓sorry",
        ])
    func unknownNames(text: String) throws { try expect("unknown-name", in: text) }

    @Test(
        "wrong option codes",
        arguments: [
            "how is ↓crad", "how is not ↓crad", "how is one of (card, ↓chas)", "seen includes ↓drit", "how is ↓yes",
            "grade is ↓3", "how is ↓'Card'", "greeted is no and (smiled is yes or how is ↓crad)", "odd is ↓2027-03-01",
        ])
    func unknownOptions(text: String) throws { try expect("unknown-option", in: text) }

    @Test(
        "types that do not go together",
        arguments: [
            "greeted ↓more than 5", "how ↓at least card", "people is ↓yes", "ordered is ↓14:30", "came is ↓2026-03-01",
            "remark is ↓5", "people is ↓'five'", "greeted is ↓true", "greeted is ↓'yes'", "remark is ↓empty",
            "wait ↓+ people more than 5 min", "paid ↓+ price more than 5", "ordered ↓- ordered is 5",
            "seen ↓is dirt", "↓seen is one of (dirt)", "how ↓includes card", "remark ↓includes word",
            "↓people", "↓how", "↓5", "greeted is no and ↓people", "↓hint is answered", "↓main is yes",
            "↓(people + 1) is answered", "↓greeted is not applicable",
            "↓length(people) is 1", "↓sum(people, wait) is 1", "↓max(remark) is 1", "↓weekday(came) is 1",
            "↓round(wait) is 1", "↓any(people) ", "↓if(greeted is yes, people, wait) is 1", "points(↓remark) is 1",
            "↓minutes between(ordered, ordered) is 1", "receipt is ↓5", "who is ↓'Anna'",
        ])
    func typeClashes(text: String) throws { try expect("type-clash", in: text) }

    @Test(
        "an option alone after or",
        arguments: ["how is card or ↓cash", "greeted is yes or how is card or ↓cash", "not (how is card or ↓cash)"])
    func looseOptions(text: String) throws {
        try expect("condition-syntax", in: text)
        let advice = try ConditionReading().read(MarkedText(text).text).findings[0].advice
        #expect(advice == "Write ‘how is one of (card, cash)’.")
    }

    @Test(
        "a space that is none",
        arguments: ["people less↓\u{A0}than 3", "greeted is↓\u{202F}no"])
    func unusualSpaces(text: String) throws {
        try expect("condition-syntax", in: text)
        #expect(try ConditionReading().read(MarkedText(text).text).findings[0].advice == "Write an ordinary space.")
    }

    @Test(
        "units",
        arguments: [
            "wait more than ↓5", "people more than 5 ↓min", "paid more than 5 ↓EUR", "wait more than 5 ↓TRY",
            "wait is one of (5 min, ↓6)",
        ])
    func units(text: String) throws { try expect("wrong-unit", in: text) }

    @Test(
        "calls",
        arguments: [
            "↓cuont(greeted) is 1", "↓length() is 1", "↓length(remark, remark) is 1", "↓score() is 1",
            "↓score(main, main) is 1", "↓points(1) is 1", "↓today() is ordered", "↓if(greeted, 1) is 1",
        ])
    func calls(text: String) throws { try expect("wrong-call", in: text) }

    @Test(
        "divisions by what is always 0",
        arguments: [
            "people / ↓0 is 1", "wait / ↓(2 - 2) more than 5 min", "wait / ↓0 min more than 5",
            "people / ↓round(0.2) is 1", "1 / ↓if(yes, 0, 1) is 1", "people / ↓(0 * 5) + tills / ↓0 more than 5",
        ])
    func divisions(text: String) throws { try expect("division-by-zero", in: text) }

    @Test(
        "what may be 0, or is not, divides",
        arguments: ["people / tills is 1", "people / (tills - tills) is 1", "people / 2 is 1", "0 / people is 1"])
    func rightDivisions(text: String) throws { #expect(try ConditionReading().read(text).findings == []) }

    @Test(
        "days outside the years that can be written, and days that do not exist",
        arguments: [
            ("ordered is 1850-01-01", "1900 to 2199"), ("ordered is 2200-01-01", "1900 to 2199"),
            ("ordered is 1850-01-01T10:00", "1900 to 2199"), ("ordered is 2026-02-30", "There is no day"),
        ])
    func days(text: String, words: String) throws {
        let findings = try ConditionReading().read(text).findings
        #expect(findings.map(\.code) == ["condition-syntax"])
        #expect(findings.allSatisfy { $0.message.contains(words) }, "\(findings)")
    }

    @Test(
        "what is no condition at all",
        arguments: [
            "↓", "  ↓", "greeted is↓", "greeted is ↓and", "↓and greeted is no", "greeted is no ↓how is card",
            "(greeted is no↓", "greeted is no↓)", "greeted ↓equals no", "greeted ↓IS no", "greeted ↓== no",
            "greeted is no ↓&& smiled is no", "greeted is no ↓|| smiled is no", "people ↓<> 1", "↓${greeted} = 'yes'",
            "greeted is ↓“yes”", "greeted is ↓‘yes’", "greeted↓\u{A0}is yes", "remark is ↓'x", "how ↓in (card)",
            "how is one of ↓card", "people ↓between 1 and 5", "people more than 1↓,5", "people more than ↓+5",
            "people more than ↓1e3", "people more than ↓٥",
            "people more than ↓99999999999999999999999999999999999999999",
            "greeted ↓isn't no", "greeted ↓isn’t no", "people ↓=> 5", "people ↓=< 5", "greeted ↓=== no", "people ↓≠ 1",
            "seen ↓does not include dirt", "seen ↓doesn't include dirt", "greeted is no ↓ve smiled is no",
            "greeted is no ↓veya smiled is no", "greeted is no ↓és smiled is no", "greeted is no ↓vagy smiled is no",
            "greeted is no ↓AND smiled is no", "people is ↓greater than 5", "greeted is ↓equal to no",
            // All of them in one run, none because of another.
            "greeted ↓== no ↓&& smiled ↓equals yes", "(greeted is ↓and smiled is yes) or people ↓over 5",
            "count(greeted ↓== no, smiled ↓isn't yes) is 1", "how is one of (card ↓cash, ↓) or people ↓over 5",
            "greeted is ↓or (smiled is yes↓", "people ↓between 1 and 5 and greeted ↓equals no",
            "greeted is no↓) and (people ↓over 5)", "not (greeted ↓eq no) ↓ve wait more than 5 ↓minuten",
            "wait more than 5 ↓mins", "wait more than 5 ↓minuten", "max(people,↓) is 1", "people ↓≥ 5", "people is 5↓%",
        ])
    func syntax(text: String) throws { try expect("condition-syntax", in: text) }

    @Test(
        "beside syntax errors other mistakes are found too, but nothing is said about the rest of a broken comparison")
    func besideSyntax() throws {
        let read = try ConditionReading().read("greted is ye and people == 1 or 2 and how is crad")
        #expect(read.findings.map(\.code) == ["condition-syntax", "unknown-name", "type-clash", "unknown-option"])
        #expect(read.expression == nil)
    }

    @Test(
        "a value beside a misspelt name is checked as if the name were right",
        arguments: [
            ("greted is ye", "unknown-name", "type-clash"), ("hwo is crad", "unknown-name", "unknown-option"),
            ("hwo is one of (card, chas)", "unknown-name", "unknown-option"),
            ("seeen includes drit", "unknown-name", "unknown-option"), ("peple is yes", "unknown-name", "type-clash"),
        ])
    func bothWords(text: String, first: String, second: String) throws {
        #expect(try ConditionReading().read(text).findings.map(\.code) == [first, second])
    }

    @Test("the range is exactly the offending word") func ranges() throws {
        let text = "count(greted is yes) + cuont(people) is 5"
        let found = try ConditionReading().read(text).findings.map { finding in
            String(decoding: Array(text.utf8)[finding.range], as: UTF8.self)
        }
        #expect(found == ["greted", "cuont"])
    }
}
