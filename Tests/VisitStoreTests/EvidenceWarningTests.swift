import Evaluation
import Foundation
import Testing

@testable import VisitStore

/// What the shopper and the reviewer are asked to look at.
@Suite struct EvidenceWarningTests {
    let workspace: Workspace
    let store: VisitStore

    init() throws {
        workspace = try Workspace()
        store = try workspace.open()
    }

    /// A visit on that day of March 2026 with the photo beside an answer.
    private func visit(on day: Int, with name: String) throws -> (VisitDetails, Evaluation.Attachment, VisitClaim) {
        let visit = try store.createVisit(
            Sample.visit(on: day), pin: Sample.pin, source: Sample.source, at: Sample.noon)
        let claim = try store.claim(visit.id)
        let attachment = try store.evidence(of: visit.id).add(path: SamplePhoto.path(name))
        try enter(Entry(evidence: [attachment]), claim, after: 1)
        return (visit, attachment, claim)
    }

    private func enter(_ entry: Entry, _ claim: VisitClaim, after count: Int) throws {
        let event = VisitEvent.entered(question: "till", entry: entry, origin: Origin(.typed))
        _ = try store.append([TimedEvent(at: Sample.noon, event: event)], to: claim, after: count, position: nil)
    }

    @Test func aPhotoOfTheDayIsFine() throws {
        let (visit, photo, _) = try visit(on: 14, with: "phone.jpg")
        #expect(try store.warnings(about: photo, of: visit) == [])
    }

    @Test(arguments: ["phone.jpg", "phone.heic", "screenshot.png", "phone.webp"])
    func aPhotoOfAnotherDayIsNamed(_ name: String) throws {
        let (visit, photo, _) = try visit(on: 15, with: name)
        let moment = try #require(DateTime("2026-03-14T15:20:33"))
        #expect(
            try store.warnings(about: photo, of: visit)
                == [.takenOnAnotherDay(CaptureTime(moment: moment, minutesEast: 60))])
    }

    @Test func theSameFileInAnotherVisitIsNamed() throws {
        let (first, photo, _) = try visit(on: 14, with: "plain.webp")
        #expect(try store.warnings(about: photo, of: first) == [], "a visit is not its own copy")
        let (second, again, claim) = try visit(on: 14, with: "plain.webp")
        #expect(try store.warnings(about: again, of: second) == [.alsoInVisit(first.id)])
        #expect(try store.warnings(about: photo, of: first) == [.alsoInVisit(second.id)])
        try enter(Entry(comment: "taken out"), claim, after: 2)
        #expect(try store.warnings(about: photo, of: first) == [], "what was taken out again does not count")
    }
}
