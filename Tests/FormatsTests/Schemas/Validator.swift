import ChildProcess
import Foundation

/// xmllint with one of the schemas of checklists.
///
/// It runs as a program of its own: in this process libxml2 reads no second file, and an XML Schema is two files.
struct Validator {
    /// What it says against each file, in order; nothing where it accepts the file.
    typealias Verdicts = [[String]]

    struct NoVerdict: Error {
        let file: String
        let answer: String
    }

    let arguments: [String]

    static let relaxNG = Validator(arguments: ["--relaxng", SchemaCorpus.schemaFolder + "/checklist.rng"])
    static let xmlSchema = Validator(arguments: ["--schema", SchemaCorpus.schemaFolder + "/checklist.xsd"])

    func verdicts(on files: [SchemaCorpus.File]) throws -> Verdicts {
        let folder = FileManager.default.temporaryDirectory.appending(path: "mystery-schemas-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let names = files.indices.map { "\($0).xml" }
        for (name, file) in zip(names, files) {
            try file.text.write(to: folder.appending(path: name), atomically: false, encoding: .utf8)
        }
        let answer = folder.appending(path: "answer").path
        let child = try ChildProcess(
            "/usr/bin/env", ["xmllint", "--nonet", "--noout"] + arguments + names, folder: folder.path,
            output: "/dev/null", errors: answer)
        _ = child.wait()
        let lines = try String(contentsOfFile: answer, encoding: .utf8).split(separator: "\n").map(String.init)
        return try zip(names, files).map { name, file in
            if lines.contains("\(name) validates") { return [] }
            guard lines.contains("\(name) fails to validate") else {
                throw NoVerdict(file: file.name, answer: lines.prefix(3).joined(separator: " "))
            }
            // libxml2 refuses some files without a reason.
            let reasons = lines.filter { $0.hasPrefix("\(name):") }
            return reasons.isEmpty ? ["refused"] : reasons
        }
    }
}
