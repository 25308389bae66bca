/// A checked checklist: what is asked, in which order, and how it is scored.
package struct Checklist: Sendable {
    package let id: String
    package let version: String
    /// BCP 47 tag of the language the texts are written in.
    package let language: String
    package let title: String
    package let summary: String?
    package let briefing: Briefing?
    package var scoring: ScoringRules
    /// Top-level sections, in the order of the visit.
    package let sections: [Section]
    /// Every question, its place and what depends on it.
    package let outline: Outline
    /// What the answers must fulfil together, those of every section included.
    package let constraints: [Constraint]
    /// Those that stand beside the sections, as they were given.
    private let ownConstraints: [Constraint]
    /// `nil` for a checklist whose texts are all in its language.
    package var untranslated: UntranslatedTexts?

    /// Spells repeated sections out; `written` keeps them as they stand in the file, for looking at conditions.
    package init(
        id: String, version: String, language: String, title: String, summary: String? = nil, briefing: Briefing? = nil,
        scoring: ScoringRules = ScoringRules(), sections: [Section], constraints: [Constraint] = [],
        isWritten: Bool = false
    ) {
        self.id = id
        self.version = version
        self.language = language
        self.title = title
        self.summary = summary
        self.briefing = briefing
        self.scoring = scoring
        let repetition = Repetition(sections)
        let isSpelt = repetition.isNeeded && !isWritten
        self.sections = isSpelt ? sections.map(repetition.spelt) : sections
        ownConstraints = constraints
        let own = isSpelt ? constraints.map { repetition.rebuilt($0, in: nil) } : constraints
        self.constraints = self.sections.flatMap(\.allConstraints) + own
        outline = Outline(self.sections)
    }

    /// The checklist with its repeated sections spelt out, one section for each slot.
    package func spelt() -> Checklist {
        // Without a repeated section it is spelt out already.
        guard Repetition(sections).isNeeded else { return self }
        return Checklist(
            id: id, version: version, language: language, title: title, summary: summary, briefing: briefing,
            scoring: scoring, sections: sections, constraints: ownConstraints)
    }

    package func question(_ id: QuestionID) -> Question? { outline.question(id) }
}

/// Names one exact checklist: a visit carries it for ever.
package struct ChecklistPin: Hashable, Sendable, Codable {
    package let id: String
    package let version: String
    /// SHA-256 of the source file, in lower-case hexadecimal.
    package let digest: String

    package init(id: String, version: String, digest: String) {
        self.id = id
        self.version = version
        self.digest = digest
    }
}
