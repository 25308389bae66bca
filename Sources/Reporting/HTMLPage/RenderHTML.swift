import Evaluation

/// The page as one static HTML file: no script, no request, one style sheet named by its hash.
package func renderHTML(_ page: Page, _ layout: Layout = .standard) -> [UInt8] {
    var writer = HTMLWriter(page, layout)
    writer.writePage()
    return writer.html.bytes
}

/// Lays out a page; end tags that HTML allows to leave out are left out where a part repeats.
struct HTMLWriter {
    let page: Page
    let layout: Layout
    let inline: InlineWriter
    var html: HTML

    init(_ page: Page, _ layout: Layout = .standard) {
        self.page = page
        self.layout = layout
        inline = InlineWriter(languages: page.languages)
        html = HTML(capacity: 16_384 + page.scorecard.questions.count * 400)
    }

    mutating func writePage() {
        writeHead()
        html += """
            <body>
            <a class="skip" href="#main">\(page.labels.skip)</a>
            <main id="main" tabindex="-1">
            <header>
            <p class="kind">\(page.labels.scorecard)</p>
            <h1>\(inline(page.headline))</h1>
            <p class="visit">\(inline(page.visit))</p>
            </header>\n
            """
        if let draft = page.draft { html += "<p class=\"draft\">\(inline(draft))</p>\n" }
        if let alerts = page.alerts { write(alerts) }
        write(page.summary)
        if let strengths = page.strengths { write(strengths) }
        if let actions = page.actions { write(actions) }
        for part in layout.tables(of: page) {
            if let part { write(part) }
        }
        if layout.isFull, let warnings = page.warnings { write(warnings) }
        if layout.isFull { write(page.answers) }
        if let comparison = page.comparison { write(comparison) }
        if layout.isFull, let arithmetic = page.arithmetic { write(arithmetic) }
        if !layout.isFull { html += "<p class=\"note\">\(inline(page.summaryNotice))</p>\n" }
        html += "</main>\n"
        write(page.method)
        if layout.isFull { writeAnnex() }
        html += "</body>\n</html>\n"
    }

    private mutating func writeHead() {
        let style = Style.of(page, layout)
        html += """
            <!DOCTYPE html>
            <html lang="\(page.languages.interface)" dir="\(page.languages.direction.rawValue)">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '\(style.hash)'; img-src \(layout.isFull ? page.pictureSources : "data:")">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>\(page.headline.text)</title>
            <style>\(style.css)</style>
            </head>\n
            """
    }
}
