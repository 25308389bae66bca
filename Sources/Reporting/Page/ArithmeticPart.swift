/// The whole way from points to the score.
package struct ArithmeticPart: Hashable, Sendable, Codable {
    package let heading: String
    package let intro: Sentence
    package let questions: QuestionTable
    package let sections: Table
    /// Model, cap, effects, rounding, target and band, in their fixed order.
    package let steps: [Sentence]

    /// The points of every question, by section.
    package struct QuestionTable: Hashable, Sendable, Codable {
        package let summary: String
        package let caption: Sentence
        package let columns: [String]
        package let groups: [Group]
    }

    package struct Group: Hashable, Sendable, Codable {
        package let title: Sentence
        package let rows: [QuestionRow]
    }

    package struct QuestionRow: Hashable, Sendable, Codable {
        package let id: String
        package let number: Int
        /// Earned, possible and weight; empty when the question is out of the score.
        package let cells: [Sentence]
        /// Why it is out of the score, or that it is a bonus.
        package let remark: Sentence?
    }
}
