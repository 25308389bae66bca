import Diagnostics
import Foundation
import Testing

@testable import Formats

@Suite("The shipped checklists are clean, and each mistake made in one is found at once") struct ShippedChecklistTests {
    @Test("they read without findings", arguments: Shipped.allCases) func clean(_ shipped: Shipped) throws {
        #expect(try check(shipped.text()) == [])
    }

    /// What is replaced by what; the finding must stand inside the line that was changed.
    struct Mutation: CustomTestStringConvertible {
        let code: String
        let original: String
        let changed: String
        var testDescription: String { "\(code): \(changed)" }
    }

    static let mutations = [
        Mutation(code: "unknown-name", original: "when=\"greeted is no\"", changed: "when=\"greted is no\""),
        Mutation(
            code: "unknown-name", original: "when=\"facts-right less than 3\"",
            changed: "when=\"fact-right less than 3\""),
        Mutation(
            code: "unknown-option", original: "(solved, fetched, directed)", changed: "(solved, fetchd, directed)"),
        Mutation(
            code: "type-clash", original: "when=\"facts-right less than 3\"", changed: "when=\"facts-right is yes\""),
        Mutation(code: "wrong-unit", original: "wait-adviser more than 3 min", changed: "wait-adviser more than 3"),
        Mutation(
            code: "condition-syntax", original: "when=\"bought is nothing\"", changed: "when=\"bought equals nothing\""),
        Mutation(
            code: "never-true", original: "when=\"facts-right less than 3\"",
            changed: "when=\"facts-right more than 3\""),
        Mutation(
            code: "always-true", original: "when=\"facts-right less than 3\"", changed: "when=\"facts-right at most 3\""
        ),
        Mutation(
            code: "forward-reference", original: "when=\"greeted is no and wait-adviser",
            changed: "when=\"prepared is no and queue-time"),
        Mutation(
            code: "condition-cycle", original: "when=\"facts-right less than 3\"", changed: "when=\"looked-up is no\""),
        Mutation(code: "duplicate-id", original: "<employee id=\"adviser\"", changed: "<employee id=\"greeted\""),
        Mutation(
            code: "duplicate-option", original: "<option value=\"web-form\" points",
            changed: "<option value=\"email\" points"),
        Mutation(
            code: "unknown-attribute", original: "stopwatch=\"yes\" points=\"6\"",
            changed: "stopwach=\"yes\" points=\"6\""),
        Mutation(code: "unknown-element", original: "<yes-no id=\"sign-seen\"", changed: "<yesno id=\"sign-seen\""),
        Mutation(
            code: "bad-number", original: "<score at-most=\"66\" points=\"2\"/>",
            changed: "<score at-most=\"66,5\" points=\"2\"/>"),
        Mutation(
            code: "bad-word", original: "unit=\"min\" stopwatch=\"yes\" points",
            changed: "unit=\"minute\" stopwatch=\"yes\" points"),
        Mutation(code: "bad-currency", original: "currency=\"EUR\"", changed: "currency=\"EURO\""),
        Mutation(code: "bad-language", original: "xml:lang=\"en\"", changed: "xml:lang=\"english\""),
        Mutation(
            code: "bad-range", original: "<number id=\"unpriced\" min=\"0\" max=\"10\"",
            changed: "<number id=\"unpriced\" min=\"20\" max=\"10\""),
        Mutation(
            code: "unreachable-step", original: "<score at-most=\"66\" points=\"2\"/>",
            changed: "<score at-most=\"56\" points=\"2\"/>"),
        Mutation(
            code: "missing-weight", original: "<section id=\"goods\" weight=\"10\"", changed: "<section id=\"goods\""),
        Mutation(
            code: "missing-points", original: "<option value=\"directed\" points=\"60%\"",
            changed: "<option value=\"directed\""),
        Mutation(
            code: "critical-mistake", original: "id=\"price-right\" points=\"5\"",
            changed: "id=\"price-right\" points=\"0\""),
        Mutation(
            code: "band-gap", original: "<band id=\"act-now\" from=\"0\"", changed: "<band id=\"act-now\" from=\"10\""),
        Mutation(
            code: "band-mistake", original: "<band id=\"good\" from=\"80\"", changed: "<band id=\"good\" from=\"90\""),
        Mutation(code: "empty-text", original: "<title>Arrival</title>", changed: "<title> </title>"),
    ]

    @Test(arguments: mutations) func aMistakeFiresExactlyItsRule(_ mutation: Mutation) throws {
        let text = try Shipped.storeVisit.text()
        let place = try #require(text.range(of: mutation.original))
        let mutated = closed(text.replacingCharacters(in: place, with: mutation.changed), mutation)
        let findings = try check(mutated)
        #expect(findings.map(\.code) == [mutation.code], "\(findings)")
        let lines = LineIndex(Array(mutated.utf8))
        let line = text[..<place.lowerBound].utf8.count { $0 == 0x0A } + 1
        let allowed = line...(line + 3)
        #expect(findings.allSatisfy { allowed.contains(lines.line(at: $0.range.lowerBound)) })
    }

    /// A misspelt start tag needs its end tag misspelt too.
    private func closed(_ text: String, _ mutation: Mutation) -> String {
        guard mutation.code == "unknown-element", let start = text.range(of: mutation.changed),
            let end = text[start.upperBound...].range(of: "</yes-no>")
        else { return text }
        return text.replacingCharacters(in: end, with: "</yesno>")
    }
}
