import Evaluation
import Foundation
import GRDB
import Testing

@testable import VisitStore

@Suite struct OpeningTests {
    let workspace: Workspace
    init() throws { workspace = try Workspace() }

    @Test func everyCommitIsForcedToTheDisk() throws {
        let store = try workspace.open()
        func setting(_ name: String) throws -> String? {
            try store.queue.writeWithoutTransaction { try String.fetchOne($0, sql: "PRAGMA \(name)") }
        }
        #expect(try setting("journal_mode") == "wal")
        #expect(try setting("synchronous") == "2")
        #expect(try setting("foreign_keys") == "1")
    }

    @Test func theFileIsForItsOwnerAlone() throws {
        let store = try workspace.open()
        _ = try store.sampleVisit()
        for suffix in ["", "-wal", "-shm"] {
            let attributes = try FileManager.default.attributesOfItem(atPath: workspace.path + suffix)
            #expect(attributes[.posixPermissions] as? Int == 0o600)
        }
    }

    @Test func openingAgainKeepsEverything() throws {
        let id = try workspace.open().sampleVisit(answering: "a", "b").visit
        let again = try workspace.open().load(id)
        #expect(again.eventCount == 3)
        #expect(again.visit.entry("b").reply?.value == .text("answer to b"))
    }

    @Test func manyMayCreateTheSameStoreAtOnce() async throws {
        for round in 0..<10 {
            let path = "\(workspace.folder)/\(round).sqlite"
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<8 { group.addTask { _ = try VisitStore(path: path).list() } }
                try await group.waitForAll()
            }
        }
    }

    @Test func aCreationThatWasCutShortIsFinished() throws {
        let queue = try DatabaseQueue(path: workspace.path)
        try queue.write { try $0.execute(sql: "CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)") }
        try queue.close()
        #expect(try workspace.open().list() == [])
    }

    @Test func aMissingStoreIsCreatedOnlyWhenWanted() throws {
        #expect(throws: StoreError.missing(path: workspace.path)) {
            try VisitStore(path: workspace.path, createsMissing: false)
        }
        #expect(throws: StoreError.missing(path: workspace.path)) { try VisitStore.openReadOnly(path: workspace.path) }
        #expect(!FileManager.default.fileExists(atPath: workspace.path))
    }

    @Test func theFolderMustExist() throws {
        let path = workspace.folder + "/none/visits.sqlite"
        #expect(throws: StoreError.cannotOpen(path: path, reason: "the folder does not exist")) {
            try VisitStore(path: path)
        }
        #expect(throws: StoreError.cannotOpen(path: workspace.folder, reason: "it is not a file")) {
            try VisitStore(path: workspace.folder)
        }
        #expect(throws: StoreError.self) { try VisitStore(path: "") }
    }

    @Test(arguments: [
        "just some text, longer than the header of a database, which has a hundred bytes or so, I think", "x",
    ])
    func aFileThatIsNoDatabaseIsLeftAlone(_ text: String) throws {
        let path = try workspace.write(text, to: "visits.sqlite")
        #expect(throws: StoreError.notAStore(path: path)) { try VisitStore(path: path) }
        #expect(throws: StoreError.notAStore(path: path)) { try VisitStore.openReadOnly(path: path) }
        #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
    }

    @Test func aForeignDatabaseIsLeftAlone() throws {
        let foreign = try DatabaseQueue(path: workspace.path)
        try foreign.write { try $0.execute(sql: "CREATE TABLE recipes (name TEXT)") }
        try foreign.close()
        let before = try Data(contentsOf: URL(filePath: workspace.path))
        #expect(throws: StoreError.notAStore(path: workspace.path)) { try workspace.open() }
        #expect(try Data(contentsOf: URL(filePath: workspace.path)) == before)
        #expect(try FileManager.default.contentsOfDirectory(atPath: workspace.folder) == ["visits.sqlite"])
    }

    @Test func aStoreOfANewerVersionIsLeftAlone() throws {
        _ = try workspace.open()
        try workspace.tamper("INSERT INTO grdb_migrations VALUES ('9 something new')")
        #expect(throws: StoreError.newerStore(path: workspace.path)) { try workspace.open() }
        #expect(throws: StoreError.newerStore(path: workspace.path)) {
            try VisitStore.openReadOnly(path: workspace.path)
        }
    }

    @Test func anOlderStoreIsNotBroughtUpToDateForReading() throws {
        _ = try workspace.open()
        try workspace.tamper("DELETE FROM grdb_migrations")
        #expect(throws: StoreError.olderStore(path: workspace.path)) {
            try VisitStore.openReadOnly(path: workspace.path)
        }
    }

    @Test func allNamesOfAStoreLeadToTheSamePlace() throws {
        _ = try workspace.open()
        let link = workspace.folder + "/other-name"
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: workspace.path)
        #expect(try VisitStore(path: link).place == workspace.open().place)
    }
}
