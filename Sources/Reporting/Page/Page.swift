import Evaluation
import Themes

/// One scorecard as it is shown: every sentence and number, in order, with the score it was made from.
package struct Page: Hashable, Sendable, Codable {
    /// Names this shape of page; it changes when the schema does.
    package let format: String
    package let languages: PageLanguages
    package let labels: PageLabels
    package let headline: Sentence
    package let visit: Sentence
    package let draft: Sentence?
    package let alerts: AlertsPart?
    package let summary: SummaryPart
    package var strengths: StrengthsPart?
    package var actions: ActionsPart?
    package var way: TablePart?
    package var sections: TablePart?
    /// What the score is made of besides the sections; `nil` without a blend.
    package var blend: TablePart?
    package var indices: TablePart?
    package var losses: TablePart?
    package var timings: TablePart?
    package let warnings: WarningsPart?
    package var answers: AnswersPart
    package var comparison: TablePart?
    package var arithmetic: ArithmeticPart?
    package let method: MethodPart
    package let scorecard: Scorecard
    /// What the page wears; `nil` for the standard dress.
    package var theme: Theme?

    package static let currentFormat = "mystery-scorecard-1"
}

/// The language of each voice on the page, as BCP 47 tags, and the direction of the interface.
package struct PageLanguages: Hashable, Sendable, Codable {
    package let interface: String
    package var direction: Direction
    package let checklist: String
    package let answers: String
    /// Of the texts of the checklist that are not translated; `nil` when there are none.
    package var original: String?

    package enum Direction: String, Hashable, Sendable, Codable {
        case leftToRight = "ltr"
        case rightToLeft = "rtl"
    }
}

/// Short interface words that every page has.
package struct PageLabels: Hashable, Sendable, Codable {
    package let scorecard: String
    package let skip: String
    package let show: String
    package let all: String
    package let problems: String
    package let comments: String
    /// Over the large photos on paper; `nil` without photos.
    package var annex: String?
}
