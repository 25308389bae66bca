import Evaluation
import Phrases
import Wizard

/// A store, clocks, files and an editor that a test can make work or fail.
final class TestSurroundings {
    static let day = CalendarDate("2026-03-14") ?? .earliest

    /// Why the store takes nothing; `nil` while it works.
    var failure: String?
    private(set) var saved: [TimedEvent] = []
    private(set) var positions: [QuestionID] = []
    /// What was given to be edited, and what the editor makes of it.
    private(set) var edited: [String] = []
    var edition: EditResult = .noEditor
    /// Visits that were written to another place, and why that fails.
    private(set) var rescued: [(visit: Visit, path: String)] = []
    var rescueFailure: String?
    private(set) var attached: [String] = []
    /// Since the start, on all clocks.
    var milliseconds = 0
    var boot = "one"
    /// How far somebody has put the clock on the wall forward.
    var putForward = 0
    let translations: [String]
    private let checklist: (String) -> Checklist?

    init(translations: [String] = [], checklist: @escaping (String) -> Checklist? = { _ in nil }) {
        self.translations = translations
        self.checklist = checklist
    }

    var surroundings: WizardSurroundings {
        WizardSurroundings(
            now: { self.now },
            wallClock: { DateTime("2026-03-14T15:20") ?? DateTime(date: Self.day, time: .midnight) },
            clock: { ClockReading(boot: self.boot, milliseconds: self.milliseconds, at: self.now) },
            save: { (events, position) throws(SaveFailure) in try self.save(events, position) },
            attach: { path in self.attach(path) },
            edit: { text in
                self.edited.append(text)
                return self.edition
            },
            rescue: { visit, path in
                if let failure = self.rescueFailure { return failure }
                self.rescued.append((visit, path))
                return nil
            },
            translations: translations, checklist: checklist)
    }

    /// 14:20 in Greenwich, where the wall shows 15:20.
    private var now: Instant {
        let begun = Instant("2026-03-14T14:20:00.000Z") ?? Instant(millisecondsSince1970: 0)
        return Instant(millisecondsSince1970: begun.millisecondsSince1970 + milliseconds + putForward)
    }

    private func save(_ events: [TimedEvent], _ position: QuestionID?) throws(SaveFailure) {
        if let failure { throw SaveFailure(reason: failure) }
        saved += events
        if let position { positions.append(position) }
    }

    private func attach(_ path: String) -> PhotoResult {
        guard !path.hasPrefix("no") else { return .refused(.photoNotFound) }
        attached.append(path)
        return .attached(Attachment(name: path, digest: path, byteCount: 1, mediaType: "image/jpeg"))
    }
}
