import Diagnostics
import Formats
import Foundation
import Testing

@Suite("RELAX NG and XML Schema give the same verdict, and the right one") struct SchemaVerdictTests {
    @Test func shippedChecklistsAreAccepted() throws { try expectAccepted(SchemaCorpus.shipped(), atLeast: 2) }
    @Test func everyConstructIsAccepted() throws { try expectAccepted(SchemaCorpus.right(), atLeast: 6) }
    @Test func rightExamplesAreAccepted() throws { try expectAccepted(SchemaCorpus.rightExamples, atLeast: 35) }
    @Test func documentedExamplesAreAccepted() throws { try expectAccepted(SchemaCorpus.documented(), atLeast: 45) }
    @Test func structuralMistakesAreRefused() throws { try expectRefused(SchemaCorpus.wrong(), atLeast: 25) }

    @Test func wrongExamplesGetTheSameVerdict() throws {
        let files = SchemaCorpus.wrongExamples
        let verdicts = zip(try Validator.relaxNG.verdicts(on: files), try Validator.xmlSchema.verdicts(on: files))
        for (file, (relaxNG, xmlSchema)) in zip(files, verdicts) {
            #expect(relaxNG.isEmpty == xmlSchema.isEmpty, "\(file.name): \(relaxNG + xmlSchema)")
        }
    }

    /// Rules that are about structure alone; the schemas find each of their wrong examples.
    static let structural = [
        "wrong-root", "unknown-element", "unknown-attribute", "missing-attribute", "misplaced-element", "stray-text",
        "empty-text",
    ]

    @Test(arguments: structural) func aStructuralRuleIsInTheSchemas(_ code: String) throws {
        let rule = try #require(checklistRules.first { $0.code == code })
        try expectRefused(SchemaCorpus.examples(of: rule, rule.wrong), atLeast: 1)
    }

    private func expectAccepted(_ files: [SchemaCorpus.File], atLeast count: Int) throws {
        #expect(files.count >= count)
        for validator in [Validator.relaxNG, .xmlSchema] {
            for (file, objections) in zip(files, try validator.verdicts(on: files)) {
                #expect(objections == [], "\(file.name)")
            }
        }
    }

    private func expectRefused(_ files: [SchemaCorpus.File], atLeast count: Int) throws {
        #expect(files.count >= count)
        for validator in [Validator.relaxNG, .xmlSchema] {
            for (file, objections) in zip(files, try validator.verdicts(on: files)) {
                #expect(objections != [], "\(file.name) is accepted")
            }
        }
    }
}

/// Writes the examples where other validators can read them; Scripts/verify-schemas asks for it.
@Suite struct SchemaCorpusExport {
    private static let folder = ProcessInfo.processInfo.environment["MYSTERY_EXAMPLES"]

    @Test(.enabled(if: folder != nil, "only Scripts/verify-schemas sets MYSTERY_EXAMPLES"))
    func examplesAreWritten() throws {
        let folder = URL(filePath: try #require(Self.folder))
        for (name, files) in [("right", SchemaCorpus.rightExamples), ("wrong", SchemaCorpus.wrongExamples)] {
            let place = folder.appending(path: name)
            try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
            for file in files {
                try file.text.write(to: place.appending(path: file.name), atomically: false, encoding: .utf8)
            }
        }
    }
}
