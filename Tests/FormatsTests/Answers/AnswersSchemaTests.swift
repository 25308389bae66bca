import Diagnostics
import Foundation
import Testing

@testable import Formats

/// What the JSON Schema is tried on in `make verify` is taken, or refused, by the reader too.
@Suite struct AnswersSchemaTests {
    private static func files(_ kind: String) throws -> [URL] {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let folder = root.appending(path: "AnswersSchema/\(kind)")
        return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil).sorted {
            $0.path < $1.path
        }
    }

    @Test func rightExamplesAreTaken() throws {
        let files = try Self.files("right")
        #expect(files.count >= 4)
        for file in files {
            let source = SourceFile(name: file.lastPathComponent, bytes: Array(try Data(contentsOf: file)))
            let findings = readAnswers(source, needing: AnswersNeeds(location: false, date: false)).findings
            #expect(findings == [], "\(file.lastPathComponent)")
        }
    }

    @Test func wrongExamplesAreRefused() throws {
        let files = try Self.files("wrong")
        #expect(files.count >= 30)
        for file in files {
            let text = try String(contentsOf: file, encoding: .utf8)
            let findings = AnswersTable(AnswersConstructTests.checklist).play(text, isPartial: true).findings
            #expect(!findings.isEmpty, "\(file.lastPathComponent)")
        }
    }
}
