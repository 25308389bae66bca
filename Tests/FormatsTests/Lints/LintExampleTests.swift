import Diagnostics
import Formats
import Testing

@Suite("The examples of every lint are its tests") struct LintExampleTests {
    static let wrong = checklistLints.flatMap { rule in rule.wrong.map { RuleExample(rule: rule, example: $0) } }
    static let right = checklistLints.flatMap { rule in rule.right.map { RuleExample(rule: rule, example: $0) } }

    @Test(arguments: wrong) func aWrongExampleIsFoundAtItsMark(_ test: RuleExample) throws {
        let marked = MarkedText(test.example.completeFile)
        let findings = try lintFindings(marked.text)
        #expect(findings.map(\.code) == marked.offsets.map { _ in test.rule.code }, "\(findings)")
        #expect(findings.map(\.range.lowerBound) == marked.offsets)
        #expect(findings.allSatisfy { $0.severity == .warning && $0.advice?.isEmpty == false })
    }

    @Test(arguments: right) func aRightExampleIsClean(_ test: RuleExample) throws {
        #expect(try lintFindings(MarkedText(test.example.completeFile).text) == [])
    }

    @Test func codesAreUniqueAmongAllRules() {
        let codes = (checklistRules + checklistLints).map(\.code)
        #expect(Set(codes).count == codes.count)
    }

    @Test func everyLintWarns() {
        #expect(checklistLints.allSatisfy { $0.severity == .warning && !$0.wrong.isEmpty && !$0.right.isEmpty })
    }

    @Test func theWordingLintsSayWhichLanguagesTheyCover() {
        for rule in checklistLints
        where ["double-barrelled-question", "leading-question", "scale-mismatch"].contains(rule.code) {
            #expect(rule.reason.replacing("\n", with: " ").contains("English, Turkish, Hungarian and Tamil"))
        }
    }
}
