import Evaluation
import Foundation
import Testing

@testable import VisitStore

@Suite struct HistoryTests {
    let store: VisitStore
    let workspace: Workspace
    private static let newSource = ChecklistSource(fileName: "shop.xml", bytes: Array("<checklist new=''/>".utf8))
    private static let newPin = ChecklistPin(id: "shop", version: "2", digest: Digest.text(newSource.bytes))

    init() throws {
        workspace = try Workspace()
        store = try workspace.open()
    }

    /// A visit that was confirmed so many hours after the last one of its day; a draft without.
    private func visit(
        _ location: String = "Main Street", day: Int, hour: Int? = 0, _ pin: ChecklistPin = Sample.pin
    ) throws -> VisitDetails {
        let date = try #require(CalendarDate(year: 2026, month: 3, day: day))
        let source = pin == Sample.pin ? Sample.source : Self.newSource
        let details = try store.createVisit(
            NewVisit(location: location, date: date, language: "en"), pin: pin, source: source, at: Sample.noon)
        guard let hour else { return details }
        let at = Instant(millisecondsSince1970: Sample.noon.millisecondsSince1970 + hour * 3_600_000)
        let end = VisitEvent.finalised(attestation: Attestation(statement: "All true", confirmation: "yes", at: at))
        try store.append([TimedEvent(at: at, event: end)], to: store.claim(details.id), after: 1, position: nil)
        return details
    }

    private func earlier(_ visit: VisitDetails, most: Int = 12) throws -> [String] {
        try store.earlierVisits(than: visit, Sample.pin, most: most)
    }

    @Test("Final visits of the location before this one, under any version, the latest first")
    func before() throws {
        let now = try visit(day: 9), second = try visit(day: 8), first = try visit(day: 2, Self.newPin)
        _ = try (visit(day: 3, hour: nil), visit(day: 10), visit("Side Street", day: 4))
        #expect(try earlier(now) == [second.id, first.id])
        #expect(try earlier(now, most: 1) == [second.id])
        #expect(try earlier(first).isEmpty)
    }

    @Test("On one day the order is that of confirming, then of ids; a draft comes last")
    func sameDay() throws {
        let late = try visit(day: 5, hour: 3), early = try visit(day: 5, hour: 1), twin = try visit(day: 5, hour: 1)
        let draft = try visit(day: 5, hour: nil)
        #expect(try earlier(late) == [twin.id, early.id])
        #expect(try earlier(twin) == [early.id])
        #expect(try earlier(early).isEmpty)
        #expect(try earlier(draft) == [late.id, twin.id, early.id])
    }

    @Test("Of each location the latest under the same version, not after this visit's day")
    func elsewhere() throws {
        let now = try visit(day: 9)
        _ = try (
            visit("A", day: 1), visit("A", day: 10), visit("D", day: 3, Self.newPin), visit("E", day: 3, hour: nil)
        )
        let a = try visit("A", day: 7), c = try visit("C", day: 9)
        let early = try visit("B", day: 7, hour: 1), late = try visit("B", day: 7, hour: 2)
        #expect(early != late)
        let (day, own) = (now.date, LatestVisit(id: now.id, location: now.location))
        let others = [(c.id, "C"), (a.id, "A"), (late.id, "B")].map { LatestVisit(id: $0, location: $1) }
        let all = try store.latestEverywhere(until: day, Sample.pin, most: 500)
        #expect(all.filter { $0 != own } == others && all.contains(own))
        #expect(try store.latestEverywhere(until: day, Sample.pin, most: 2) == Array(all.prefix(2)))
    }
}
