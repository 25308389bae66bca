import Phrases

/// The page in less than two kilobytes of Markdown, for a chat: whole sentences only, and what was left out is said.
package func renderSummary(_ page: Page, fullReport: String) -> [UInt8] {
    let items = summaryItems(page)
    let most = 1_999
    let ends = summaryEnd(page, leftOut: items.count, fullReport)
    var taken = Markdown()
    var leftOut = 0
    for item in items {
        if taken.bytes.count + item.bytes.count + ends.bytes.count <= most { taken += item } else { leftOut += 1 }
    }
    return (taken.bytes + summaryEnd(page, leftOut: leftOut, fullReport).bytes)
}

/// What is said, the most important first; each item is a block of its own.
private func summaryItems(_ page: Page) -> [Markdown] {
    var items: [Markdown] = ["# \(page.headline.text)\n\n", "\(page.visit.text)\n\n"]
    if let draft = page.draft { items.append("**\(draft.text)**\n\n") }
    if let score = page.summary.score {
        var line = "\(score.label): **\(score.text.text)**" as Markdown
        if let band = page.summary.band { line += " · \(band.label): **\(band.sign.rawValue) \(band.text.text)**" }
        items.append("\(line)\n\n")
    }
    items += page.summary.verdicts.map { "\($0.text)\n\n" }
    for alert in page.alerts?.alerts ?? [] {
        var item = "- ✕ \(alert.label): **\(alert.subject.text)**" as Markdown
        for detail in alert.details { item += "\\\n  \(detail.text)" }
        item += "\n\n"
        items.append(item)
    }
    if let part = page.actions, !part.actions.isEmpty {
        items.append("## \(part.heading)\n\n")
        for (index, action) in part.actions.enumerated() {
            items.append(
                "\(index + 1). **\(action.question.text)**\\\n   \(action.seen.text)\\\n   \(action.worth.text)\n\n")
        }
    }
    return items
}

/// Where everything is, and how much of this was too long.
private func summaryEnd(_ page: Page, leftOut: Int, _ fullReport: String) -> Markdown {
    let speaker = page.speaker
    var end = Markdown()
    if leftOut > 0 { end += "\(speaker.say(.summaryLeftOut, count: leftOut, [:]).text)\n\n" }
    end += "\(page.fullScorecard(in: fullReport).text)\n"
    return end
}
