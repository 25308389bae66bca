import Diagnostics
import Formats
import Testing

@Suite("Translation files: every rule's examples are its tests") struct TranslationRuleExampleTests {
    static let wrong = translationRules.flatMap { rule in rule.wrong.map { RuleExample(rule: rule, example: $0) } }
    static let right = translationRules.flatMap { rule in rule.right.map { RuleExample(rule: rule, example: $0) } }

    @Test(arguments: wrong) func aWrongExampleIsFoundAtItsMark(_ test: RuleExample) throws {
        let marked = test.example.marked
        let findings = try TranslationTable(TranslationTable.example).read(marked.text).findings
        #expect(findings.map(\.code) == [test.rule.code], "\(findings)")
        #expect(findings.map(\.range.lowerBound) == marked.offsets)
        #expect(findings.allSatisfy { $0.advice?.isEmpty == false && $0.severity == test.rule.severity })
    }

    @Test(arguments: right) func aRightExampleIsClean(_ test: RuleExample) throws {
        let (translation, findings) = try TranslationTable(TranslationTable.example).read(test.example.marked.text)
        #expect(findings == [])
        #expect(translation?.targets.count == 3)
    }

    @Test func codesAreUniqueAmongAllRules() {
        let codes = (checklistRules + answersRules + translationRules).map(\.code)
        #expect(Set(codes).count == codes.count)
    }
}
