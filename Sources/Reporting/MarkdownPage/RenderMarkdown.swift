import Themes

/// The page as GitHub-flavoured Markdown, without raw HTML, with the same sentences in the same order.
package func renderMarkdown(_ page: Page, _ layout: Layout = .standard) -> [UInt8] {
    var writer = MarkdownWriter(page, layout)
    writer.writePage()
    return writer.markdown.bytes
}

/// Lays out a page as Markdown; every block ends with its line break, and writes the empty line before it.
struct MarkdownWriter {
    let page: Page
    let layout: Layout
    var markdown = Markdown()

    init(_ page: Page, _ layout: Layout = .standard) {
        self.page = page
        self.layout = layout
    }

    mutating func writePage() {
        markdown += "# \(page.headline.text)\n"
        paragraph("\(page.labels.scorecard)")
        paragraph("\(page.visit.text)")
        if let draft = page.draft { paragraph("**\(draft.text)**") }
        if let alerts = page.alerts { write(alerts) }
        write(page.summary)
        if let strengths = page.strengths {
            heading(strengths.heading)
            bullets(strengths.items.map { "✓ \($0.text)" })
        }
        if let actions = page.actions { write(actions) }
        for part in layout.tables(of: page) {
            if let part { write(part) }
        }
        if layout.isFull, let warnings = page.warnings { write(warnings) }
        if layout.isFull, page.shows(.answers) { write(page.answers) }
        if let comparison = page.comparison { write(comparison) }
        if layout.isFull, let arithmetic = page.arithmetic { write(arithmetic) }
        if !layout.isFull { paragraph("\(page.summaryNotice.text)") }
        write(page.method)
    }

    mutating func heading(_ text: String) { markdown += "\n## \(text)\n" }

    mutating func paragraph(_ content: Markdown) { markdown += "\n\(content)\n" }

    mutating func bullets(_ items: [Markdown]) {
        guard !items.isEmpty else { return }
        markdown += "\n"
        for item in items { markdown += "- \(item)\n" }
    }

    mutating func numbered(_ items: [Markdown]) {
        guard !items.isEmpty else { return }
        markdown += "\n"
        for (index, item) in items.enumerated() { markdown += "\(index + 1). \(item)\n" }
    }
}
