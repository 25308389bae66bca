import Evaluation
import Foundation
import GRDB
import Testing

@testable import VisitStore

@Suite struct ReadOnlyTests {
    @Test func aReaderSeesVisitsButCannotWrite() throws {
        let workspace = try Workspace()
        let id = try workspace.open().sampleVisit(answering: "a").visit
        let reader = try VisitStore.openReadOnly(path: workspace.path)
        #expect(try reader.load(id).eventCount == 2)
        #expect(try reader.verify(id) == nil)
        let claim = try workspace.open().claim(id)
        #expect(throws: StoreError.readOnly(path: workspace.path)) {
            try reader.append([Sample.entered("b", "x")], to: claim, after: 2, position: nil)
        }
    }

    @Test func aReaderSeesWhatAWriterJustWrote() throws {
        let workspace = try Workspace()
        let store = try workspace.open()
        let claim = try store.sampleVisit(answering: "a")
        let reader = try VisitStore.openReadOnly(path: workspace.path)
        try store.append([Sample.entered("b", "x")], to: claim, after: 2, position: nil)
        #expect(try reader.load(claim.visit).eventCount == 3)
    }

    @Test(.enabled(if: SmallDisk.isPossible)) func aReadOnlyMediumIsRead() throws {
        let disk = try SmallDisk(kilobytes: 1_024)
        let path = disk.folder + "/100% visits?.sqlite"
        let id = try VisitStore(path: path).sampleVisit(answering: "a").visit
        #expect(disk.becomeReadOnly())
        #expect(try VisitStore.openReadOnly(path: path).load(id).eventCount == 2)
        #expect(throws: StoreError.readOnly(path: path)) { try VisitStore(path: path) }
        #expect(throws: StoreError.readOnly(path: disk.folder + "/new.sqlite")) {
            try VisitStore(path: disk.folder + "/new.sqlite")
        }
    }

    @Test(.enabled(if: SmallDisk.isPossible)) func eventsInAnUnreadableLogAreNotPassedOver() throws {
        let workspace = try Workspace()
        let store = try workspace.open()
        _ = try store.sampleVisit(answering: "a")
        let disk = try SmallDisk(kilobytes: 1_024)
        for suffix in ["", "-wal"] {
            try FileManager.default.copyItem(
                atPath: workspace.path + suffix, toPath: "\(disk.folder)/visits.sqlite\(suffix)")
        }
        #expect(disk.becomeReadOnly())
        let path = disk.folder + "/visits.sqlite"
        #expect(throws: StoreError.unfinishedLog(path: path)) { try VisitStore.openReadOnly(path: path) }
        withExtendedLifetime(store) {}
    }
}
