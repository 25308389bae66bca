/// What the shopper must know and accept before the visit.
package struct Briefing: Hashable, Sendable {
    package let scenario: String?
    package let musts: [String]
    package let nevers: [String]
    /// Free paragraphs, in the order they were written.
    package let notes: [String]
    package let quiz: Quiz?

    package init(
        scenario: String?, musts: [String] = [], nevers: [String] = [], notes: [String] = [],
        quiz: Quiz? = nil
    ) {
        self.scenario = scenario
        self.musts = musts
        self.nevers = nevers
        self.notes = notes
        self.quiz = quiz
    }
}
