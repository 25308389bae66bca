import Evaluation
import Foundation
import GRDB

/// What a visit is to be, before it has an id.
package struct NewVisit: Hashable, Sendable {
    package let location: String
    package let date: CalendarDate
    package let language: String

    package init(location: String, date: CalendarDate, language: String) {
        self.location = location
        self.date = date
        self.language = language
    }
}

/// The exact source of a checklist, as it is kept with a visit.
package struct ChecklistSource: Hashable, Sendable {
    package let fileName: String
    package let bytes: [UInt8]

    package init(fileName: String, bytes: [UInt8]) {
        self.fileName = fileName
        self.bytes = bytes
    }
}

extension VisitStore {
    /// Records a new visit as opened, with the checklist it answers; its id is `<checklist>-<date>-<n>`.
    package func createVisit(
        _ visit: NewVisit, pin: ChecklistPin, source: ChecklistSource, translations: [TranslationSource] = [],
        at: Instant, by actor: String? = nil
    ) throws(StoreError) -> VisitDetails {
        let digest = Digest.text(source.bytes)
        guard digest == pin.digest else { throw .wrongChecklist(pinned: pin, sourceDigest: digest) }
        return try write { database in
            try keep(source, pin, in: database)
            let details = VisitDetails(
                id: try freeID(for: visit, pin, in: database), location: visit.location, date: visit.date,
                language: visit.language)
            try database.execute(
                sql: Statements.addVisit,
                arguments: [
                    details.id, pin.id, pin.version, pin.digest, visit.location, visit.date.text, visit.language,
                    at.millisecondsSince1970, Link.start(visit: details.id, checklistDigest: pin.digest).data,
                ])
            try KeptTranslations(database, details.id, wholeFiles).add(translations)
            var log = try EventLog(database, details.id)
            try log.add(TimedEvent(at: at, event: .opened(pin: pin, details: details)), by: actor)
            return details
        }
    }

    func keep(_ source: ChecklistSource, _ pin: ChecklistPin, in database: Database) throws {
        if let row = try Row.fetchOne(database, sql: Statements.storedChecklist, arguments: [pin.digest]) {
            let stored = ChecklistPin(id: row[0], version: row[1], digest: pin.digest)
            guard stored == pin else { throw StoreError.pinDisagrees(asked: pin, stored: stored) }
        } else {
            try database.execute(
                sql: Statements.addChecklist,
                arguments: [pin.digest, pin.id, pin.version, source.fileName, Data(source.bytes)])
        }
    }

    private func freeID(for visit: NewVisit, _ pin: ChecklistPin, in database: Database) throws -> String {
        let taken = Set(try String.fetchAll(database, sql: Statements.visitIDs))
        let stem = "\(pin.id)-\(visit.date.text)"
        var number = 1
        while taken.contains("\(stem)-\(number)") { number += 1 }
        return "\(stem)-\(number)"
    }
}
