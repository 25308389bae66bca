import Diagnostics
import Formats
import Testing

@Suite("The shipped checklists are silent, and one change in one of them makes exactly one lint speak")
struct ShippedLintTests {
    @Test(arguments: Shipped.allCases) func aShippedChecklistIsSilent(_ shipped: Shipped) throws {
        #expect(try lintFindings(shipped.text()) == [])
    }

    @Test(arguments: LintMutation.all) func aChangeFiresExactlyItsLint(_ mutation: LintMutation) throws {
        var text = try mutation.shipped.text()
        for change in mutation.changes {
            #expect(text.ranges(of: change.original).count == 1, "stands exactly once: \(change.original)")
            text = text.replacing(change.original, with: change.changed)
        }
        let marked = MarkedText(text)
        let findings = try lintFindings(marked.text)
        #expect(findings.map(\.code) == marked.offsets.map { _ in mutation.code }, "\(findings)")
        #expect(findings.map(\.range.lowerBound) == marked.offsets)
    }

    @Test func everyLintHasAMutation() {
        let codes = Set(LintMutation.all.map(\.code))
        // Warnings about translations are proved where translations are tested.
        let ofChecklists = (silenceableRules + checklistLints).map(\.code).filter { !$0.hasPrefix("translation-") }
        #expect(ofChecklists.filter { !codes.contains($0) } == [])
    }
}

/// A mistake made in a shipped checklist; `↓` stands where the finding must point.
struct LintMutation: CustomTestStringConvertible {
    let code: String
    let shipped: Shipped
    let changes: [(original: String, changed: String)]
    var testDescription: String { "\(code): \(changes.map(\.changed).joined(separator: ", "))" }

    init(_ code: String, in shipped: Shipped = .storeVisit, _ changes: (original: String, changed: String)...) {
        self.code = code
        self.shipped = shipped
        self.changes = changes
    }

    /// Puts more questions before the last one.
    init(_ code: String, in shipped: Shipped = .complaintHandling, adding questions: String) {
        let last = "<use file=\"common.xml\" block=\"closing\""
        self.init(code, in: shipped, (last, questions + "\n    " + last))
    }
}
