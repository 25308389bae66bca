/// One difference in meaning between two versions of a checklist.
package struct VersionChange: Hashable, Sendable {
    package enum Subject: String, Hashable, Sendable, CaseIterable {
        case checklist, briefing, scoring, band, index, section, question, constraint
    }

    package let subject: Subject
    /// The id in the present version, or in the earlier one of what is no longer there; empty where there is one alone.
    package let id: String
    /// What it was called in the earlier version, where that is another id.
    package let formerID: String?
    package let aspect: VersionAspect
    /// The option, the rule or the item of the quiz that it is about; empty where there is one alone.
    package let detail: String
    package let level: VersionLevel
    /// `nil` where the earlier version says nothing.
    package let before: String?
    /// `nil` where the present version says nothing.
    package let after: String?

    init(
        _ subject: Subject, _ id: String, was formerID: String? = nil, _ aspect: VersionAspect, detail: String = "",
        _ level: VersionLevel, _ before: String?, _ after: String?
    ) {
        self.subject = subject
        self.id = id
        self.formerID = formerID == id ? nil : formerID
        self.aspect = aspect
        self.detail = detail
        self.level = level
        self.before = before
        self.after = after
    }
}

extension VersionChange {
    /// What two versions say differently of one part, in the order of the present one.
    static func between(
        _ subject: Subject, _ id: String, was formerID: String? = nil, _ before: [VersionFact], _ after: [VersionFact]
    ) -> [VersionChange] {
        func change(_ fact: VersionFact, _ level: VersionLevel, _ old: String?, _ new: String?) -> VersionChange {
            VersionChange(
                subject, id, was: formerID, fact.aspect, detail: fact.detail, level, old, new)
        }
        let changed = after.compactMap { fact -> VersionChange? in
            guard let old = before.first(where: { $0.isAbout(fact) }) else {
                return change(fact, fact.level, nil, fact.value)
            }
            guard !isSame(old, fact) else { return nil }
            return change(fact, max(old.level, fact.level), old.value, fact.value)
        }
        let gone = before.filter { fact in !after.contains { $0.isAbout(fact) } }
            .map { change($0, $0.level, $0.value, nil) }
        return withoutParts(of: changed + gone)
    }

    /// That an option is there is a fact of its own, whose words are those of its label.
    private static func isSame(_ old: VersionFact, _ new: VersionFact) -> Bool {
        old.aspect == .option || old.value == new.value && old.level == new.level
    }

    /// Of an option that is new or gone, its label, rules and points are not said one by one.
    private static func withoutParts(of changes: [VersionChange]) -> [VersionChange] {
        let options = Set(changes.filter { $0.aspect == .option }.map(\.detail))
        return changes.filter {
            ![.label, .optionRule, .optionPoints].contains($0.aspect) || !options.contains($0.detail)
        }
    }
}

extension VersionFact {
    fileprivate func isAbout(_ other: VersionFact) -> Bool { aspect == other.aspect && detail == other.detail }
}
