import Evaluation
import Foundation
import GRDB

@testable import VisitStore

/// A folder of its own for one test, with a store in it; removed with the last reference.
final class Workspace: Sendable {
    let folder: String
    var path: String { folder + "/visits.sqlite" }

    init() throws {
        let url = FileManager.default.temporaryDirectory.appending(path: "store-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        folder = url.path
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    func open() throws -> VisitStore { try VisitStore(path: path) }

    func write(_ text: String, to name: String) throws -> String {
        let file = "\(folder)/\(name)"
        try Data(text.utf8).write(to: URL(filePath: file))
        return file
    }

    /// Changes the file behind the store's back, as somebody with the sqlite3 command line would.
    func tamper(_ sql: String...) throws {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = false
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        try queue.write { database in
            let triggers = try String.fetchAll(database, sql: "SELECT name FROM sqlite_master WHERE type = 'trigger'")
            for trigger in triggers { try database.execute(sql: "DROP TRIGGER \(trigger)") }
            for statement in sql { try database.execute(sql: statement) }
        }
        try queue.close()
    }
}

/// What the tests fill in.
enum Sample {
    static let source = ChecklistSource(fileName: "shop.xml", bytes: Array("<checklist/>".utf8))
    static let pin = ChecklistPin(id: "shop", version: "1", digest: Digest.text(source.bytes))
    static let noon = Instant(millisecondsSince1970: 1_772_366_400_000)

    static func visit(on day: Int = 1) throws -> NewVisit {
        guard let date = CalendarDate(year: 2026, month: 3, day: day) else { throw CocoaError(.formatting) }
        return NewVisit(location: "Main Street", date: date, language: "en")
    }

    static func entered(_ question: QuestionID, _ text: String, at offset: Int = 0) -> TimedEvent {
        let entry = Entry(reply: .answered(value: .text(text)), comment: "with / and “quotes”")
        return TimedEvent(
            at: Instant(millisecondsSince1970: noon.millisecondsSince1970 + offset),
            event: .entered(question: question, entry: entry, origin: Origin(.typed, typed: text)))
    }

    static let finalised = TimedEvent(
        at: noon,
        event: .finalised(attestation: Attestation(statement: "All true", confirmation: "yes", at: noon)))
}

extension VisitStore {
    /// A new visit with one answer for each name, and the claim on it.
    func sampleVisit(answering questions: QuestionID...) throws -> VisitClaim {
        let claim = try claim(createVisit(Sample.visit(), pin: Sample.pin, source: Sample.source, at: Sample.noon).id)
        for (index, question) in questions.enumerated() {
            let event = Sample.entered(question, "answer to \(question)", at: index + 1)
            try append([event], to: claim, after: index + 1, position: question)
        }
        return claim
    }
}
