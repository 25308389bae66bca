import Diagnostics
import Testing

@testable import Formats

@Suite("What conditions may say about repeated sections, matrices and the newer types") struct RepeatScopingTests {
    private static let staff = """
        <section id="staff" repeat="1..3"><title>Staff</title><instances>Who?</instances>
        <yes-no id="served" points="1"><ask>Served?</ask></yes-no><duration id="wait"><ask>Wait?</ask></duration>
        <yes-no id="asked" when="served is yes and count(staff) more than 1"><ask>Asked?</ask></yes-no></section>
        <section id="tills" repeat="2"><title>Tills</title><yes-no id="clean"><ask>Clean?</ask></yes-no></section>
        """

    private func findings(_ condition: String) throws -> [Diagnostic] {
        let end =
            "<section id=\"end\"><title>End</title><text id=\"why\" when=\"\(condition)\"><ask>?</ask></text></section>"
        return try check(Example.checklist(Self.staff + end).completeFile)
    }

    @Test(
        "from outside, functions look in",
        arguments: [
            "any(served is no)", "count(served is yes) at least 2", "sum(wait) more than 5 min",
            "mean(wait) less than 2 min",
            "min(wait) is 1 min or max(wait) more than 9 min", "all(served is yes and wait less than 2 min)",
            "count(staff) more than 1", "staff is answered", "score(staff) less than 50",
            "any(clean is no) and any(served is no)",
            "sum(points(served)) at least 1",
        ])
    func inside(condition: String) throws { #expect(try findings(condition).map(\.code) == []) }

    @Test(
        "anything else is a mistake",
        arguments: [
            ("served is no", "repeat-reference"), ("served is answered", "repeat-reference"),
            ("wait + wait more than 5 min", "repeat-reference"), ("points(served) is 1", "repeat-reference"),
            ("any(served is no and clean is no)", "repeat-reference"),
            ("first(wait, 5 min) is 5 min", "repeat-reference"),
            ("staff is 2", "type-clash"), ("staff is not applicable", "type-clash"),
        ])
    func outside(condition: String, code: String) throws {
        let found = try findings(condition)
        #expect(Set(found.map(\.code)) == [code] && found.allSatisfy { $0.advice?.isEmpty == false }, "\(found)")
    }

    @Test("the conditions of an instance are tried together") func unreachable() throws {
        let found = try check(
            Example.checklist(
                """
                <section id="staff" repeat="1..3"><title>Staff</title><yes-no id="served"><ask>Served?</ask></yes-no>
                <yes-no id="well" when="served is yes"><ask>Well?</ask></yes-no>
                <text id="why" when="well is no and served is no"><ask>Why?</ask></text>
                <text id="who" when="count(staff) is 0"><ask>Who?</ask></text>
                <text id="how" when="count(staff) at least 4"><ask>How?</ask></text>
                <text id="what" when="count(staff) at least 1"><ask>What?</ask></text></section>
                """
            ).completeFile)
        #expect(found.map(\.code) == ["unreachable-question", "unreachable-question", "never-true", "always-true"])
    }

    @Test("a list of instances is named only from where it is known") func early() throws {
        let found = try check(
            Example.checklist(
                """
                <section id="begin"><title>Begin</title><text id="why" when="count(staff) more than 1"><ask>?</ask></text></section>
                """ + Self.staff
            ).completeFile)
        #expect(found.map(\.code) == ["forward-reference"])
    }

    @Test("a matrix is no question, its rows are") func matrix() throws {
        let matrix = """
            <matrix id="look"><ask>Look?</ask><option value="good">Good</option><option value="bad">Bad</option>
            <row id="floor">Floor</row><row id="shelves">Shelves</row></matrix>
            """
        func codes(_ condition: String) throws -> [Diagnostic] {
            try check(questions: matrix + "<text id=\"why\" when=\"\(condition)\"><ask>?</ask></text>")
        }
        #expect(try codes("floor is bad and shelves is not good").isEmpty)
        #expect(try codes("floor is bda").map(\.code) == ["unknown-option"])
        #expect(try codes("floor is good and floor is bad").map(\.code) == ["never-true"])
        let found = try codes("look is bad")
        #expect(found.map(\.code) == ["type-clash"] && found.map(\.advice) == ["Name a row: ‘floor’, ‘shelves’."])
    }

    private static let newer = """
        <date-time id="came"><ask>Came?</ask></date-time><date-time id="left"><ask>Left?</ask></date-time>
        <place id="spot"><ask>Where?</ask></place><file id="bill" max="2"><ask>Bill?</ask></file>
        <number id="paid" min="0" max="9"><ask>Paid?</ask></number><number id="tip" min="0" max="9"><ask>Tip?</ask></number>
        <computed id="total" value="paid + tip"><ask>Total</ask></computed>
        """

    @Test(
        "days with a time, places, files and computed values",
        arguments: [
            ("left more than came and came at least 2026-03-01T14:30", []),
            ("came is 2026-03-01T14:30 and minutes between(came, left) more than 5 and weekday(came) is 1", []),
            ("days between(came, today) more than 3", []), ("spot is answered and count(bill) at least 2", []),
            ("total more than 17", []), ("came is 2026-03-01", ["type-clash"]), ("came is 14:30", ["type-clash"]),
            ("spot is 5", ["type-clash"]), ("total is yes", ["type-clash"]), ("total more than 18", ["never-true"]),
            ("count(bill) more than 2", ["never-true"]),
            ("came more than 2026-03-01T14:30 and came less than 2026-03-01T14:30", ["never-true"]),
            ("came more than left and left more than came", ["never-true"]),
            ("total is answered and paid is not answered", ["never-true"]),
        ])
    func types(condition: String, codes: [String]) throws {
        let found = try check(questions: Self.newer + "<text id=\"why\" when=\"\(condition)\"><ask>?</ask></text>")
        #expect(found.map(\.code) == codes, "\(found)")
    }
}
