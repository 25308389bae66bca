import Evaluation
import Foundation
import GRDB
import Testing

@testable import VisitStore

/// Whatever happens to the disk: the error says so, and what was accepted before is still there.
@Suite struct StorageFailureTests {
    let store: VisitStore
    let workspace: Workspace
    let claim: VisitClaim

    init() throws {
        workspace = try Workspace()
        store = try workspace.open()
        claim = try store.sampleVisit(answering: "a")
    }

    private func appendLong(_ store: VisitStore, _ claim: VisitClaim, after count: Int) throws {
        let events = (0..<4).map { Sample.entered(QuestionID("q\($0)"), String(repeating: "long ", count: 4_000)) }
        try store.append(events, to: claim, after: count, position: "a")
    }

    @Test func aFullDatabaseTakesNothingOfATransaction() throws {
        try store.queue.writeWithoutTransaction { database in
            let pages = try #require(try Int.fetchOne(database, sql: "PRAGMA page_count"))
            try database.execute(sql: "PRAGMA max_page_count = \(pages + 5)")
        }
        #expect(throws: StoreError.full(path: workspace.path)) { try appendLong(store, claim, after: 2) }
        #expect(try store.load(claim.visit).eventCount == 2)
        #expect(try store.verify(claim.visit) == nil)
        #expect(try store.append([Sample.entered("b", "short")], to: claim, after: 2, position: "b") == 3)
    }

    @Test(.enabled(if: SmallDisk.isPossible)) func aFullDiskLosesNothingThatWasAccepted() throws {
        let disk = try SmallDisk(kilobytes: 512)
        let path = disk.folder + "/visits.sqlite"
        let store = try VisitStore(path: path)
        let claim = try store.sampleVisit()
        var accepted = 1
        #expect(throws: StoreError.full(path: path)) {
            while accepted < 1_000 {
                try appendLong(store, claim, after: accepted)
                accepted += 4
            }
        }
        #expect(accepted > 1)
        #expect(try store.load(claim.visit).eventCount == accepted)
        #expect(try store.verify(claim.visit) == nil)
        #expect(try VisitStore(path: path).load(claim.visit).eventCount == accepted)
    }

    @Test(.enabled(if: SmallDisk.isPossible)) func onADiskThatIsFullNoStoreIsCreated() throws {
        let disk = try SmallDisk(kilobytes: 16)
        let path = disk.folder + "/visits.sqlite"
        #expect(throws: StoreError.full(path: path)) { try VisitStore(path: path) }
    }

    @Test func aFileThatBecameReadOnlyIsSaidSo() throws {
        try store.queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA query_only = ON") }
        #expect(throws: StoreError.readOnly(path: workspace.path)) { try appendLong(store, claim, after: 2) }
        try store.queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA query_only = OFF") }
        #expect(try store.load(claim.visit).eventCount == 2)
    }

    @Test func overwrittenPagesAreSaidSo() throws {
        try appendLong(store, claim, after: 2)
        let broken = try Workspace()
        try store.queue.writeWithoutTransaction { database in
            try database.execute(sql: "VACUUM INTO ?", arguments: [broken.path])
        }
        let file = try #require(FileHandle(forUpdatingAtPath: broken.path))
        try file.seek(toOffset: 4_096)
        try file.write(contentsOf: Data(repeating: 0x55, count: 8 * 4_096))
        try file.close()
        let failure = #expect(throws: StoreError.self) {
            let opened = try VisitStore(path: broken.path)
            _ = try opened.verifyAll()
        }
        guard case .corrupt(broken.path, _) = failure else {
            Issue.record("\(String(describing: failure))")
            return
        }
    }

    @Test func anotherWriterIsWaitedForAndThenNamed() throws {
        let other = try DatabaseQueue(path: workspace.path)
        let hasty = try VisitStore(path: workspace.path, createsMissing: false, patience: 0.05)
        try other.writeWithoutTransaction { database in
            try database.execute(sql: "BEGIN EXCLUSIVE")
            #expect(throws: StoreError.busy(path: workspace.path)) { try appendLong(hasty, claim, after: 2) }
            #expect(try hasty.load(claim.visit).eventCount == 2)
            try database.execute(sql: "COMMIT")
        }
        #expect(throws: Never.self) { try appendLong(hasty, claim, after: 2) }
    }

    @Test func aDamagedEventIsNamed() throws {
        try workspace.tamper("UPDATE event_payloads SET payload = '{\"entered\":' WHERE number = 2")
        #expect(throws: StoreError.damagedEvent(visit: claim.visit, number: 2)) { try store.load(claim.visit) }
        #expect(throws: StoreError.damagedEvent(visit: claim.visit, number: 2)) { try store.history(of: claim.visit) }
    }

    @Test func aDamagedChecklistIsSaidSo() throws {
        try workspace.tamper("UPDATE checklists SET source = x'00'")
        #expect(throws: StoreError.damagedChecklist(visit: claim.visit)) { try store.load(claim.visit) }
    }

    @Test(arguments: [(1, 1), (2, 2), (3, 3)]) func aMissingEventIsNamed(_ deleted: Int, _ named: Int) throws {
        try store.append([Sample.entered("b", "x")], to: claim, after: 2, position: nil)
        try workspace.tamper("DELETE FROM events WHERE number = \(deleted)")
        #expect(throws: StoreError.damagedEvent(visit: claim.visit, number: named)) { try store.load(claim.visit) }
    }
}
