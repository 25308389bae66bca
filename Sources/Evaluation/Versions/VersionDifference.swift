/// What is different in meaning between two versions of a checklist, and which scores stay comparable.
package struct VersionDifference: Sendable {
    /// Sorted: the checklist as a whole first, then part by part in the order of the visit.
    package let changes: [VersionChange]
    package let comparability: VersionComparability

    package init(from before: Checklist, to after: Checklist) {
        let builder = VersionComparison(VersionOutline(before), VersionOutline(after))
        changes = builder.changes
        comparability = VersionComparability(builder)
    }
}

/// Two versions laid side by side.
struct VersionComparison {
    let before: VersionOutline
    let after: VersionOutline
    let lineage: VersionLineage
    let changes: [VersionChange]

    init(_ before: VersionOutline, _ after: VersionOutline) {
        self.before = before
        self.after = after
        lineage = after.lineage(from: before)
        var collector = ChangeCollector(before, after, lineage)
        collector.collect()
        changes = collector.changes
    }
}

private struct ChangeCollector {
    let before: VersionOutline
    let after: VersionOutline
    let lineage: VersionLineage
    let names: VersionNames
    var changes: [VersionChange] = []

    init(_ before: VersionOutline, _ after: VersionOutline, _ lineage: VersionLineage) {
        self.before = before
        self.after = after
        self.lineage = lineage
        names = lineage.names
    }

    mutating func collect() {
        let (old, new) = (before.checklist, after.checklist)
        changes += VersionChange.between(.checklist, "", old.facts, new.facts)
        changes += VersionChange.between(.briefing, "", old.briefing?.facts ?? [], new.briefing?.facts ?? [])
        changes += VersionChange.between(.scoring, "", old.scoring.facts(names), new.scoring.facts(.same))
        compare(.band, old.scoring.bands.map { ($0.id, $0.facts) }, new.scoring.bands.map { ($0.id, $0.facts) })
        compare(.index, old.scoring.indices.map { ($0.id, $0.facts) }, new.scoring.indices.map { ($0.id, $0.facts) })
        compareSections()
        compareQuestions()
        compare(
            .constraint, old.writtenConstraints.map { (names.name($0.id), $0.facts(names)) },
            new.writtenConstraints.map { ($0.id, $0.facts(.same)) })
    }

    /// Parts that are told by their ids alone.
    private mutating func compare(
        _ subject: VersionChange.Subject, _ old: [(String, [VersionFact])], _ new: [(String, [VersionFact])]
    ) {
        for (id, facts) in new {
            if let known = old.first(where: { $0.0 == id }) {
                changes += VersionChange.between(subject, id, known.1, facts)
            } else {
                changes.append(VersionChange(subject, id, .asked, facts.highest, nil, facts.first?.value ?? id))
            }
        }
        for (id, facts) in old where !new.contains(where: { $0.0 == id }) {
            changes.append(VersionChange(subject, id, .asked, facts.highest, facts.first?.value ?? id, nil))
        }
    }

    private mutating func compareSections() {
        for (id, section, parent) in after.sections {
            let level: VersionLevel = after.scored(in: id).isEmpty ? .words : .scores
            guard let former = lineage.sections[id], let old = before.section(former),
                let index = before.sectionIndex[former]
            else {
                changes.append(VersionChange(.section, id.name, .asked, level, nil, section.title))
                continue
            }
            if former != id {
                changes.append(
                    VersionChange(.section, id.name, was: former.name, .renamed, .words, former.name, id.name))
            }
            let oldParent = before.sections[index].parent.map(names.section)
            if oldParent != parent {
                changes.append(
                    VersionChange(.section, id.name, was: former.name, .moved, level, oldParent?.name, parent?.name))
            }
            changes += VersionChange.between(
                .section, id.name, was: former.name, old.facts(names).counting(level),
                section.facts(.same).counting(level))
        }
        let known = Set(lineage.sections.values)
        for (id, section, _) in before.sections where !known.contains(id) {
            let level: VersionLevel = before.scored(in: id).isEmpty ? .words : .scores
            changes.append(VersionChange(.section, id.name, .asked, level, section.title, nil))
        }
    }

    private mutating func compareQuestions() {
        let elsewhere = questionsElsewhere
        for place in after.places {
            let (id, question) = (place.id, place.question)
            guard let former = lineage.questions[id], let index = before.questionIndex[former] else {
                changes.append(VersionChange(.question, id.name, .asked, question.askedLevel, nil, question.ask))
                continue
            }
            let old = before.places[index]
            let isList = question.isInstanceList
            if former != id, !isList {
                changes.append(
                    VersionChange(.question, id.name, was: former.name, .renamed, .words, former.name, id.name))
            }
            let (from, to) = (old.path.last.map(names.section), place.path.last)
            if from != to {
                changes.append(
                    VersionChange(
                        .question, id.name, was: former.name, .moved, question.askedLevel == .scores ? .scores : .words,
                        from?.name, to?.name))
            } else if elsewhere.contains(id) {
                changes.append(
                    VersionChange(.question, id.name, was: former.name, .moved, detail: "order", .words, nil, nil))
            }
            changes += VersionChange.between(
                .question, id.name, was: former.name, old.question.facts(names), question.facts(.same))
            changes += old.question.reordering(in: question)
        }
        let known = Set(lineage.questions.values)
        for place in before.places where !known.contains(place.id) {
            changes.append(
                VersionChange(
                    .question, place.id.name, .asked, place.question.askedLevel, place.question.ask, nil))
        }
    }

    /// Of the questions that stay in their section, the fewest that have to move for the others to stand as they did.
    private var questionsElsewhere: Set<QuestionID> {
        let known = after.places.compactMap { place -> (QuestionID, Int)? in
            guard let index = lineage.questions[place.id].flatMap({ before.questionIndex[$0] }),
                before.places[index].path.last.map(names.section) == place.path.last
            else { return nil }
            return (place.id, index)
        }
        let staying = Set(longestRise(known.map(\.1)))
        return Set(known.indices.filter { !staying.contains($0) }.map { known[$0].0 })
    }
}

extension Checklist {
    fileprivate var facts: [VersionFact] {
        var facts = VersionFacts()
        facts.add(.checklist, id, .scores)
        facts.add(.language, language, .words)
        facts.add(.title, title, .words)
        facts.add(.summary, summary, .words)
        return facts.all
    }

    /// Those of a repeated section once.
    fileprivate var writtenConstraints: [Constraint] { constraints.filter { ($0.slot?.number ?? 1) == 1 } }
}

extension Question {
    fileprivate var askedLevel: VersionLevel { isScored ? .scores : takesAnswer ? .answers : .words }

    /// That options both versions have stand in another order.
    fileprivate func reordering(in present: Question) -> [VersionChange] {
        let (old, new) = (kind.options.map(\.value), present.kind.options.map(\.value))
        let (before, after) = (old.filter(new.contains), new.filter(old.contains))
        guard before != after else { return [] }
        return [
            VersionChange(
                .question, present.id.written.name, .optionOrder, .words, before.joined(separator: ", "),
                after.joined(separator: ", "))
        ]
    }
}

extension [VersionFact] {
    fileprivate var highest: VersionLevel { map(\.level).max() ?? .words }

    /// A section in which nothing is scored cannot change a score.
    fileprivate func counting(_ level: VersionLevel) -> [VersionFact] {
        level == .scores
            ? self
            : map {
                VersionFact(
                    aspect: $0.aspect, detail: $0.detail, value: $0.value, level: Swift.min($0.level, .answers))
            }
    }
}
