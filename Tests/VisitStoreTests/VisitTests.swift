import Evaluation
import Foundation
import GRDB
import Testing

@testable import VisitStore

@Suite struct VisitTests {
    let store: VisitStore
    let workspace: Workspace

    init() throws {
        workspace = try Workspace()
        store = try workspace.open()
    }

    private func create(_ pin: ChecklistPin = Sample.pin, day: Int = 1, at: Instant = Sample.noon) throws -> String {
        try store.createVisit(Sample.visit(on: day), pin: pin, source: Sample.source, at: at).id
    }

    @Test func idsTellChecklistAndDay() throws {
        #expect(
            try [create(), create(), create(day: 2)] == ["shop-2026-03-01-1", "shop-2026-03-01-2", "shop-2026-03-02-1"])
    }

    @Test func aNewVisitIsOpenedByItsFirstEvent() throws {
        let stored = try store.load(create())
        #expect(stored.eventCount == 1)
        #expect(stored.state == .draft)
        #expect(stored.position == nil)
        #expect(stored.source == Sample.source)
        #expect(
            try store.history(of: stored.visit.details.id).map(\.event) == [
                .opened(pin: Sample.pin, details: stored.visit.details)
            ])
    }

    @Test func theSourceIsKeptOnce() throws {
        _ = try (create(), create())
        let count = try store.read { try Int.fetchOne($0, sql: "SELECT COUNT(*) FROM checklists") }
        #expect(count == 1)
    }

    @Test func theSourceMustBeTheOneThatIsPinned() throws {
        let pin = ChecklistPin(id: "shop", version: "1", digest: String(repeating: "0", count: 64))
        #expect(throws: StoreError.wrongChecklist(pinned: pin, sourceDigest: Sample.pin.digest)) { try create(pin) }
        _ = try create()
        let other = ChecklistPin(id: "shop", version: "2", digest: Sample.pin.digest)
        #expect(throws: StoreError.pinDisagrees(asked: other, stored: Sample.pin)) { try create(other) }
        #expect(try store.list().count == 1)
    }

    @Test func theListIsInOrderOfCreation() throws {
        let later = Instant(millisecondsSince1970: Sample.noon.millisecondsSince1970 + 1)
        let ids = try [create(day: 9, at: Sample.noon), create(day: 1, at: later), create(day: 2, at: later)]
        #expect(try store.list().map(\.id) == ids)
    }

    @Test func anUnknownVisitComesWithTheKnownOnes() throws {
        let id = try create()
        #expect(throws: StoreError.unknownVisit("shop-2026", known: [id])) { try store.load("shop-2026") }
        #expect(throws: StoreError.unknownVisit("shop-2026", known: [id])) { try store.claim("shop-2026") }
        #expect(throws: StoreError.unknownVisit("shop-2026", known: [id])) { try store.verify("shop-2026") }
    }

    @Test func positionIsKeptByQuestion() throws {
        let claim = try store.sampleVisit(answering: "a", "b")
        #expect(try store.load(claim.visit).position == "b")
        try store.savePosition("a", of: claim)
        #expect(try store.load(claim.visit).position == "a")
        try store.savePosition(nil, of: claim)
        #expect(try store.load(claim.visit).position == nil)
    }

    @Test func languageAndStateFollowTheEvents() throws {
        let claim = try store.sampleVisit(answering: "a")
        let change = TimedEvent(at: Sample.noon, event: .languageChanged(language: "tr"))
        try store.append([change, Sample.finalised], to: claim, after: 2, position: nil)
        let summary = try #require(try store.list().first)
        #expect(summary.state == .final)
        #expect(summary.details.language == "tr")
        #expect(try store.verify(claim.visit) == nil)
        #expect(try store.load(claim.visit).visit.isFinalised)
    }

    @Test(arguments: 1...5) func loadingGivesWhatReplayingAllEventsGives(_ seed: Int) throws {
        let claim = try store.sampleVisit()
        let events = (0..<60).map { index -> TimedEvent in
            switch (index * seed + index / 7) % 9 {
            case 0: TimedEvent(at: Sample.noon, event: .languageChanged(language: "l\(index)"))
            case 1:
                TimedEvent(
                    at: Sample.noon,
                    event: .briefingAcknowledged(
                        acknowledgement: Acknowledgement(checklistVersion: "\(index)", at: Sample.noon)))
            case 2:
                TimedEvent(
                    at: Sample.noon,
                    event: .entered(question: QuestionID("q\(index % 5)"), entry: Entry(), origin: Origin(.undo)))
            default: Sample.entered(QuestionID("q\(index % 5)"), "\"question\":\"q1\"}} \(index)\u{0}", at: index)
            }
        }
        try store.append(events, to: claim, after: 1, position: nil)
        let history = try store.history(of: claim.visit)
        #expect(Array(history.dropFirst()) == events)
        #expect(try store.load(claim.visit).visit == Visit(replaying: history.map(\.event)))
    }
}
