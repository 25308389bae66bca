/// What changes, and where, when one question earns full points.
struct Gain {
    let question: Question
    let slot: Slot?
    /// How many points it lacked, before any weight.
    let points: Rational
    /// The sections around it, from the inside out, with their new scores.
    let changes: [SectionTree.Change]
    /// The new score of each index that it is in, by the index's place in the checklist.
    let indices: [Int: Rational]
}
