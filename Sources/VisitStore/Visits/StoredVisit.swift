import Evaluation

/// A visit as it lies in the store.
package struct StoredVisit: Sendable {
    package let visit: Visit
    package let state: VisitSummary.State
    package let createdAt: Instant
    /// To be handed to the next `append`.
    package let eventCount: Int
    /// Where the shopper was; `nil` before the first question and on the review page.
    package let position: QuestionID?
    /// What was typed and not accepted when the last session ended, that of the present question last.
    package let halfTyped: [HalfTyped]
    /// How and when each question got its present entry.
    package let origins: [QuestionID: Provenance]
    /// What the visit is scored by, for ever.
    package let source: ChecklistSource
    /// What its texts were shown by, in the order of their names.
    package let translations: [TranslationSource]
}
