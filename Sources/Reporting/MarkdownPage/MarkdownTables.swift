extension MarkdownWriter {
    mutating func write(_ part: TablePart) {
        heading(part.heading)
        if let chart = part.chart { write(chart) }
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
                for (index, note) in row.notes.enumerated() {
                    markdown += index > 0 ? " · \(note.text)" : " \(note.text)"
                }
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
        for index in columns.indices { markdown += index == 0 ? " --- |" : " --: |" }
        if hasNotes { markdown += " --- |" }
        markdown += "\n"
    }

    /// The rows of a matrix that have an answer; comments follow the table, where they keep their lines.
    mutating func write(_ matrix: ShownMatrix, _ rows: ArraySlice<ShownAnswer>) {
        markdown += "\(matrix.stem.text)\n"
        let hasNotes = rows.contains { !$0.notes.isEmpty }
        writeHead(page.answers.columns ?? [], hasNotes: hasNotes)
        for row in rows {
            markdown += "| \(row.number): \(row.question.text) |"
            if let answer = row.answer { markdown += " **\(answer.text)**" }
            markdown += " |"
            // A row without points has an empty cell, which is one space wide.
            if let points = row.points { markdown += " \(points.text)" }
            markdown += " |"
            if hasNotes {
                for (index, note) in row.notes.enumerated() {
                    markdown += index > 0 ? " · \(note.text)" : " \(note.text)"
                }
                markdown += " |"
            }
            markdown += "\n"
        }
        for row in rows {
            guard row.files != nil || row.comment != nil else { continue }
            markdown += "\n- \(row.number): \(row.question.text)\(lines(row.files ?? []))\n"
            guard let comment = row.comment else { continue }
            markdown += "\n"
            markdown += .quote(comment, indent: 2)
        }
    }

    mutating func write(_ part: ArithmeticPart) {
        heading(part.heading)
        paragraph("\(part.intro.text)")
        paragraph("\(part.caption.text)")
        writeHead(part.columns, hasNotes: true)
        for section in part.sections {
            let indent: Markdown = section.depth > 0 ? "› " : ""
            markdown += "| \(indent)\(section.title.text) | \(section.points.text) | \(section.score.text) |"
            let remarks = (section.terms.map { [$0] } ?? []) + section.outs + section.notes
            for (index, remark) in remarks.enumerated() {
                markdown += index > 0 ? " · \(remark.text)" : " \(remark.text)"
            }
            markdown += " |\n"
        }
        numbered(part.steps.map { "\($0.text)" })
    }
}

extension ShownAnswer {
    /// Everything that stands beside the answer in one line.
    fileprivate var notes: [Sentence] { remarks + [evidence, standard].compactMap { $0 } }
}
