extension PartWriting {
    mutating func write(_ part: TablePart) {
        html += "<section>\n<h2>\(part.heading)</h2>\n"
        if let chart = part.chart { write(chart) }
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
    func joined(_ notes: [Sentence]) -> HTML {
        var part = HTML()
        for (index, note) in notes.enumerated() {
            if index > 0 { part.append(markup: " · ") }
            inline.append(note, to: &part)
        }
        return part
    }

    mutating func writeHead(_ columns: [String]) {
        html += "<thead><tr>"
        for column in columns { html += "<th scope=col>\(column)" }
        html += "</thead>\n"
    }

    private mutating func write(_ row: Table.Row) {
        html += row.depth > 0 ? "<tr class=nested>" : "<tr>"
        html += "<th scope=row>\(inline(row.name))"
        if let bar = row.bar { write(bar) }
        if !row.notes.isEmpty { html += " <small>\(joined(row.notes))</small>" }
        for cell in row.cells { writeCell(cell) }
        html += "\n"
    }

    mutating func write(_ part: ArithmeticPart) {
        html +=
            "<section class=\"arithmetic\">\n<h2>\(part.heading)</h2>\n<p class=\"intro\">\(inline(part.intro))</p>\n"
        html += "<table>\n<caption>\(inline(part.caption))</caption>\n"
        writeHead(part.columns)
        html += "<tbody>\n"
        for section in part.sections { write(section) }
        html += "</tbody></table>\n<ol class=\"steps\">\n"
        for step in part.steps { html += "<li>\(inline(step))</li>\n" }
        html += "</ol>\n</section>\n"
    }

    private mutating func write(_ section: ArithmeticPart.SectionSum) {
        html += section.depth > 0 ? "<tr class=nested>" : "<tr>"
        html += "<th scope=row>\(inline(section.title))"
        if let terms = section.terms { html += " <small>\(inline(terms))</small>" }
        let remarks = section.outs + section.notes
        if !remarks.isEmpty { html += " <small>\(joined(remarks))</small>" }
        writeCell(section.points)
        writeCell(section.score)
        html += "\n"
    }
}
