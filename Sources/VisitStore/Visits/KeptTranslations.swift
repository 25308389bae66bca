import Evaluation
import Foundation
import GRDB

/// The exact bytes of a translation, as they are kept with a visit.
package struct TranslationSource: Hashable, Sendable {
    package let fileName: String
    package let bytes: [UInt8]

    package init(fileName: String, bytes: [UInt8]) {
        self.fileName = fileName
        self.bytes = bytes
    }
}

/// The translations that a visit was answered with; their files are kept once, however many visits name them.
struct KeptTranslations {
    private let database: Database
    private let visit: String
    private let wholeFiles: WholeFiles

    init(_ database: Database, _ visit: String, _ wholeFiles: WholeFiles) {
        self.database = database
        self.visit = visit
        self.wholeFiles = wholeFiles
    }

    /// Those of the version that it was opened under, or of one that it was moved to.
    func add(_ sources: [TranslationSource], ofCorrection number: Int? = nil) throws {
        for source in sources {
            let digest = Digest.text(source.bytes)
            if try Row.fetchOne(database, sql: Statements.hasTranslation, arguments: [digest]) == nil {
                try database.execute(sql: Statements.addTranslation, arguments: [digest, Data(source.bytes)])
            }
            if let number {
                try database.execute(
                    sql: Statements.nameCorrectionTranslation, arguments: [visit, number, source.fileName, digest])
            } else {
                try database.execute(sql: Statements.nameTranslation, arguments: [visit, source.fileName, digest])
            }
        }
    }

    func load() throws -> [TranslationSource] {
        try found(Statements.translationsOfVisit).map { name, source in
            guard let source else { throw StoreError.damagedTranslation(visit: visit, file: name) }
            return TranslationSource(fileName: name, bytes: source)
        }
    }

    /// Whether each of them is still what was kept.
    func areWhole() throws -> Bool { try found(Statements.everyTranslationOfVisit).allSatisfy { $0.source != nil } }

    /// `nil` stands for bytes that are missing or not the ones that were kept.
    private func found(_ sql: String) throws -> [(name: String, source: [UInt8]?)] {
        let statement = try database.cachedStatement(sql: sql)
        return try Row.fetchAll(statement, arguments: [visit, visit]).map { row in
            let digest: String = try row.decode(atIndex: 1)
            return (
                try row.decode(atIndex: 0), try wholeFiles.bytes(digest, Statements.translationSource, in: database)
            )
        }
    }
}
