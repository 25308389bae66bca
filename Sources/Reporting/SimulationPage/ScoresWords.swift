import Evaluation
import Phrases
import Simulation

extension SimulationPresenter {
    func scores() -> SimulationPart {
        var part = SimulationPart(heading: speaker.words(.headingScores))
        if let scores = result.scores {
            part.histogram = histogram(scores)
            part.tables = [byKind(scores)]
            part.notes = [
                speaker.say(
                    .scoresMean,
                    ["mean": percent(scores.mean), "deviation": speaker.plainNumber(scores.deviation)])
            ]
        } else {
            part.notes = [speaker.say(.scoresNone)]
        }
        part.notes += withoutScore()
        return part
    }

    private func withoutScore() -> [Sentence] {
        let counts: KeyValuePairs<ReportPhrase, Int> = [
            .scoresScreenedOut: result.outcomes.screenedOut, .scoresNotScored: result.outcomes.notScored,
            .scoresBlocked: result.outcomes.blocked,
        ]
        return counts.filter { $0.value > 0 }.map { phrase, count in
            speaker.say(phrase, ["share": share(count, of: result.visits)])
        }
    }

    private func byKind(_ scores: ScoreSpread) -> Table {
        var rows = result.kinds.compactMap { kind -> Table.Row? in
            kind.scores.map { row(.words(word(kind.kind)), kind.visits, $0, kind.targetMet, kind.outcomes.scored) }
        }
        if result.kinds.count > 1 {
            rows.append(
                row(
                    speaker.say(.scoresAll), result.visits, scores, result.target?.met ?? 0, result.outcomes.scored))
        }
        let columns: [ReportPhrase] = [.columnShoppers, .columnVisits, .columnMedian]
        return Table(
            caption: speaker.say(.scoresCaption),
            columns: (columns + (result.target == nil ? [] : [.columnTargetMet])).map(speaker.words), rows: rows)
    }

    private func row(_ name: Sentence, _ visits: Int, _ scores: ScoreSpread, _ met: Int, _ scored: Int) -> Table.Row {
        Table.Row(
            name,
            [speaker.number(visits), percent(scores.median)] + (result.target == nil ? [] : [share(met, of: scored)]),
            notes: [
                speaker.say(
                    .scoresRange,
                    [
                        "lowest": percent(scores.lowest), "highest": percent(scores.highest),
                        "low": percent(scores.p5), "high": percent(scores.p95),
                    ])
            ])
    }

    private func histogram(_ scores: ScoreSpread) -> Histogram {
        let most = result.histogram.map(\.visits).max() ?? 1
        let columns = result.histogram.map { bar in
            Histogram.Column(
                label: percent("\(bar.from)–\(bar.to)"), share: share(bar.visits, of: result.outcomes.scored),
                height: Rational(bar.visits).divided(by: Rational(most)) ?? .zero)
        }
        return Histogram(
            id: "scores",
            title: speaker.say(
                .scoresTitle,
                ["low": percent(scores.p25), "high": percent(scores.p75), "median": percent(scores.median)]),
            subtitle: speaker.say(
                .scoresSubtitle, ["end": percent(String(result.histogram.last?.to ?? 100))]),
            spoken: speaker.list(columns.map { Sentence($0.label.pieces + [.words(": ")] + $0.share.pieces) }),
            columns: columns, ticks: ticks(),
            table: Table(
                caption: speaker.say(.scoresData),
                columns: [.columnScores, .columnVisits, .columnShareOfVisits].map(speaker.words),
                rows: zip(result.histogram, columns).map { bar, column in
                    Table.Row(column.label, [speaker.number(bar.visits), column.share])
                }),
            tableLabel: speaker.words(.scoresData))
    }

    /// Five numbers along the scale.
    private func ticks() -> [Histogram.Tick] {
        guard let low = result.histogram.first?.from, let high = result.histogram.last?.to else { return [] }
        let length = Rational(high - low)
        return stride(from: low, through: high, by: high - low > 100 ? 50 : 25).map { value in
            Histogram.Tick(
                place: Rational(value - low).divided(by: length) ?? .zero, label: percent(String(value)))
        }
    }

    func bands() -> SimulationPart? {
        guard !result.bands.isEmpty, result.outcomes.scored > 0 else { return nil }
        let scored = result.outcomes.scored
        return SimulationPart(
            heading: speaker.words(.headingBandShares),
            tables: [
                Table(
                    caption: speaker.say(.bandSharesCaption),
                    columns: [.columnBand, .columnVisits, .columnShareOfVisits].map(speaker.words),
                    rows: result.bands.map { band in
                        let forced = speaker.say(.bandForcedShare, ["share": share(band.forced, of: band.visits)])
                        return Table.Row(
                            ofChecklist(band.label), [speaker.number(band.visits), share(band.visits, of: scored)],
                            notes: [speaker.say(.bandFrom, ["from": percent(band.from)])]
                                + (band.forced > 0 ? [forced] : []),
                            bar: Bar(value: Rational(band.visits), end: Rational(scored), mark: nil))
                    })
            ])
    }
}
