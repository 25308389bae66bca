/// What the shopper must know and accept before the visit.
package struct Briefing: Hashable, Sendable {
    package let scenario: String?
    package let musts: [String]
    package let nevers: [String]
    /// Free paragraphs, in the order they were written.
    package let notes: [String]

    package init(scenario: String?, musts: [String] = [], nevers: [String] = [], notes: [String] = []) {
        self.scenario = scenario
        self.musts = musts
        self.nevers = nevers
        self.notes = notes
    }
}
