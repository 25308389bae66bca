import Evaluation
import Phrases
import Simulation

extension SimulationPresenter {
    /// How many questions are shown; an author looks at the first few.
    private static let mostShown = 15

    func moves() -> SimulationPart? {
        let questions = largestFirst(result.questions) { $0.share }
        guard !questions.isEmpty else { return nil }
        let end = questions.first?.1 ?? .hundred
        let shown = questions.prefix(Self.mostShown)
        let sections = largestFirst(result.sections) { $0.share }
        var part = SimulationPart(
            heading: speaker.words(.headingMoves),
            tables: [
                table(
                    .movesCaption, .columnQuestion,
                    shown.map { question, share in
                        row(
                            name(question), question.swing, share, of: end,
                            [
                                id(question.id.name),
                                speaker.say(.movesScored, ["share": self.share(scoredVisits(question), of: counted)]),
                            ])
                    })
            ])
        if sections.count > 1 {
            part.tables.append(
                table(
                    .movesSections, .columnSection,
                    sections.map { section, share in
                        row(ofChecklist(section.title), section.swing, share, of: sections[0].1, [id(section.id.name)])
                    }))
        }
        if questions.count > shown.count {
            part.notes = [
                speaker.say(.movesMore, ["count": speaker.number(questions.count - shown.count)])
            ]
        }
        return part
    }

    /// Visits that could be finalised.
    private var counted: Int { max(1, result.visits - result.outcomes.blocked) }

    /// A question of a repeated section is scored for each instance; it counts once a visit.
    private func scoredVisits(_ question: QuestionResult) -> Int { min(question.scored, question.asked) }

    /// Those with a share above zero, in the order of the checklist where they are equal.
    private func largestFirst<Part>(_ parts: [Part], _ share: (Part) -> String?) -> [(Part, Rational)] {
        let known = parts.compactMap { part in share(part).flatMap { Rational(decimal: $0) }.map { (part, $0) } }
        return known.filter { $0.1 > .zero }.enumerated().sorted { left, right in
            left.element.1 == right.element.1 ? left.offset < right.offset : left.element.1 > right.element.1
        }.map(\.element)
    }

    private func table(_ caption: ReportPhrase, _ first: ReportPhrase, _ rows: [Table.Row]) -> Table {
        Table(
            caption: speaker.say(caption), columns: [first, .columnRise, .columnPartOfRises].map(speaker.words),
            rows: rows)
    }

    private func row(
        _ name: Sentence, _ swing: String?, _ share: Rational, of end: Rational, _ notes: [Sentence]
    ) -> Table.Row {
        Table.Row(
            name, [speaker.plainNumber(swing ?? "–"), percent(share.text(decimals: 1))], notes: notes,
            bar: Bar(value: share, end: end, mark: nil))
    }

    func without() -> SimulationPart? {
        let rows = result.questions.filter { $0.notApplicable > 0 }.compactMap { question in
            question.withoutIt.map { change in
                Table.Row(
                    name(question),
                    [
                        speaker.numeral(speaker.format.signed(change)),
                        share(question.notApplicable, of: question.answered + question.notApplicable),
                    ], notes: [id(question.id.name)])
            }
        }
        guard !rows.isEmpty else { return nil }
        return SimulationPart(
            heading: speaker.words(.headingWithout),
            tables: [
                Table(
                    caption: speaker.say(.withoutCaption),
                    columns: [.columnQuestion, .columnChange, .columnNotApplicable].map(speaker.words), rows: rows)
            ])
    }
}
