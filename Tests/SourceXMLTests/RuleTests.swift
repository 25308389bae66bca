import Diagnostics
import SourceXML
import Testing

@Suite("The examples of every rule are its tests") struct RuleTests {
    @Test("wrong examples", arguments: xmlRules)
    func wrong(rule: Rule) throws {
        for example in rule.wrong {
            let file = example.completed
            let finding = try #require(refusal(of: file.text), "\(rule.code) is not found in \(file.text)")
            #expect(finding.code == rule.code, "\(finding.message)")
            #expect([finding.range.lowerBound] == file.offsets, "\(rule.code): \(file.text)")
            #expect(finding.severity == rule.severity && finding.advice != nil)
        }
    }

    @Test("right examples", arguments: xmlRules)
    func right(rule: Rule) {
        #expect(!rule.right.isEmpty)
        for example in rule.right {
            #expect(example.marked.offsets.isEmpty)
            #expect(refusal(of: example.completed.text) == nil)
        }
    }

    @Test func codesAreUniqueAndKebabCase() {
        #expect(Set(xmlRules.map(\.code)).count == xmlRules.count)
        for rule in xmlRules {
            #expect(rule.code.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "-") }, "\(rule.code)")
            #expect(rule.summary.hasSuffix(".") || rule.summary.hasSuffix(";"), "\(rule.code)")
        }
    }
}
