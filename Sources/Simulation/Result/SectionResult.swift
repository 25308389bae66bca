import Evaluation

/// What the visits showed of one section.
package struct SectionResult: Hashable, Sendable, Codable {
    package let id: SectionID
    package let title: String
    package let depth: Int
    /// In how many visits a question of it was asked.
    package let asked: Int
    /// `nil` without a minimum.
    package let minimum: AlarmCounts?
    /// The mean rise of the score from no points to full ones in this section alone; outermost sections only.
    package let swing: String?
    /// Its part of the swings of all outermost sections, in percent.
    package let share: String?

    static func all(_ tally: Tally, _ blueprint: Blueprint) -> [SectionResult] {
        let whole = tally.sections.reduce(0) { $0 + max(0, $1.swing.sum) }
        return zip(blueprint.sections, tally.sections).compactMap { written, counts in
            guard let index = written.indices.first else { return nil }
            let section = blueprint.checklist.outline.sections[index]
            let hasMinimum = blueprint.checklist.section(section.id)?.minimum != nil
            return SectionResult(
                id: written.id, title: section.title, depth: section.depth, asked: counts.asked,
                minimum: hasMinimum ? AlarmCounts(counts.gate) : nil, swing: counts.swing.mean,
                share: counts.swing.share(of: whole))
        }
    }
}
