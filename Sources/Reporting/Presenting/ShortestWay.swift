import Evaluation
import Phrases
import Themes

extension Presenter {
    /// The fewest questions that lift the score to the next band, as scoring finds them.
    func way() -> TablePart? {
        guard let way = shortestWay, !isTheActions(way) else { return nil }
        let rows = way.questions.compactMap { loss in
            item(loss.question).map {
                Table.Row(
                    ask($0.question), [speaker.number(loss.points), speaker.plainNumber(loss.percent.text)])
            }
        }
        return TablePart(
            heading: speaker.words(.headingWay),
            table: Table(
                caption: speaker.say(
                    .wayCaption, count: way.questions.count,
                    ["band": ofChecklist(way.band.label), "score": speaker.percent(way.score)]),
                columns: [.columnQuestion, .columnMissing, .columnCost].map(speaker.words), rows: rows),
            notes: [])
    }

    /// Where the actions are the way, one sentence says so instead of a table that repeats them.
    func wayActions() -> Sentence? {
        guard let way = shortestWay, isTheActions(way) else { return nil }
        return speaker.say(
            .wayActions, count: way.questions.count,
            [
                "heading": .words(speaker.words(.headingActions)), "band": ofChecklist(way.band.label),
                "score": speaker.percent(way.score),
            ])
    }

    private func isTheActions(_ way: WayToNextBand) -> Bool {
        options.theme?.leftOut.contains { $0 == .actions || $0 == .way } != true
            && Set(way.questions.map(\.question)) == Set(lossesToActOn.map(\.question))
    }

    /// Said where points alone lead to no better band.
    func wayHeld() -> Sentence? {
        guard options.advises, scorecard.isHeld(by: checklist.scoring) else { return nil }
        return speaker.say(.wayHeld)
    }
}
