import Phrases
import Themes

/// What a report needs to know besides the visit and its score.
package struct ReportOptions: Hashable, Sendable {
    /// The language of the interface words.
    package let language: Language
    /// The version of Mystery that makes the report.
    package let engineVersion: String
    /// `nil` for the standard dress, in which nothing is said of themes.
    package let theme: Theme?

    package init(language: Language, engineVersion: String, theme: Theme? = nil) {
        self.language = language
        self.engineVersion = engineVersion
        self.theme = theme
    }
}
