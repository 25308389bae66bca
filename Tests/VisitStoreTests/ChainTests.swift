import Evaluation
import Foundation
import GRDB
import Testing

@testable import VisitStore

/// A visit of five events: opened, then answers to a, b, c and d.
@Suite struct ChainTests {
    let workspace: Workspace
    let claim: VisitClaim
    let store: VisitStore

    init() throws {
        workspace = try Workspace()
        store = try workspace.open()
        claim = try store.sampleVisit(answering: "a", "b", "c", "d")
    }

    struct Tampering: Sendable, CustomTestStringConvertible {
        let sql: String
        let fault: ChainFault
        var testDescription: String { sql }

        init(_ sql: String, _ number: Int, _ kind: ChainFault.Kind) {
            self.sql = sql
            fault = ChainFault(number, kind)
        }
    }

    @Test func whatTheStoreWroteIsWhole() throws {
        #expect(try store.verify(claim.visit) == nil)
        #expect(try store.verifyAll() == [VerifiedVisit(visit: claim.visit, eventCount: 5, fault: nil)])
    }

    @Test(arguments: [
        Tampering(
            "UPDATE event_payloads SET payload = replace(payload, 'answer', 'Answer') WHERE number = 3", 3,
            .payloadAltered),
        Tampering("UPDATE event_payloads SET payload = payload || ' ' WHERE number = 5", 5, .payloadAltered),
        Tampering("UPDATE event_payloads SET salt = zeroblob(32) WHERE number = 2", 2, .payloadAltered),
        Tampering("DELETE FROM event_payloads WHERE number = 4", 4, .payloadMissing),
        Tampering("UPDATE events SET happened_at = happened_at + 1 WHERE number = 4", 4, .eventAltered),
        Tampering("UPDATE events SET happened_at = 'noon' WHERE number = 4", 4, .eventAltered),
        Tampering("UPDATE events SET kind = 'opened' WHERE number = 2", 2, .eventAltered),
        Tampering("UPDATE events SET question_id = 'z' WHERE number = 2", 2, .eventAltered),
        Tampering("UPDATE events SET actor = '' WHERE number = 2", 2, .eventAltered),
        Tampering("UPDATE events SET hash = zeroblob(32) WHERE number = 5", 5, .eventAltered),
        Tampering("UPDATE events SET previous_hash = zeroblob(32) WHERE number = 1", 1, .linkBroken),
        Tampering("DELETE FROM events WHERE number = 3", 3, .numberGap),
        Tampering("DELETE FROM events WHERE number = 1", 1, .numberGap),
        Tampering("DELETE FROM events WHERE number >= 4", 4, .tailMissing(recorded: 5)),
        Tampering("DELETE FROM events", 1, .tailMissing(recorded: 5)),
        Tampering("UPDATE visits SET event_count = 4", 5, .beyondEnd),
        Tampering("UPDATE visits SET head_hash = zeroblob(32)", 5, .headDisagrees),
        Tampering("UPDATE visits SET location = 'elsewhere'", 0, .visitDisagrees(.location)),
        Tampering("UPDATE visits SET visit_date = '2026-03-02'", 0, .visitDisagrees(.date)),
        Tampering("UPDATE visits SET language = 'tr'", 0, .visitDisagrees(.language)),
        Tampering("UPDATE visits SET state = 'final'", 0, .visitDisagrees(.state)),
        Tampering("UPDATE visits SET created_at = 1", 0, .visitDisagrees(.createdAt)),
        Tampering("UPDATE visits SET checklist_version = '2'", 0, .visitDisagrees(.checklist)),
        Tampering("UPDATE visits SET checklist_digest = replace(checklist_digest, '0', '1')", 1, .linkBroken),
        Tampering("UPDATE checklists SET source = x'00'", 0, .checklistAltered),
        Tampering("UPDATE checklists SET version = '2'", 0, .checklistAltered),
        Tampering("DELETE FROM checklists", 0, .checklistMissing),
        Tampering("DELETE FROM visits", 0, .visitMissing),
    ])
    func tamperingIsFoundWhereItIs(_ tampering: Tampering) throws {
        try workspace.tamper(tampering.sql)
        #expect(try store.verify(claim.visit) == tampering.fault)
        #expect(try store.verifyAll().map(\.fault) == [tampering.fault])
        guard case .broken(let fault) = try store.check(claim.visit) else {
            Issue.record("it was taken for whole")
            return
        }
        #expect(fault == tampering.fault)
    }

