import Diagnostics
import Formats
import Foundation
import Pages

/// The files that the schemas are tried on.
enum SchemaCorpus {
    struct File {
        let name: String
        let text: String
    }

    private static let repository = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    static var schemaFolder: String { repository.appending(path: "Sources/Formats/Schemas").path }

    /// The checklists that are shipped.
    static func shipped() throws -> [File] { try files(in: "checklists") }

    /// Every construct of the language, used right.
    static func right() throws -> [File] { try files(in: "Tests/Schemas/right") }

    /// What the documentation shows as right.
    static func documented() throws -> [File] {
        let examples = try PageExample.all().filter { $0.codes.isEmpty }
        return try examples.map { File(name: "page-\($0.block.line).xml", text: $0.completeFile) }
            + files(in: "docs/guide")
    }

    /// One mistake a file, each in the structure or in the way a value is written.
    static func wrong() throws -> [File] { try files(in: "Tests/Schemas/wrong") }

    static var rightExamples: [File] { checklistRules.flatMap { examples(of: $0, $0.right) } }
    static var wrongExamples: [File] { checklistRules.flatMap { examples(of: $0, $0.wrong) } }

    static func examples(of rule: Rule, _ examples: [Example]) -> [File] {
        examples.enumerated().map { number, example in
            File(name: "\(rule.code)-\(number + 1).xml", text: MarkedText(example.completeFile).text)
        }
    }

    private static func files(in folder: String) throws -> [File] {
        let place = repository.appending(path: folder)
        return try FileManager.default.subpathsOfDirectory(atPath: place.path)
            .filter { $0.hasSuffix(".xml") }.sorted()
            .map { File(name: $0, text: try String(contentsOf: place.appending(path: $0), encoding: .utf8)) }
    }
}
