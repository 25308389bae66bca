import Evaluation

/// The page as one static HTML file: no script, no request, one style sheet named by its hash.
package func renderHTML(_ page: SimulationPage) -> [UInt8] {
    var writer = SimulationWriter(page)
    writer.writePage()
    return writer.html.bytes
}

/// Lays out the page of a simulation.
struct SimulationWriter: PartWriting {
    private static let style = Style(source: styleSource + chartStyleSource + simulationStyleSource)

    private let page: SimulationPage
    let inline: InlineWriter
    var html = HTML(capacity: 32_768)

    init(_ page: SimulationPage) {
        self.page = page
        inline = InlineWriter(languages: page.languages)
    }

    mutating func writePage() {
        html += """
            <!DOCTYPE html>
            <html lang="\(page.languages.interface)" dir="\(page.languages.direction.rawValue)">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '\(Self.style.hash)'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>\(page.headline.text)</title>
            <style>\(Self.style.css)</style>
            </head>
            <body>
            <a class="skip" href="#main">\(page.skip)</a>
            <main id="main" tabindex="-1">
            <header>
            <p class="kind">\(page.kind)</p>
            <h1>\(inline(page.headline))</h1>
            <p class="visit">\(inline(page.line))</p>
            </header>\n
            """
        write(page.found)
        for part in page.parts { write(part) }
        html += "</main>\n"
        write(page.method)
        html += "</body>\n</html>\n"
    }

    private mutating func write(_ part: FoundPart) {
        html += part.decisive.isEmpty ? "<section class=\"found\">" : "<section class=\"found alerts\">"
        html += "\n<h2>\(part.heading)</h2>\n"
        if let nothing = part.nothing { html += "<p class=\"clear\">\(inline(nothing))</p>\n" }
        write(part.decisive)
        if !part.notes.isEmpty, part.decisive.isEmpty { html += "<h3>\(part.notesHeading)</h3>\n" }
        if part.decisive.isEmpty { write(part.notes) }
        html += "</section>\n"
        if !part.notes.isEmpty, !part.decisive.isEmpty {
            html += "<section class=\"found\">\n<h2>\(part.notesHeading)</h2>\n"
            write(part.notes)
            html += "</section>\n"
        }
    }

    private mutating func write(_ items: [FoundPart.Item]) {
        if items.isEmpty { return }
        html += "<ul>\n"
        for item in items {
            html += "<li><p class=\"tag\">\(item.label)</p>\n"
            write(item.subject, in: "p class=\"subject\"")
            html += "</p>\n<p>\(inline(item.detail))</p></li>\n"
        }
        html += "</ul>\n"
    }

    private mutating func write(_ part: SimulationPart) {
        html += "<section>\n<h2>\(part.heading)</h2>\n"
        if let histogram = part.histogram { write(histogram) }
        for table in part.tables { write(table) }
        for note in part.notes { html += "<p class=\"note\">\(inline(note))</p>\n" }
        html += "</section>\n"
    }
}
