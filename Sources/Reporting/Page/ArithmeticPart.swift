/// The whole way from points to the score.
package struct ArithmeticPart: Hashable, Sendable, Codable {
    package let heading: String
    package let intro: Sentence
    package let caption: Sentence
    package let columns: [String]
    package let sections: [SectionSum]
    /// Model, cap, effects, rounding, target and band, in their fixed order.
    package let steps: [Sentence]

    /// A section with the points of its own questions.
    package struct SectionSum: Hashable, Sendable, Codable {
        package let title: Sentence
        package let depth: Int
        /// One for each scored question: its number, earned and possible points, and weight.
        package let terms: Sentence?
        /// The numbers of the questions that are out of the score, and why.
        package let outs: [Sentence]
        package let notes: [Sentence]
        package let points: Sentence
        package let score: Sentence
    }
}
