import Phrases

/// What a report needs to know besides the visit and its score.
package struct ReportOptions: Hashable, Sendable {
    /// The language of the interface words.
    package let language: Language
    /// The version of Mystery that makes the report.
    package let engineVersion: String
    /// Photos and receipts in the order of asking; none unless they are to be shown.
    package let files: [PublishedFile]

    package init(language: Language, engineVersion: String, files: [PublishedFile] = []) {
        self.files = files
        self.language = language
        self.engineVersion = engineVersion
    }
}
