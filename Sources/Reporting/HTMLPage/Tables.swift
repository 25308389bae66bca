extension HTMLWriter {
    mutating func write(_ part: TablePart) {
        html += "<section>\n<h2>\(part.heading)</h2>\n"
        write(part.table)
        for note in part.notes { html += "<p class=\"note\">\(inline(note))</p>\n" }
        html += "</section>\n"
    }

    mutating func write(_ table: Table) {
        html += "<table>\n<caption>\(inline(table.caption))</caption>\n"
        writeHead(table.columns)
        html += "<tbody>\n"
        for row in table.rows { write(row) }
        html += "</tbody></table>\n"
    }

    /// Short remarks in one line.
    private func joined(_ notes: [Sentence]) -> HTML {
        var part = HTML()
        for (index, note) in notes.enumerated() {
            if index > 0 { part.append(markup: " · ") }
            append(note, to: &part)
        }
        return part
    }

    private mutating func writeHead(_ columns: [String]) {
        html += "<thead><tr>"
        for column in columns { html += "<th scope=col>\(column)" }
        html += "</thead>\n"
    }

    private mutating func write(_ row: Table.Row) {
        html += row.depth > 0 ? "<tr class=nested>" : "<tr>"
        html += "<th scope=row>\(inline(row.name))"
        if let bar = row.bar { write(bar) }
        if !row.notes.isEmpty { html += "<small>\(joined(row.notes))</small>" }
        for cell in row.cells { writeCell(cell) }
        html += "\n"
    }

    mutating func write(_ part: ArithmeticPart) {
        html += "<section class=\"arithmetic\">\n<h2>\(part.heading)</h2>\n<p class=\"intro\">\(inline(part.intro))</p>\n"
        html += "<details>\n<summary>\(part.questions.summary)</summary>\n"
        write(part.questions)
        html += "</details>\n"
        write(part.sections)
        html += "<ol class=\"steps\">\n"
        for step in part.steps { html += "<li>\(inline(step))</li>\n" }
        html += "</ol>\n</section>\n"
    }

    private mutating func write(_ table: ArithmeticPart.QuestionTable) {
        html += "<table class=points>\n<caption>\(inline(table.caption))</caption>\n"
        writeHead(table.columns)
        for group in table.groups {
            html += "<tbody><tr><th scope=rowgroup colspan=4>\(inline(group.title))\n"
            for row in group.rows { write(row) }
        }
        html += "</table>\n"
    }

    private mutating func write(_ row: ArithmeticPart.QuestionRow) {
        html.append(markup: "<tr><th scope=row>")
        html.append(text: String(row.number))
        for cell in row.cells { writeCell(cell) }
        if let remark = row.remark {
            if row.cells.isEmpty {
                html += "<td colspan=3>\(inline(remark))"
            } else {
                html += " <small>\(inline(remark))</small>"
            }
        }
        html.append(markup: "\n")
    }
}
