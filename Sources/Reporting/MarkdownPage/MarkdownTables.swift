extension MarkdownWriter {
    mutating func write(_ part: TablePart) {
        heading(part.heading)
        write(part.table)
        for note in part.notes { paragraph("\(note.text)") }
    }

    mutating func write(_ table: Table) {
        paragraph("\(table.caption.text)")
        let hasNotes = table.rows.contains { !$0.notes.isEmpty }
        writeHead(table.columns, hasNotes: hasNotes)
        for row in table.rows {
            let indent: Markdown = row.depth > 0 ? "› " : ""
            markdown += "| \(indent)\(row.name.text) |"
            for (index, cell) in row.cells.enumerated() {
                markdown += " \(cell.text)"
                if let bar = row.bar, index == row.cells.count - 1 {
                    markdown += " \(MarkdownBar.draw(bar.value, of: bar.end, mark: bar.mark))"
                }
                markdown += " |"
            }
            if hasNotes {
                for (index, note) in row.notes.enumerated() { markdown += index > 0 ? " · \(note.text)" : " \(note.text)" }
                markdown += " |"
            }
            markdown += "\n"
        }
    }

    /// Remarks stand in a last column without a name.
    private mutating func writeHead(_ columns: [String], hasNotes: Bool) {
        markdown += "\n|"
        for column in columns { markdown += " \(column) |" }
        if hasNotes { markdown += " |" }
        markdown += "\n|"
        for index in columns.indices { markdown += index == 0 ? " --- |" : " ---: |" }
        if hasNotes { markdown += " --- |" }
        markdown += "\n"
    }

    mutating func write(_ part: ArithmeticPart) {
        heading(part.heading)
        paragraph("\(part.intro.text)")
        paragraph("\(part.questions.summary)")
        paragraph("\(part.questions.caption.text)")
        writeHead(part.questions.columns, hasNotes: true)
        for group in part.questions.groups {
            markdown += "| **\(group.title.text)** | | | | |\n"
            for row in group.rows { write(row) }
        }
        write(part.sections)
        numbered(part.steps.map { "\($0.text)" })
    }

    private mutating func write(_ row: ArithmeticPart.QuestionRow) {
        markdown += "| \(row.number) |"
        for cell in row.cells { markdown += " \(cell.text) |" }
        if row.cells.isEmpty { markdown += " | | |" }
        if let remark = row.remark { markdown += " \(remark.text)" }
        markdown += " |\n"
    }
}
