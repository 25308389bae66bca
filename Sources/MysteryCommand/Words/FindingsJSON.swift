import Diagnostics
import Foundation

/// Findings as a list for editors and scripts: lines and columns from 1, the end exclusive.
struct FindingRecord: Encodable {
    struct Place: Encodable {
        let file: String
        let line: Int
        let column: Int
        let endLine: Int
        let endColumn: Int
    }

    struct NoteRecord: Encodable {
        let message: String
        let place: Place
    }

    let code: String
    let severity: String
    let message: String
    let advice: String?
    let place: Place
    let notes: [NoteRecord]

    /// One record for each finding, in the order in which they are printed for people.
    static func json(_ findings: [Diagnostic], _ files: [SourceFile]) throws -> [UInt8] {
        let indexes = Dictionary(files.map { ($0.name, $0.lineIndex()) }, uniquingKeysWith: { first, _ in first })
        func place(_ file: String, _ range: Range<Int>) -> Place {
            let index = indexes[file]
            let start = index?.place(at: range.lowerBound)
            let end = index?.place(at: range.upperBound)
            return Place(
                file: file, line: start?.line ?? 1, column: start?.column ?? 1, endLine: end?.line ?? 1,
                endColumn: end?.column ?? 1)
        }
        let records = sorted(findings).map { finding in
            FindingRecord(
                code: finding.code, severity: finding.severity.rawValue, message: finding.message,
                advice: finding.advice,
                place: place(finding.file, finding.range),
                notes: finding.notes.map { NoteRecord(message: $0.message, place: place($0.file, $0.range)) })
        }
        return try encodedJSON(records)
    }
}

/// Pretty JSON with sorted keys and a line end.
func encodedJSON(_ value: some Encodable) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(value)) + [UInt8(ascii: "\n")]
}
