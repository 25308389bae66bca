import Evaluation

/// A simulation as it is shown: every sentence and number, in order.
package struct SimulationPage: Hashable, Sendable {
    package let languages: PageLanguages
    package let skip: String
    package let kind: String
    package let headline: Sentence
    package let line: Sentence
    package let found: FoundPart
    package let parts: [SimulationPart]
    package let method: MethodPart
}

/// What an author should look at: what `--strict` counts first, then what is good to know.
package struct FoundPart: Hashable, Sendable {
    package let heading: String
    /// `nil` when something was found that counts.
    package let nothing: Sentence?
    package let decisive: [Item]
    package let notesHeading: String
    package let notes: [Item]

    package struct Item: Hashable, Sendable {
        package let label: String
        package let subject: Sentence
        package let detail: Sentence
    }
}

/// A heading with what stands below it.
package struct SimulationPart: Hashable, Sendable {
    package let heading: String
    package var histogram: Histogram?
    package var tables: [Table] = []
    package var notes: [Sentence] = []
}

/// Columns on one scale from left to right, each the share of what lies in its range.
package struct Histogram: Hashable, Sendable {
    /// Names the drawing within the page.
    package let id: String
    package let title: Sentence
    package let subtitle: Sentence
    /// Every column in words, for readers who do not see it.
    package let spoken: Sentence
    package let columns: [Column]
    /// Numbers below the scale: their place as a share of its length, and their words.
    package let ticks: [Tick]
    /// What is drawn, as a table.
    package let table: Table
    package let tableLabel: String

    package struct Column: Hashable, Sendable {
        package let label: Sentence
        package let share: Sentence
        /// Of the highest column, which is one.
        package let height: Rational
    }

    package struct Tick: Hashable, Sendable {
        package let place: Rational
        package let label: Sentence
    }
}
