/// The HTML part of an e-mail: tables and inline styles, because mail programs drop style sheets and newer layout.
///
/// It sets no colours of text and paper, so that each program shows its own, light or dark.
struct MailHTML: Sendable {
    let page: Page

    func framed(_ blocks: [MailBlock], title: String) -> HTML {
        var html = """
            <!DOCTYPE html>
            <html lang="\(page.languages.interface)" dir="\(page.languages.direction.rawValue)">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="supported-color-schemes" content="light dark">
            <title>\(title)</title>
            </head>
            <body style="margin:0;padding:0">
            <table role="presentation" width="100%" cellspacing="0" cellpadding="0" border="0"><tr><td align="center" style="padding:24px 12px">
            <table role="presentation" width="100%" cellspacing="0" cellpadding="0" border="0" style="max-width:600px;\
            font-family:'Segoe UI',Roboto,'Noto Sans',Helvetica,Arial,sans-serif;font-size:16px;line-height:1.5;text-align:\(start)">\n
            """ as HTML
        for block in blocks { html += part(block) }
        html += "</table>\n</td></tr></table>\n</body>\n</html>\n"
        return html
    }

    func part(_ block: MailBlock) -> HTML {
        switch block {
        case .title(let sentence):
            "<tr><td colspan=\"3\"><h1 style=\"font-size:24px;line-height:1.25;margin:0 0 8px\">\(inline(sentence))</h1></td></tr>\n"
        case .heading(let text):
            "<tr><td colspan=\"3\"><h2 style=\"font-size:18px;line-height:1.3;margin:24px 0 8px\">\(text)</h2></td></tr>\n"
        case .paragraph(let sentence):
            "<tr><td colspan=\"3\" style=\"padding:2px 0\">\(inline(sentence))</td></tr>\n"
        case .closing(let sentence):
            "<tr><td colspan=\"3\" style=\"padding:20px 0 2px\">\(inline(sentence))</td></tr>\n"
        case .strong(let sentence):
            "<tr><td colspan=\"3\" style=\"padding:2px 0;font-size:18px\"><b>\(inline(sentence))</b></td></tr>\n"
        case .item(let mark, let about, let details, let comment):
            item(mark, about, details, comment)
        case .row(let row, let isHead):
            self.row(row, isHead: isHead)
        }
    }

    private func item(_ mark: String, _ about: Sentence, _ details: [Sentence], _ comment: String?) -> HTML {
        var html = "<tr><td colspan=\"3\" style=\"padding:6px 0\">" as HTML
        html += details.isEmpty ? "\(mark) \(inline(about))" : "\(mark) <b>\(inline(about))</b>"
        for detail in details { html += "<br>\(inline(detail))" }
        if let comment {
            var quote = HTML()
            inlineWriter.append(.quote(comment, .shopper), to: &quote)
            html += """
                <div style="margin:6px 0;padding:0 12px;border-\(start):3px solid #888888;white-space:pre-wrap">\(quote)</div>
                """
        }
        html += "</td></tr>\n"
        return html
    }

    private func row(_ row: Table.Row, isHead: Bool) -> HTML {
        let line = "border-bottom:1px solid #888888" as HTML
        let indent = row.depth > 0 ? "20px" : "0" as HTML
        var html = "<tr>" as HTML
        html +=
            isHead
            ? "<td style=\"padding:6px 0;\(line)\"><b>\(inline(row.name))</b></td>"
            : "<td style=\"padding:6px 0;padding-\(start):\(indent);\(line)\">\(inline(row.name))</td>"
        for cell in row.cells {
            let words = isHead ? "<b>\(inline(cell))</b>" : inline(cell)
            html +=
                "<td align=\"\(end)\" style=\"padding:6px 0;padding-\(start):12px;white-space:nowrap;\(line)\">\(words)</td>"
        }
        html += "</tr>\n"
        return html
    }

    /// Mail programs know left and right better than start and end.
    private var start: HTML { page.languages.direction == .leftToRight ? "left" : "right" }
    private var end: HTML { page.languages.direction == .leftToRight ? "right" : "left" }

    private var inlineWriter: InlineWriter { InlineWriter(languages: page.languages) }

    private func inline(_ sentence: Sentence) -> HTML {
        var part = HTML()
        inlineWriter.append(sentence, to: &part)
        return part
    }
}
