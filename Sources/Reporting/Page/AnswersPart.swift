/// Every question with its answer, in the order of the visit; what is not part of the score stands apart.
package struct AnswersPart: Hashable, Sendable, Codable {
    package let heading: String
    package let legend: Sentence
    package let groups: [Group]
    /// The columns of every table of matrix rows; `nil` without a matrix.
    package let columns: [String]?

    package struct Group: Hashable, Sendable, Codable {
        package let title: Sentence
        /// The score of an instance of a repeated section.
        package let score: Sentence?
        package let answers: [ShownAnswer]
    }
}

/// One question and everything that was entered at it.
package struct ShownAnswer: Hashable, Sendable, Codable {
    package let id: String
    package let number: Int
    package let question: Sentence
    package let answer: Sentence?
    /// Earned and possible points.
    package let points: Sentence?
    /// What the missing points cost the score, critical standing, weight: short remarks.
    package let remarks: [Sentence]
    /// The shopper's own words, whole and as they were written.
    package let comment: String?
    package let evidence: Sentence?
    package let standard: Sentence?
    package let isProblem: Bool
    /// The matrix that it is a row of.
    package let matrix: ShownMatrix?
    /// `nil` without photos and receipts.
    package var files: [ShownFile]?
}

/// A matrix: its rows stand one after the other and share a table.
package struct ShownMatrix: Hashable, Sendable, Codable {
    package let id: String
    /// What is asked about every row.
    package let stem: Sentence
}
