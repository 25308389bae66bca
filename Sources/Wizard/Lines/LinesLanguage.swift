import Evaluation
import Phrases

extension LinesWizard {
    /// Changes to a language of the interface, of the checklist, or of both.
    mutating func changeLanguage(_ tag: String) {
        let spoken = Language(wizardTag: tag)
        guard
            let chosen = surroundings.translations.first(where: { $0.lowercased() == tag.lowercased() })
                ?? spoken?.rawValue
        else {
            say(.unknownLanguage, ["languages": knownLanguages.joined(separator: ", ")])
            return
        }
        guard enter(.changeLanguage(chosen)) else { return }
        if let reworded = surroundings.checklist(chosen) { interview.reword(as: reworded) }
        spokenSection = nil
        if let spoken {
            catalogue = .of(spoken)
            say(.languageChanged)
        }
        sayChecklistLanguage()
    }

    private var knownLanguages: [String] {
        let others = surroundings.translations.filter { Language(wizardTag: $0) == nil }
        return Language.ofWizard.map { "\($0.rawValue) (\($0.name))" } + others
    }

    /// Says it where texts do not stand in the language of the interface.
    func sayChecklistLanguage() {
        let checklist = interview.checklist
        if Language(tag: checklist.language) != catalogue.language {
            say(.checklistLanguage, ["language": name(of: checklist.language)])
        }
        if let left = checklist.untranslated {
            say(.textsNotTranslated, count: left.count, ["language": name(of: left.language)])
        }
    }

    private func name(of tag: String) -> String { Language(tag: tag)?.name ?? tag }
}
