/// A sentence with the sentences that belong under it, as in a list within a list.
package struct Point: Hashable, Sendable {
    package let text: Sentence
    package let points: [Point]

    init(_ text: Sentence, _ points: [Point] = []) {
        self.text = text
        self.points = points
    }
}
