import Evaluation
import GRDB
import Testing

@testable import VisitStore

@Suite struct AppendTests {
    let store: VisitStore
    let workspace: Workspace
    let claim: VisitClaim

    init() throws {
        workspace = try Workspace()
        store = try workspace.open()
        claim = try store.sampleVisit(answering: "a")
    }

    @Test func severalEventsAreOneTransaction() throws {
        let events = [Sample.entered("b", "1"), Sample.entered("c", "2"), Sample.finalised]
        #expect(try store.append(events, to: claim, after: 2, position: "c") == 5)
        #expect(try store.load(claim.visit).eventCount == 5)
        #expect(try store.verify(claim.visit) == nil)
    }

    @Test func aWriterThatMissedAnEventIsRefused() throws {
        try store.append([Sample.entered("b", "1")], to: claim, after: 2, position: "b")
        #expect(throws: StoreError.changedMeanwhile(visit: claim.visit, expected: 2, found: 3)) {
            try store.append([Sample.entered("b", "2")], to: claim, after: 2, position: "a")
        }
        #expect(try store.load(claim.visit).position == "b")
        #expect(try store.load(claim.visit).visit.entry("b").reply?.value == .text("1"))
    }

    @Test func aSecondConnectionGoesOnWhereTheFirstStopped() throws {
        let other = try workspace.open()
        try other.append([Sample.entered("b", "1")], to: claim, after: 2, position: "b")
        try store.append([Sample.entered("c", "2")], to: claim, after: 3, position: "c")
        #expect(try other.verify(claim.visit) == nil)
    }

    @Test func authorsArePartOfTheChain() throws {
        try store.append([Sample.entered("b", "1")], to: claim, after: 2, position: "b", by: "office")
        #expect(try store.verify(claim.visit) == nil)
        try workspace.tamper("UPDATE events SET actor = 'shopper' WHERE number = 3")
        #expect(try store.verify(claim.visit) == ChainFault(3, .eventAltered))
    }

    @Test(arguments: [
        "UPDATE events SET happened_at = 0", "DELETE FROM events", "UPDATE event_payloads SET payload = '{}'",
        "DELETE FROM event_payloads", "UPDATE visits SET location = 'elsewhere'",
        "UPDATE checklists SET source = x'00'",
        "INSERT OR REPLACE INTO events SELECT * FROM events WHERE number = 1",
        "INSERT INTO events SELECT visit_id, 9, 0, kind, NULL, NULL, hash, hash, hash FROM events WHERE number = 1",
        "UPDATE visits SET state = 'lost'",
    ])
    func theSchemaItselfForbidsChanges(_ sql: String) throws {
        #expect(throws: StoreError.self) { try store.write { try $0.execute(sql: sql) } }
        #expect(try store.verify(claim.visit) == nil)
    }
}
