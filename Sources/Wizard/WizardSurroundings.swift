import Evaluation
import Phrases

/// What a front end needs from outside: a clock, a place to save, and a way to take photos in.
package struct WizardSurroundings {
    package let now: () -> Instant
    /// The day and the time on the wall, where the shopper is.
    package let wallClock: () -> DateTime
    /// Makes events durable before it returns; the message says why it could not.
    package let save: ([TimedEvent], QuestionID?) throws(SaveFailure) -> Void
    package let attach: (String) -> PhotoResult
    /// The languages that the checklist is translated to, as BCP 47 tags.
    package let translations: [String]
    /// The checklist in a language, as far as it is translated.
    package let checklist: (String) -> Checklist?

    package init(
        now: @escaping () -> Instant, wallClock: @escaping () -> DateTime,
        save: @escaping ([TimedEvent], QuestionID?) throws(SaveFailure) -> Void,
        attach: @escaping (String) -> PhotoResult, translations: [String] = [],
        checklist: @escaping (String) -> Checklist? = { _ in nil }
    ) {
        self.now = now
        self.wallClock = wallClock
        self.save = save
        self.attach = attach
        self.translations = translations
        self.checklist = checklist
    }
}

/// Why the store did not take what was entered.
package struct SaveFailure: Error, Hashable, Sendable {
    package let reason: String

    package init(reason: String) { self.reason = reason }
}

package enum PhotoResult {
    case attached(Attachment)
    case refused(WizardPhrase)
}

/// How a session with the wizard ended.
package enum WizardEnd: Hashable, Sendable {
    case finalised
    /// The input ended; everything accepted is saved.
    case draft
    case paused
    /// Something could not be saved and the shopper left.
    case notSaved
}
