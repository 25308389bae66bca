import Diagnostics
import Formats
import Testing

/// Every rule's examples are its tests: the wrong ones give exactly this code at the marked place, the right ones nothing.
@Suite struct RuleExampleTests {
    static let wrong = checklistRules.flatMap { rule in rule.wrong.map { RuleExample(rule: rule, example: $0) } }
    static let right = checklistRules.flatMap { rule in rule.right.map { RuleExample(rule: rule, example: $0) } }

    @Test(arguments: wrong) func aWrongExampleIsFoundAtItsMark(_ test: RuleExample) throws {
        let marked = MarkedText(test.example.completeFile)
        let findings = try check(marked.text)
        #expect(findings.map(\.code) == marked.offsets.map { _ in test.rule.code }, "\(findings)")
        #expect(findings.map(\.range.lowerBound).sorted() == marked.offsets)
        #expect(findings.allSatisfy { $0.advice?.isEmpty == false }, "every finding says what to do")
    }

    @Test(arguments: right) func aRightExampleIsClean(_ test: RuleExample) throws {
        #expect(try check(MarkedText(test.example.completeFile).text) == [])
    }

    @Test func codesAreUnique() {
        #expect(Set(checklistRules.map(\.code)).count == checklistRules.count)
    }
}

struct RuleExample: CustomTestStringConvertible {
    let rule: Rule
    let example: Example
    var testDescription: String { rule.code }
}
