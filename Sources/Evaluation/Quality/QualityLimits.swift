/// From where on something is flagged; docs/review.md gives the reason for each.
enum QualityLimits {
    /// So many answers faster than reading, and at least one in `fastShare` of those that were timed.
    static let fastAnswers = 5
    static let fastShare = 5
    /// Ratings in a row at the same place of their scale, and rows of one matrix.
    static let ratingsInARow = 8
    static let matrixRows = 5
    /// Letters and digits of a text from which on pasting or repeating it says something.
    static let textLength = 40
    static let clockSeconds = 60
    /// Local days and UTC differ by at most this.
    static let zoneHours = 14
    /// Days after the visit on which answers are still fresh.
    static let freshDays = 2
    static let photoHours = 3

    /// Words a minute that nobody reads faster than, about three times the usual speed in that language.
    static func wordsAMinute(_ language: String) -> Int {
        switch language.prefix(2).lowercased() {
        case "tr", "hu": 500
        case "ta", "ar": 400
        default: 700
        }
    }
}
