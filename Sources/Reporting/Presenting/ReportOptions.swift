import Evaluation
import Phrases

/// What a report needs to know besides the visit and its score.
package struct ReportOptions: Hashable, Sendable {
    /// The language of the interface words.
    package let language: Language
    /// The version of Mystery that makes the report.
    package let engineVersion: String
    /// What the visit is compared with; `nil` when it stands for itself.
    package let history: VisitHistory?
    /// Whether to tell the shortest way to the next band.
    package let advises: Bool
    /// Photos and receipts in the order of asking; none unless they are to be shown.
    package var files: [PublishedFile]

    package init(
        language: Language, engineVersion: String, history: VisitHistory? = nil, advises: Bool = false,
        files: [PublishedFile] = []
    ) {
        self.language = language
        self.engineVersion = engineVersion
        self.history = history
        self.advises = advises
        self.files = files
    }
}
