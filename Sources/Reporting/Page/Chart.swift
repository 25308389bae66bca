import Evaluation

/// A drawing of labelled bars on scales that begin at 0; a table of its numbers stands below it.
package struct Chart: Hashable, Sendable, Codable {
    /// Names the chart within the page.
    package let id: String
    /// What the drawing says, as a whole sentence.
    package let title: Sentence
    /// What is drawn, and how to read it.
    package let subtitle: Sentence
    /// Every bar in words, for readers who do not see it.
    package let spoken: Sentence
    package let panels: [Panel]

    /// Bars that share a scale.
    package struct Panel: Hashable, Sendable, Codable {
        package let low: Sentence
        package let high: Sentence
        /// Where the scale ends.
        package let end: Rational
        package let bars: [LabelledBar]
    }

    /// A bar between two values, with the marks it is held against.
    package struct LabelledBar: Hashable, Sendable, Codable {
        package let kind: Kind
        package let label: Sentence
        package let from: Rational
        package let to: Rational
        package let marks: [Rational]
    }

    /// How a bar is drawn: filled, outlined or dashed, so that it is told apart without colour.
    package enum Kind: String, Hashable, Sendable, Codable {
        case total, loss, gain, kept, missed
    }
}
