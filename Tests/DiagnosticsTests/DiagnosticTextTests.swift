import Diagnostics
import Testing

@Suite struct DiagnosticTextTests {
    let file = SourceFile(name: "visit.xml", text: "<a>\n  <b points=5/>\n  <b points=6/>\n</a>\n")

    @Test func aFindingWithEverything() {
        let finding = Diagnostic(
            code: "unquoted-value", severity: .error, file: "visit.xml", range: 16..<17, message: "No quotes.",
            advice: "Write quotes.", notes: [Note(file: "visit.xml", range: 0..<3, message: "Inside this.")])
        let group = DiagnosticGroup(finding, alsoAt: [Location(file: "visit.xml", range: 32..<33)])
        #expect(
            DiagnosticText(files: [file]).render([group]) == """
                visit.xml:2:13: error: No quotes. [unquoted-value]
                    <b points=5/>
                              ^
                  advice: Write quotes.
                  visit.xml:1:1: note: Inside this.
                  also at: visit.xml:3:13

                """)
    }

    @Test func aFileThatIsNotAtHandHasNoLine() {
        let finding = Diagnostic(code: "x", severity: .warning, file: "other.xml", range: 5..<6, message: "M.")
        #expect(DiagnosticText(files: [file]).render(DiagnosticGroup(finding)) == "other.xml: warning: M. [x]\n")
    }

    @Test func manyPlacesAreCounted() {
        let finding = Diagnostic(code: "x", severity: .warning, file: "o", range: 0..<0, message: "M.")
        let group = DiagnosticGroup(finding, alsoAt: (1...12).map { Location(file: "o", range: $0..<$0) })
        #expect(DiagnosticText(files: []).render(group).hasSuffix("o, o and 2 more\n"))
    }

    @Test func aPlaceInAnEndlessLineIsShownAtOnce() {
        let long = SourceFile(name: "long.xml", text: String(repeating: "é", count: 2_000_000))
        let finding = Diagnostic(
            code: "x", severity: .error, file: "long.xml", range: 2_000_000..<2_000_002, message: "M.")
        let lines = DiagnosticText(files: [long]).render(DiagnosticGroup(finding)).split(separator: "\n")
        #expect(lines[0].hasPrefix("long.xml:1:1000001: ") && lines[1].count <= 102)
    }
}