    /// What is checked is what is loaded: the last entry at each question, whatever was purged before.
    @Test func aCheckedVisitIsTheOneThatIsLoaded() throws {
        try store.append([Sample.entered("b", "another", at: 9), Sample.finalised], to: claim, after: 5, position: "c")
        try store.purge([4], of: claim, at: Sample.noon, by: "office")
        guard case .whole(let checked) = try store.check(claim.visit) else {
            Issue.record("it was taken for broken")
            return
        }
        let loaded = try store.load(claim.visit)
        #expect(checked.visit == loaded.visit)
        #expect(checked.visit.entry("b").reply?.value == .text("another"))
        #expect(checked.visit.entry("c").isEmpty)
        #expect(checked.origins == loaded.origins)
        #expect(checked.position == loaded.position)
        #expect(checked.eventCount == 8)
        #expect(checked.source == loaded.source)
    }

    /// Digests say that it is what was recorded, and yet it is no event: both ways name it.
    @Test func anEventThatWasRecordedDamagedIsNamed() throws {
        let damaged = EventPayload(kind: "entered", question: "z", json: Data("{\"entered\":{}}".utf8))
        try store.write { database in
            var log = try EventLog(database, claim.visit)
            try log.add(damaged, at: Sample.noon, by: nil)
        }
        #expect(try store.verify(claim.visit) == nil)
        let error = StoreError.damagedEvent(visit: claim.visit, number: 6)
        #expect(throws: error) { try store.load(claim.visit) }
        #expect(throws: error) { try store.check(claim.visit) }
    }

    @Test func anUnknownVisitIsNeitherWholeNorBroken() throws {
        #expect(throws: StoreError.unknownVisit("shop-2026", known: [claim.visit])) { try store.check("shop-2026") }
    }

    @Test func swappedEventsAreFoundAtTheFirst() throws {
        try workspace.tamper(
            "UPDATE events SET number = 99 WHERE number = 3", "UPDATE events SET number = 3 WHERE number = 4",
            "UPDATE events SET number = 4 WHERE number = 99")
        #expect(try store.verify(claim.visit) == ChainFault(3, .linkBroken))
    }

    @Test func aTailCutOffTogetherWithTheCountIsFound() throws {
        try workspace.tamper("DELETE FROM events WHERE number = 5", "UPDATE visits SET event_count = 4")
        #expect(try store.verify(claim.visit) == ChainFault(4, .headDisagrees))
    }

    @Test func aVisitOfTheSameChecklistDoesNotLendItsEvents() throws {
        let other = try store.sampleVisit(answering: "a", "b", "c", "d")
        try workspace.tamper(
            "DELETE FROM events WHERE visit_id = '\(claim.visit)'",
            "UPDATE events SET visit_id = '\(claim.visit)' WHERE visit_id = '\(other.visit)'")
        #expect(try store.verify(claim.visit) == ChainFault(1, .linkBroken))
    }

    @Test func afterAPurgeTheChainIsWhole() throws {
        try store.purge([2, 4], of: claim, at: Sample.noon, by: "office")
        #expect(try store.verify(claim.visit) == nil)
        #expect(try store.history(of: claim.visit).count == 3)
        #expect(try store.load(claim.visit).visit.entry("a").isEmpty)
        try workspace.tamper("DELETE FROM event_payloads WHERE number = 3")
        #expect(try store.verify(claim.visit) == ChainFault(3, .payloadMissing))
    }

    @Test func aForgedTombstoneExcusesNothing() throws {
        try store.purge([2], of: claim, at: Sample.noon, by: nil)
        try workspace.tamper(
            "DELETE FROM event_payloads WHERE number = 3",
            "UPDATE event_payloads SET payload = '{\"events\":[2,3]}' WHERE number = 6")
        #expect(try store.verify(claim.visit) == ChainFault(2, .payloadMissing))
    }
}
