/// Which percentages the differences between two versions reach.
struct ChangeReach {
    private let versions: VersionComparison
    /// Differences that can change a percentage.
    private let changes: [VersionChange]
    /// Questions that ask something else now.
    let asksOther: Set<QuestionID>

    init(_ versions: VersionComparison) {
        self.versions = versions
        // Bands and targets name a percentage, they do not change it.
        changes = versions.changes.filter {
            $0.level == .scores && $0.subject != .band && ![.target, .checklist].contains($0.aspect)
        }
        asksOther = Set(
            versions.changes.filter { $0.subject == .question && $0.aspect.changesTheQuestion }
                .map { QuestionID($0.id) })
    }

    var overallIsSame: Bool {
        changes.allSatisfy { change in
            if change.subject == .index { return !isBlended(change.id) }
            return change.aspect == .index && !isBlended(change.detail)
        }
    }

    private func isBlended(_ index: String) -> Bool {
        [versions.before, versions.after].contains { version in
            version.checklist.scoring.blend?.parts.contains { $0.source == .index(index) } ?? false
        }
    }

    /// Whether the section's own percentage is made as before; what it counts for does not matter to it.
    func isSame(_ id: SectionID) -> Bool {
        guard let former = versions.lineage.sections[id] else { return false }
        let inside = questions(in: id, versions.after) + questions(in: former, versions.before)
        let nested = sections(in: id, versions.after) + sections(in: former, versions.before)
        return !changes.contains { change in
            switch change.subject {
            case .scoring: [.model, .decimals].contains(change.aspect)
            case .section where change.id == id.name: ![.weight, .minimum, .moved].contains(change.aspect)
            case .section: nested.contains(change.id) && change.aspect != .minimum
            case .question: inside.contains(change.id) && ![.critical, .index].contains(change.aspect)
            default: false
            }
        }
    }

    func isSame(index id: String) -> Bool {
        let names = versions.lineage.names
        let inside = [versions.before, versions.after].flatMap { version in
            version.places.filter { $0.question.indices.contains { $0.index == id } }
                .flatMap { [$0.id.name, names.question($0.id).name] }
        }
        guard versions.before.checklist.scoring.indices.contains(where: { $0.id == id }) else { return false }
        return !changes.contains { change in
            switch change.subject {
            case .scoring: change.aspect == .decimals
            case .index: change.id == id
            case .section: change.aspect == .when && !inside.isEmpty
            case .question:
                change.aspect == .index
                    ? change.detail == id
                    : inside.contains(change.id) && ![.critical, .moved].contains(change.aspect)
            default: false
            }
        }
    }

    private func questions(in id: SectionID, _ version: VersionOutline) -> [String] {
        // A part that goes on is named by its present id in a difference, one that is gone by its earlier one.
        let names = versions.lineage.names
        return version.scored(in: id).flatMap { [$0.id.name, names.question($0.id).name] }
    }

    private func sections(in id: SectionID, _ version: VersionOutline) -> [String] {
        let names = versions.lineage.names
        return version.sections.filter { section, _, _ in
            section != id && version.isSection(section, in: id)
        }.flatMap { [$0.id.name, names.section($0.id).name] }
    }
}

extension VersionOutline {
    func isSection(_ id: SectionID, in outer: SectionID) -> Bool {
        var current: SectionID? = id
        while let section = current {
            if section == outer { return true }
            current = sectionIndex[section].flatMap { sections[$0].parent }
        }
        return false
    }
}
