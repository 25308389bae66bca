import Diagnostics
import Testing

@Suite struct ExampleTests {
    @Test func markersAreTakenOutAndTheirPlacesKept() {
        let marked = Example.question("<a é='↓1' ↓b>").marked
        #expect(marked.text == "<a é='1' b>")
        #expect(marked.offsets == [7, 10])
    }

    @Test func aRuleGivesItsCodeAndSeverity() {
        let rule = Rule(code: "too-deep", severity: .warning, summary: "S.", reason: "R.", wrong: [], right: [])
        let finding = rule.diagnostic(file: "f", range: 1..<2, message: "M.", advice: "A.")
        #expect(finding.code == "too-deep" && finding.severity == .warning && finding.advice == "A.")
    }
}
