import Diagnostics
import Formats
import SourceXML
import Testing
import Themes

/// A theme file around some elements.
func theme(_ parts: String) -> String {
    "<theme xmlns=\"urn:mystery-shopping:theme:1\" name=\"Example\">\(parts)</theme>"
}

func readTheme(_ text: String) throws -> (theme: Theme?, findings: [Diagnostic]) {
    readTheme(try parseXML(SourceFile(name: "theme.xml", text: text)))
}

@Suite("Themes: every rule's examples are its tests") struct ThemeRuleExampleTests {
    static let wrong = themeRules.flatMap { rule in rule.wrong.map { RuleExample(rule: rule, example: $0) } }
    static let right = themeRules.flatMap { rule in rule.right.map { RuleExample(rule: rule, example: $0) } }

    @Test(arguments: wrong) func aWrongExampleIsFoundAtItsMark(_ test: RuleExample) throws {
        let marked = test.example.marked
        let (theme, findings) = try readTheme(marked.text)
        #expect(findings.map(\.code) == [test.rule.code], "\(findings)")
        #expect(findings.map(\.range.lowerBound) == marked.offsets)
        #expect(findings.allSatisfy { $0.advice?.isEmpty == false })
        #expect(theme == nil)
    }

    @Test(arguments: right) func aRightExampleIsClean(_ test: RuleExample) throws {
        let (theme, findings) = try readTheme(test.example.marked.text)
        #expect(findings == [])
        #expect(theme?.name == "Example")
    }

    @Test func codesAreUniqueAmongAllRules() {
        let codes = (checklistRules + checklistLints + translationRules + answersRules + themeRules).map(\.code)
        #expect(Set(codes).count == codes.count)
    }
}
