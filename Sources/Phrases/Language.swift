/// A language that the interface speaks.
package enum Language: String, Hashable, Sendable, CaseIterable {
    case english = "en"
    case turkish = "tr"
    case hungarian = "hu"
    case tamil = "ta"

    /// The language of a BCP 47 tag, region and script left aside; `nil` when the interface does not speak it.
    package init?(tag: String) {
        let primary = tag.split(separator: "-").first.map { $0.lowercased() } ?? ""
        self.init(rawValue: primary)
    }

    /// Its name in itself.
    package var name: String {
        switch self {
        case .english: "English"
        case .turkish: "Türkçe"
        case .hungarian: "Magyar"
        case .tamil: "தமிழ்"
        }
    }
}
