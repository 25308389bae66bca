/// The phrases that owners read, in scorecards.
package enum ReportPhrase: String, Hashable, Sendable, CaseIterable {
    case scorecard
}
