/// One thing that an e-mail says; both its parts, HTML and plain text, are written from the same blocks.
enum MailBlock: Hashable, Sendable {
    case title(Sentence)
    case heading(String)
    case paragraph(Sentence)
    case strong(Sentence)
    /// Begins what stands below everything else.
    case closing(Sentence)
    /// An alert, an action or a strength: what it is about, what is said of it, and the shopper's words.
    case item(mark: String, about: Sentence, details: [Sentence], comment: String?)
    /// A row of the sections: its name and its numbers.
    case row(Table.Row, isHead: Bool)
}

extension Page {
    /// What the e-mail says, in the order of the scorecard.
    func mailBlocks() -> [MailBlock] {
        var blocks: [MailBlock] = [.title(headline), .paragraph(visit)]
        if let draft { blocks.append(.strong(draft)) }
        if let alerts {
            blocks.append(.heading(alerts.heading))
            blocks += alerts.alerts.map {
                .item(mark: "✕ \($0.label):", about: $0.subject, details: $0.details, comment: nil)
            }
        }
        blocks += summaryBlocks()
        if let strengths {
            blocks.append(.heading(strengths.heading))
            blocks += strengths.items.map { .item(mark: "✓", about: $0, details: [], comment: nil) }
        }
        blocks += actionBlocks()
        return blocks + tableBlocks(sections) + tableBlocks(blend)
    }

    /// A table in the three columns of an e-mail: the name of each row and its last two numbers.
    private func tableBlocks(_ part: TablePart?) -> [MailBlock] {
        guard let part else { return [] }
        let head = Table.Row(
            .words(part.table.columns[0]), part.table.columns.dropFirst().suffix(2).map { .words($0) })
        return [.heading(part.heading), .row(head, isHead: true)]
            + part.table.rows.map {
                .row(Table.Row($0.name, depth: $0.depth, Array($0.cells.suffix(2))), isHead: false)
            }
    }

    private func summaryBlocks() -> [MailBlock] {
        var blocks: [MailBlock] = [.heading(summary.heading)]
        if let score = summary.score {
            blocks.append(.strong(Sentence([.words(score.label + ": ")] + score.text.pieces)))
        }
        if let band = summary.band {
            blocks.append(.strong(Sentence([.words("\(band.label): \(band.sign.rawValue) ")] + band.text.pieces)))
        }
        return blocks + (summary.verdicts + summary.tallies).map { .paragraph($0) }
    }

    private func actionBlocks() -> [MailBlock] {
        guard let part = actions else { return [] }
        return [.heading(part.heading), .paragraph(part.intro)]
            + part.actions.enumerated().map { index, action in
                .item(
                    mark: "\(index + 1).", about: action.question, details: [action.seen, action.worth],
                    comment: action.comment)
            }
    }
}
