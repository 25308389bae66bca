import Phrases

/// What a report needs to know besides the visit and its score.
package struct ReportOptions: Hashable, Sendable {
    /// The language of the interface words.
    package let language: Language
    /// The version of Mystery that makes the report.
    package let engineVersion: String

    package init(language: Language, engineVersion: String) {
        self.language = language
        self.engineVersion = engineVersion
    }
}
