import Evaluation
import Phrases

/// The page in less than two kilobytes of Markdown, for a chat: whole sentences only, and what was left out is said.
package func renderSummary(_ page: Page, fullReport: String) -> [UInt8] {
    let summary = Summary(page)
    let total = summary.count
    // Forms of a plural differ in length: room is kept for the longest.
    let end = (0...total).map { summaryEnd(page, leftOut: $0, fullReport).bytes.count }.max() ?? 0
    let chosen = summary.chosen(within: 1_999 - end)
    let leftOut = total - chosen.count
    return summary.text(chosen).bytes + summaryEnd(page, leftOut: leftOut, fullReport).bytes
}

/// Where everything is, and how much of this was too long.
private func summaryEnd(_ page: Page, leftOut: Int, _ fullReport: String) -> Markdown {
    var end = Markdown()
    if leftOut > 0 { end += "\(page.speaker.say(.summaryLeftOut, count: leftOut, [:]).text)\n\n" }
    end += "\(page.fullScorecard(in: fullReport).text)\n"
    return end
}

/// What a summary can say, block by block: failures stand before the sentences that point up at them.
private struct Summary {
    /// A block, by its place among those of its kind.
    enum Block: Hashable {
        case opening(Int), failure(Int), verdict(Int), action(Int)
    }

    private let opening: [Markdown]
    private let failures: [SummaryFailure]
    private let verdicts: [Markdown]
    private let heading: Markdown
    private let actions: [Markdown]
    private let speaker: Speaker

    init(_ page: Page) {
        speaker = page.speaker
        opening =
            ["# \(page.headline.text)\n\n", "\(page.visit.text)\n\n"]
            + (page.draft.map { ["**\($0.text)**\n\n"] } ?? [])
        failures = zip(page.alerts?.alerts ?? [], page.scorecard.effectsOfFailures).map(SummaryFailure.init)
        verdicts =
            (page.summary.score.map { [Self.line($0, page.summary.band)] } ?? [])
            + page.summary.verdicts.map { "\($0.text)\n\n" }
        heading = page.actions.map { "## \($0.heading)\n\n" } ?? Markdown()
        actions = (page.actions?.actions ?? []).map {
            "**\($0.question.text)**\\\n   \($0.seen.text)\\\n   \($0.worth.text)\n\n"
        }
    }

    private static func line(_ score: ShownScore, _ band: ShownBand?) -> Markdown {
        var line = "\(score.label): **\(score.text.text)**" as Markdown
        if let band { line += " · \(band.label): **\(band.sign.rawValue) \(band.text.text)**" }
        return "\(line)\n\n"
    }

    var count: Int { opening.count + failures.count + verdicts.count + actions.count }

    /// The blocks that fit, the most important first; failures and actions take turns, so that each leaves room for the other.
    func chosen(within room: Int) -> Set<Block> {
        var wanted = opening.indices.map { Block.opening($0) } + verdicts.indices.map { .verdict($0) }
        for place in 0..<max(failures.count, actions.count) {
            if failures.indices.contains(place) { wanted.append(.failure(place)) }
            if actions.indices.contains(place) { wanted.append(.action(place)) }
        }
        var chosen: Set<Block> = []
        for block in wanted {
            let more = chosen.union([block])
            if text(more).bytes.count <= room { chosen = more }
        }
        return chosen
    }

    func text(_ chosen: Set<Block>) -> Markdown {
        var text = Markdown()
        for place in opening.indices where chosen.contains(.opening(place)) { text += opening[place] }
        text += SummaryFailure.text(
            failures.indices.filter { chosen.contains(.failure($0)) }.map { failures[$0] }, speaker)
        for place in verdicts.indices where chosen.contains(.verdict(place)) { text += verdicts[place] }
        let taken = actions.indices.filter { chosen.contains(.action($0)) }
        if !taken.isEmpty { text += heading }
        for (number, place) in taken.enumerated() { text += "\(number + 1). \(actions[place])" }
        return text
    }
}
