import Evaluation

/// Why the store could not do what was asked; nothing of a failed step is kept.
package enum StoreError: Error, Hashable, Sendable {
    // The place: a plain failure.
    case missing(path: String)
    case cannotOpen(path: String, reason: String)
    case notAStore(path: String)
    /// Written by a newer version of this program.
    case newerStore(path: String)
    /// Written by an older version, and opened in a way that forbids bringing it up to date.
    case olderStore(path: String)
    /// A read-only place whose last events still lie in the log beside the store, where they cannot be read.
    case unfinishedLog(path: String)

    // What was asked: a plain failure.
    case unknownVisit(String, known: [String])
    /// The source bytes are not the ones the pin names.
    case wrongChecklist(pinned: ChecklistPin, sourceDigest: String)
    /// The same source was stored before under another id or version.
    case pinDisagrees(asked: ChecklistPin, stored: ChecklistPin)
    /// Somebody wrote to the visit since it was loaded.
    case changedMeanwhile(visit: String, expected: Int, found: Int)

    // Somebody else is at it.
    case claimed(visit: String, byProcess: Int?)
    case busy(path: String)

    // The storage itself.
    case full(path: String)
    case readOnly(path: String)
    case corrupt(path: String, details: String)
    /// The event cannot be read back.
    case damagedEvent(visit: String, number: Int)
    /// The checklist kept with the visit is missing or not the one that was pinned.
    case damagedChecklist(visit: String)
    /// A translation kept with the visit is missing or was altered.
    case damagedTranslation(visit: String, file: String)
    case io(path: String, reason: String)
}
