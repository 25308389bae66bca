import Evaluation
import Phrases

extension Presenter {
    /// Beside the target, the previous visit and other locations, as far as they are there.
    func comparison() -> TablePart? {
        guard let overall = scorecard.overall else { return nil }
        let target = overall.target.map { targetLine($0, overall) }
        let previous = previousLine(overall)
        let peers = peersLine(overall)
        let lines = [target, previous, peers].compactMap { $0 }
        let notes = [previousNote(), peersNote(overall)].compactMap { $0 }
        guard !lines.isEmpty || !notes.isEmpty else { return nil }
        let isMarked = previous != nil || peers != nil
        let end = lines.flatMap { [$0.value, $0.now] }.max().map { max($0, .hundred) } ?? .hundred
        return TablePart(
            heading: speaker.words(.headingComparison),
            table: Table(
                caption: speaker.say(isMarked ? .comparisonCaptionMarked : .comparisonCaption),
                columns: [.comparisonColumn, .columnValue, .columnDifference].map(speaker.words),
                rows: lines.map { row($0, isMarked ? end : nil) }),
            notes: notes)
    }

    /// The latest earlier visit with a score, when it was scored by the same version of the checklist.
    var comparablePrevious: (visit: EarlierVisit, score: Score)? {
        guard let previous = options.history?.previous, let score = previous.score,
            previous.checklistVersion == visit.pin.version
        else { return nil }
        return (previous, score)
    }

    private func row(_ line: ComparisonLine, _ end: Rational?) -> Table.Row {
        let difference = (line.now - line.value).text(decimals: scorecard.model.decimals)
        return Table.Row(
            line.name, [line.words, speaker.numeral(speaker.format.signed(difference))],
            bar: end.map { Bar(value: line.value, end: $0, mark: line.now) })
    }

    private func targetLine(_ target: TargetResult, _ overall: Overall) -> ComparisonLine {
        ComparisonLine(
            name: speaker.say(.comparisonTarget), value: target.target, words: speaker.percent(target.target),
            now: overall.score.shown)
    }

    private func previousLine(_ overall: Overall) -> ComparisonLine? {
        if let (visit, score) = comparablePrevious {
            return ComparisonLine(
                name: speaker.say(.comparisonPrevious, ["date": speaker.date(visit.date)]), value: score.shown,
                words: speaker.percent(score), now: overall.score.shown)
        }
        guard let (previous, common) = changedPrevious, let now = common.now, let before = common.before else {
            return nil
        }
        return ComparisonLine(
            name: speaker.say(
                .comparisonPreviousCommon, count: common.count, ["date": speaker.date(previous.date)]),
            value: before.shown, words: speaker.percent(before), now: now.shown)
    }

    /// The previous visit under another version of the checklist, and what can be compared all the same.
    private var changedPrevious: (visit: EarlierVisit, common: CommonQuestions)? {
        guard comparablePrevious == nil, let previous = options.history?.previous else { return nil }
        return (previous, CommonQuestions(scorecard, checklist, previous))
    }

    private func previousNote() -> Sentence? {
        guard let (previous, common) = changedPrevious else { return nil }
        let version = Sentence.quote(previous.checklistVersion, .name)
        guard let now = common.now, let before = common.before else {
            return speaker.say(.previousApart, ["version": version])
        }
        return speaker.say(
            .previousCommon, count: common.count,
            ["version": version, "before": speaker.percent(before), "now": speaker.percent(now)])
    }
}

/// What a visit is measured against: its value and that of the visit, both as they are shown.
struct ComparisonLine {
    let name: Sentence
    let value: Rational
    let words: Sentence
    let now: Rational
}
