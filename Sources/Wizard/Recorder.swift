import Evaluation

/// Hands accepted events to the store, and keeps those that it did not take.
struct Recorder {
    private let surroundings: WizardSurroundings
    private(set) var unsaved: [TimedEvent] = []

    init(_ surroundings: WizardSurroundings) { self.surroundings = surroundings }

    /// Saves these events and any earlier ones that are still waiting; returns why it failed, if it did.
    mutating func record(_ events: [VisitEvent], at position: QuestionID?) -> SaveFailure? {
        let now = surroundings.now()
        unsaved += events.map { TimedEvent(at: now, event: $0) }
        return retry(at: position)
    }

    /// Notes where the shopper is, so that a resume comes back here; a store that fails says so at the next answer.
    mutating func notePosition(_ position: QuestionID?) {
        guard unsaved.isEmpty else { return }
        _ = retry(at: position)
    }

    mutating func retry(at position: QuestionID?) -> SaveFailure? {
        do throws(SaveFailure) {
            try surroundings.save(unsaved, position)
            unsaved = []
            return nil
        } catch {
            return error
        }
    }
}
