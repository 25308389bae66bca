/// What was typed and not yet accepted; kept once a second, so that a crash loses at most that.
package struct HalfTyped: Hashable, Sendable, Codable {
    package enum Place: String, Hashable, Sendable, Codable {
        case answer, comment, note, reason
    }

    package let question: QuestionID
    package let place: Place
    /// One for each line of the question: three for a person.
    package let lines: [String]

    package init(question: QuestionID, place: Place, lines: [String]) {
        self.question = question
        self.place = place
        self.lines = lines
    }
}
