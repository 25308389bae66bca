import Evaluation
import Phrases

/// What a front end needs from outside: clocks, a place to save, and ways to take photos and long texts in.
package struct WizardSurroundings {
    package let now: () -> Instant
    /// The day and the time on the wall, where the shopper is.
    package let wallClock: () -> DateTime
    /// The clocks of a stopwatch.
    package let clock: () -> ClockReading
    /// Makes events durable before it returns; the message says why it could not.
    package let save: ([TimedEvent], QuestionID?) throws(SaveFailure) -> Void
    package let attach: (String) -> PhotoResult
    /// Looks up what a line that names files means on this machine.
    package let find: (DroppedPaths) -> FoundFiles
    /// What the shopper is to check in a file that was attached.
    package let warnings: (Attachment) -> [EvidenceWarning]
    /// Opens a text in the shopper's own editor.
    package let edit: (String) -> EditResult
    /// Writes a visit to a file outside the store; returns why it could not.
    package let rescue: (Visit, String) -> String?
    /// How and when the questions got the entries they had at the start.
    package let origins: [QuestionID: Provenance]
    /// The languages that the checklist is translated to, as BCP 47 tags.
    package let translations: [String]
    /// The checklist in a language, as far as it is translated.
    package let checklist: (String) -> Checklist?

    package init(
        now: @escaping () -> Instant, wallClock: @escaping () -> DateTime,
        clock: @escaping () -> ClockReading,
        save: @escaping ([TimedEvent], QuestionID?) throws(SaveFailure) -> Void,
        attach: @escaping (String) -> PhotoResult,
        find: @escaping (DroppedPaths) -> FoundFiles = { FoundFiles(asTyped: $0) },
        warnings: @escaping (Attachment) -> [EvidenceWarning] = { _ in [] },
        edit: @escaping (String) -> EditResult = { _ in .noEditor },
        rescue: @escaping (Visit, String) -> String? = { _, _ in nil }, origins: [QuestionID: Provenance] = [:],
        translations: [String] = [],
        checklist: @escaping (String) -> Checklist? = { _ in nil }
    ) {
        self.now = now
        self.wallClock = wallClock
        self.clock = clock
        self.save = save
        self.attach = attach
        self.find = find
        self.warnings = warnings
        self.edit = edit
        self.rescue = rescue
        self.origins = origins
        self.translations = translations
        self.checklist = checklist
    }
}

/// Why the store did not take what was entered.
package struct SaveFailure: Error, Hashable, Sendable {
    package enum Cause: Hashable, Sendable {
        case full, readOnly, locked, gone, changedMeanwhile, failed, other
    }

    package let cause: Cause
    /// In the words of whatever failed, for causes that have none in the shopper's language.
    package let reason: String

    package init(_ cause: Cause = .other, reason: String = "") {
        self.cause = cause
        self.reason = reason
    }
}

extension Catalogue {
    func words(_ failure: SaveFailure) -> String {
        switch failure.cause {
        case .full: text(.storeFull)
        case .readOnly: text(.storeReadOnly)
        case .locked: text(.storeLocked)
        case .gone: text(.storeGone)
        case .changedMeanwhile: text(.storeChanged)
        case .failed: text(.storeFailed)
        case .other: failure.reason
        }
    }
}

/// What became of a file that was to be attached.
package enum PhotoResult {
    case attached(Attachment)
    case refused(WizardPhrase)
}

package enum EditResult {
    case edited(String)
    /// Neither VISUAL nor EDITOR names a program.
    case noEditor
    case failed(reason: String)
}

/// How a session with the wizard ended.
package enum WizardEnd: Hashable, Sendable {
    case finalised
    /// The input ended; everything accepted is saved.
    case draft
    case paused
    /// Ctrl-C, twice; everything accepted is saved.
    case interrupted
    /// Something could not be saved and the shopper left.
    case notSaved
}
