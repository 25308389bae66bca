import Evaluation

/// The code book as GitHub-flavoured Markdown: a heading for each question, its facts, and a table of its values.
package func renderCodeBookMarkdown(_ book: CodeBook) -> [UInt8] {
    var writer = CodeBookMarkdown(book: book)
    writer.write()
    return writer.markdown.bytes
}

private struct CodeBookMarkdown {
    let book: CodeBook
    var markdown = Markdown()

    init(book: CodeBook) { self.book = book }

    mutating func write() {
        let checklist = book.checklist
        markdown += "# \(checklist.title)\n\n"
        markdown += "Code book of checklist \(.code(checklist.id)), version \(.code(checklist.version))\n"
        if !checklist.scoring.indices.isEmpty {
            markdown += "\n## Indices\n\n"
            for index in checklist.scoring.indices { markdown += "- \(.code(index.id)): \(index.label)\n" }
        }
        var section: SectionID?
        for entry in book.entries {
            if entry.section.id.written != section {
                section = entry.section.id.written
                markdown += "\n## \(entry.section.title) (\(.code(entry.sectionID)))\n"
            }
            write(entry)
        }
    }

    private mutating func write(_ entry: CodeBookEntry) {
        let number = book.number(entry).map { "\($0): " as Markdown } ?? ""
        let question = entry.question
        markdown += "\n### \(number)\(.code(question.id.written.name))\n"
        if !question.ask.isBlank { markdown += "\n\(book.ask(question))\n" }
        markdown += "\n- Type: \(.code(question.kind.elementName))\n"
        for (name, text) in facts(entry) where !text.isEmpty { markdown += "- \(name): \(text)\n" }
        for (name, code) in codes(entry) where !code.isEmpty { markdown += "- \(name): \(.code(code))\n" }
        write(entry.values)
    }

    private func facts(_ entry: CodeBookEntry) -> KeyValuePairs<String, String> {
        let question = entry.question
        return [
            "Required": question.takesAnswer ? (question.isRequired ? "yes" : "no") : "",
            "Not applicable": question.takesAnswer ? entry.notApplicable : "",
            "Range": entry.range, "Unit": entry.unit,
            "Points": question.points.map { "\($0.possible.exactText), \(entry.counting)" } ?? "",
            "Weight": question.points != nil && question.weight != .one ? question.weight.exactText : "",
            "Critical": entry.critical,
            "Nature": question.nature == .unstated ? "" : question.nature.rawValue,
            "Standard": [question.standard?.reference, question.standard?.text].compactMap { $0 }
                .joined(separator: ": "),
        ]
    }

    private func codes(_ entry: CodeBookEntry) -> KeyValuePairs<String, String> {
        [
            "Matrix": entry.question.matrix?.matrix ?? "", "Repeated in": entry.repeated?.name ?? "",
            "Former ids": entry.question.formerIDs.map(\.written.name).joined(separator: " "),
            "Indices": entry.indices, "Value": entry.formula, "Asked when": entry.question.when?.description ?? "",
            "Comment": entry.comments, "Evidence": entry.evidence,
        ]
    }

    private mutating func write(_ values: [CodeBookValue]) {
        guard !values.isEmpty else { return }
        markdown += "\n| Value | Label | Points | Remarks |\n| --- | --- | --: | --- |\n"
        for value in values {
            markdown += "| \(.code(value.value)) |"
            for cell in [value.label, value.points?.exactText ?? "", value.marks.joined(separator: "; ")] {
                // An empty cell is one blank wide.
                markdown += cell.isEmpty ? " |" : " \(cell) |"
            }
            markdown += "\n"
        }
    }
}
