import Phrases

/// The two parts of an e-mail: HTML that mail programs show, and the same sentences as plain text.
package struct Mail: Hashable, Sendable {
    package let html: [UInt8]
    package let text: [UInt8]
}

/// The page as an e-mail that points at the full scorecard; it stays below 30 KB by leaving out whole blocks.
package func renderMail(_ page: Page, fullReport: String) -> Mail {
    let all = page.mailBlocks()
    let writer = MailHTML(page: page)
    var room = 28_000 - writer.framed([], title: "").bytes.count - 2 * page.headline.text.utf8.count
    var blocks: [MailBlock] = []
    for block in all {
        let size = max(writer.part(block).bytes.count, MailText.text(block).utf8.count)
        guard size <= room else { continue }
        room -= size
        blocks.append(block)
    }
    blocks += page.mailEnd(leftOut: all.count - blocks.count, fullReport)
    let title = page.headline.text.utf8.count < 4_000 ? page.headline.text : page.labels.scorecard
    return Mail(html: writer.framed(blocks, title: title).bytes, text: MailText.bytes(blocks))
}

extension Page {
    fileprivate func mailEnd(leftOut: Int, _ fullReport: String) -> [MailBlock] {
        var end: [MailBlock] = []
        if leftOut > 0 { end.append(.paragraph(speaker.say(.summaryLeftOut, count: leftOut, [:]))) }
        end.insert(.closing(fullScorecard(in: fullReport)), at: 0)
        return end + method.notes.map { .paragraph($0) }
    }
}
