/// A language that reports are written in.
package enum Language: String, Hashable, Sendable, CaseIterable {
    case english = "en"
    case turkish = "tr"
    case hungarian = "hu"
    case tamil = "ta"
    case arabic = "ar"

    /// The languages in which the wizard speaks to shoppers.
    package static let ofWizard: [Language] = [.english, .turkish, .hungarian, .tamil]

    /// The language of a BCP 47 tag, region and script left aside; `nil` when no report is written in it.
    package init?(tag: String) {
        let primary = tag.split(separator: "-").first.map { $0.lowercased() } ?? ""
        self.init(rawValue: primary)
    }

    /// The language of a tag where the wizard speaks it, too.
    package init?(wizardTag tag: String) {
        self.init(tag: tag)
        if !Language.ofWizard.contains(self) { return nil }
    }

    package var isRightToLeft: Bool { self == .arabic }

    /// Its name in itself.
    package var name: String {
        switch self {
        case .english: "English"
        case .turkish: "Türkçe"
        case .hungarian: "Magyar"
        case .tamil: "தமிழ்"
        case .arabic: "العربية"
        }
    }
}
