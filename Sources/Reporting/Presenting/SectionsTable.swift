import Evaluation
import Phrases

extension Presenter {
    func sectionsPart() -> TablePart? {
        guard scorecard.overall != nil, !scorecard.sections.isEmpty else { return nil }
        let minimums = scorecard.gates.map(\.gate.minimum)
        let end = (scorecard.sections.compactMap { $0.score?.shown } + minimums + [.hundred]).max() ?? .hundred
        return TablePart(
            heading: speaker.words(.headingSections),
            table: Table(
                caption: speaker.say(
                    .sectionsCaption, ["low": speaker.percent(.zero), "high": speaker.percent(end)]),
                columns: [.columnSection, .columnPoints, .columnScore].map(speaker.words),
                rows: scorecard.sections.map { row($0, end) }),
            notes: [])
    }

    private func row(_ section: SectionScore, _ end: Rational) -> Table.Row {
        let gate = scorecard.gates.first { $0.section == section.id }
        var notes: [Sentence] = []
        notes += shares(section)
        if let gate { notes.append(note(gate)) }
        guard let score = section.score else {
            return Table.Row(
                title(section.id), depth: section.depth, [.words("–"), speaker.say(.sectionNotScored)], notes: notes)
        }
        return Table.Row(
            title(section.id), depth: section.depth,
            [speaker.numeral("\(shown(section.capped)) / \(shown(section.possible))"), speaker.percent(score)],
            notes: notes,
            bar: Bar(value: score.shown, end: end, mark: gate?.gate.minimum))
    }

    /// Points as an overview shows them; the arithmetic gives them exactly.
    func shown(_ points: Rational) -> String {
        let exact = points.exactText
        let isDecimal = !exact.utf8.contains(UInt8(ascii: "/"))
        return speaker.format.number(isDecimal ? exact : points.text(decimals: scorecard.model.decimals))
    }

    private func note(_ gate: GateResult) -> Sentence {
        let phrase: ReportPhrase =
            switch gate.standing {
            case .reached: .sectionMinimumReached
            case .missed: .sectionMinimumMissed
            case .notTested: .sectionMinimumNotTested
            }
        return speaker.say(phrase, ["minimum": speaker.percent(gate.gate.minimum)])
    }

    /// What it counts for in the score: of a blend, through the part of all sections and as a part of its own.
    private func shares(_ section: SectionScore) -> [Sentence] {
        guard let blend = scorecard.model.blend else {
            return section.share.map { [speaker.say(.sectionShare, ["share": sharePercent($0)])] } ?? []
        }
        var shares: [Sentence] = []
        for (part, score) in zip(checklist.scoring.blend?.parts ?? [], blend.parts) {
            guard let ofScore = score.share else { continue }
            if part.source == .overall, let share = section.share {
                let real = share * ofScore * .hundredth
                shares.append(
                    speaker.say(
                        .sectionShareBlend, ["share": sharePercent(share), "real": sharePercent(real)]))
            }
            if part.source == .section(section.id) {
                shares.append(speaker.say(.sectionShareDirect, ["share": sharePercent(ofScore)]))
            }
        }
        return shares
    }

    /// A share as the page shows it; the arithmetic gives it exactly.
    func sharePercent(_ share: Rational) -> Sentence {
        speaker.numeral(
            speaker.format.percent(share.isWhole ? share.exactText : share.text(decimals: scorecard.model.decimals)))
    }
}
