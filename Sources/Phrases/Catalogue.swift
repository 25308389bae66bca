/// Every sentence that shoppers and owners read in one language.
package struct Catalogue: Sendable {
    package let language: Language
    private let report: [ReportPhrase: Wording]
    private let wizard: [WizardPhrase: Wording]
    private let screen: [ScreenPhrase: Wording]
    private let preview: [PreviewPhrase: Wording]

    /// The sentences of reports stand in several tables, one for each part of a scorecard.
    init(
        _ language: Language, report: [[ReportPhrase: Wording]], wizard: [WizardPhrase: Wording],
        screen: [ScreenPhrase: Wording], preview: [PreviewPhrase: Wording]
    ) {
        self.language = language
        self.report = report.reduce(into: [:]) { all, part in all.merge(part) { first, _ in first } }
        self.wizard = wizard
        self.screen = screen
        self.preview = preview
    }

    package static func of(_ language: Language) -> Catalogue {
        switch language {
        case .english: .english
        case .turkish: .turkish
        case .hungarian: .hungarian
        case .tamil: .tamil
        case .arabic: .arabic
        }
    }

    /// The wording of a phrase; a phrase missing in a catalogue (a test forbids it) falls back to English, then its name.
    package func wording(_ phrase: ReportPhrase) -> Wording {
        report[phrase] ?? Catalogue.english.report[phrase] ?? Wording(stringLiteral: phrase.rawValue)
    }

    package func wording(_ phrase: WizardPhrase) -> Wording {
        wizard[phrase] ?? Catalogue.english.wizard[phrase] ?? Wording(stringLiteral: phrase.rawValue)
    }

    package func wording(_ phrase: ScreenPhrase) -> Wording {
        screen[phrase] ?? Catalogue.english.screen[phrase] ?? Wording(stringLiteral: phrase.rawValue)
    }

    package func wording(_ phrase: PreviewPhrase) -> Wording {
        preview[phrase] ?? Catalogue.english.preview[phrase] ?? Wording(stringLiteral: phrase.rawValue)
    }

    package func has(_ phrase: PreviewPhrase) -> Bool { preview[phrase] != nil }
    package func has(_ phrase: ScreenPhrase) -> Bool { screen[phrase] != nil }
    package func has(_ phrase: ReportPhrase) -> Bool { report[phrase] != nil }
    package func has(_ phrase: WizardPhrase) -> Bool { wizard[phrase] != nil }

    package func text(_ phrase: ReportPhrase, count: Int? = nil, _ values: [String: String] = [:]) -> String {
        fill(wording(phrase), count, values)
    }

    package func text(_ phrase: WizardPhrase, count: Int? = nil, _ values: [String: String] = [:]) -> String {
        fill(wording(phrase), count, values)
    }

    package func text(_ phrase: ScreenPhrase, count: Int? = nil, _ values: [String: String] = [:]) -> String {
        fill(wording(phrase), count, values)
    }

    package func text(_ phrase: PreviewPhrase, _ values: [String: String] = [:]) -> String {
        fill(wording(phrase), nil, values)
    }

    private func fill(_ wording: Wording, _ count: Int?, _ values: [String: String]) -> String {
        let form = count.map(language.pluralForm) ?? .other
        return wording.segments(for: form).map { segment in
            switch segment {
            case .text(let text): text
            case .slot("count"): values["count"] ?? count.map(String.init) ?? ""
            case .slot(let name): values[name] ?? "{\(name)}"
            }
        }.joined()
    }
}
