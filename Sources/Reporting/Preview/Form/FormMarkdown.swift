/// The form as GitHub-flavoured Markdown, without raw HTML, with the same sentences in the same order.
package func renderFormMarkdown(_ form: BlankForm) -> [UInt8] {
    var writer = FormMarkdown(form: form)
    writer.write()
    return writer.markdown.bytes
}

struct FormMarkdown {
    let form: BlankForm
    var markdown = Markdown()
    private let blank: Markdown = "……………"

    init(form: BlankForm) { self.form = form }

    mutating func write() {
        markdown += "# \(form.title.text)\n"
        paragraph("\(form.kind.text)")
        paragraph("\(form.version.text)")
        if let summary = form.summary { paragraph("\(summary.text)") }
        if let briefing = form.briefing { write(briefing) }
        paragraph("\(form.howTo.text)")
        write(fields: form.fields)
        for section in form.sections { write(section) }
        heading(2, "\(form.ending.heading)")
        paragraph("\(form.ending.statement.text)")
        write(fields: form.ending.fields)
    }

    private mutating func paragraph(_ content: Markdown) { markdown += "\n\(content)\n" }

    private mutating func heading(_ level: Int, _ content: Markdown) {
        markdown += "\n\(Markdown(stringLiteral: String(repeating: "#", count: level))) \(content)\n"
    }

    private mutating func line(_ indent: Int, _ content: Markdown) { markdown += .indented(indent, content) }

    private mutating func write(fields: [Sentence]) {
        markdown += "\n"
        for field in fields { line(0, "- \(field.text): \(blank)") }
    }

    private mutating func write(_ briefing: FormBriefing) {
        heading(2, "\(briefing.heading)")
        for list in briefing.lists {
            heading(3, "\(list.heading)")
            markdown += "\n"
            if list.items.count == 1 {
                markdown += "\(list.items[0].text)\n"
            } else {
                markdown.append(list.items.map { Point($0) }, indent: 0)
            }
        }
        guard let quiz = briefing.quiz else { return }
        heading(3, "\(quiz.heading)")
        paragraph("\(quiz.pass.text)")
        markdown += "\n"
        for item in quiz.items { write(item) }
    }

    private mutating func write(_ section: FormSection) {
        heading(section.level, "\(section.title.text)")
        if let rule = section.rule { write(rule) }
        if let name = section.nameField { write(fields: [name]) }
        var isList = section.nameField != nil
        for item in section.items {
            if case .matrix(let matrix) = item {
                write(matrix)
                isList = false
                continue
            }
            if !isList { markdown += "\n" }
            isList = true
            switch item {
            case .question(let question): write(question)
            case .note(let note): write(note)
            case .matrix: break
            }
        }
        if let hint = section.hint { paragraph("\(hint.text)") }
    }

    /// A condition before a section or a table.
    private mutating func write(_ rule: Point) {
        paragraph("\(rule.text.text)")
        if !rule.points.isEmpty {
            markdown += "\n"
            markdown.append(rule.points, indent: 0)
        }
    }

    private mutating func write(_ note: FormNote) {
        line(0, "- \(note.text.text)")
        if let rule = note.rule { markdown.append([rule], indent: 1) }
        if let help = note.help { line(1, "- \(help.text)") }
    }

    private mutating func write(_ question: FormQuestion) {
        let number = question.number.map { "\($0): " as Markdown } ?? ""
        line(0, "- \(number)**\(question.ask.text)**\(remarks(question.remarks))")
        if let rule = question.rule { markdown.append([rule], indent: 1) }
        markdown.append(question.details.map { Point($0) }, indent: 1)
        write(question.answer)
        if let words = question.notApplicable { line(1, "- [ ] \(words.text) \(blank)") }
        for followUp in question.followUps { write(followUp, indent: 1) }
    }

    private mutating func write(_ answer: FormAnswer) {
        switch answer {
        case .options(let options, _):
            for option in options { line(1, "- [ ] \(option.label.text)\(remarks(option.remarks))") }
        case .scale(let options, let low, let high):
            for option in options { line(1, "- [ ] \(option.label.text)\(remarks(option.remarks))") }
            if low != nil || high != nil { line(1, "- \(low?.text ?? "") … \(high?.text ?? "")") }
        case .blanks(let blanks):
            for part in blanks {
                let before = part.before.map { "\($0.text): " as Markdown } ?? ""
                let after = part.after.map { " \($0.text)" as Markdown } ?? ""
                line(1, "- \(before)\(blank)\(after)")
            }
        case .lines: line(1, "- \(blank)")
        case .names(let count, let label):
            for _ in 0..<count { line(1, "- \(label.text): \(blank)") }
        case .nothing: break
        }
    }

    private mutating func write(_ followUp: FormFollowUp, indent: Int) {
        if let rule = followUp.rule { markdown.append([rule], indent: indent) }
        let inner = followUp.rule == nil ? indent : indent + 1
        let box: Markdown = followUp.lines == 0 ? "[ ] " : ""
        let room: Markdown = followUp.lines == 0 ? "" : " \(blank)"
        line(inner, "- \(box)\(followUp.prompt.text)\(remarks(followUp.remarks))\(room)")
    }

    private mutating func write(_ matrix: FormMatrix) {
        if let rule = matrix.sharedRule { write(rule) }
        paragraph("\(matrix.stem.text)\(remarks(matrix.sharedRemarks))")
        for detail in matrix.details { paragraph("\(detail.text)") }
        markdown += "\n| \(matrix.column) |"
        for option in matrix.options { markdown += " \(option.label.text)\(remarks(option.remarks)) |" }
        if let words = matrix.notApplicable { markdown += " \(words.text) |" }
        markdown += "\n| --- |"
        for _ in 0..<(matrix.options.count + (matrix.notApplicable == nil ? 0 : 1)) { markdown += " :-: |" }
        for row in matrix.rows {
            markdown += "\n| \(row.number): \(row.ask.text)"
            if matrix.sharedRemarks.isEmpty { markdown += remarks(row.remarks) }
            if matrix.sharedRule == nil, let rule = row.rule { markdown += " \(flat(rule))" }
            markdown += " |"
            for _ in matrix.options { markdown += " ☐ |" }
            if matrix.notApplicable != nil { markdown += row.acceptsNotApplicable ? " ☐ |" : " |" }
        }
        markdown += "\n"
        if !matrix.followUps.isEmpty { markdown += "\n" }
        for followUp in matrix.followUps { write(followUp, indent: 0) }
    }

    /// A cell holds no list, so that the parts follow each other.
    private func flat(_ point: Point) -> Markdown {
        point.points.reduce(into: "\(point.text.text)") { $0 += " \(flat($1));" }
    }

    private func remarks(_ remarks: [Sentence]) -> Markdown {
        remarks.reduce(into: Markdown()) { $0 += " · \($1.text)" }
    }
}
