import Evaluation

extension MarkdownWriter {
    mutating func write(_ part: AlertsPart) {
        heading(part.heading)
        markdown += "\n"
        for alert in part.alerts {
            markdown += "- ✕ \(alert.label): **\(alert.subject.text)**"
            for detail in alert.details { markdown += "\\\n  \(detail.text)" }
            markdown += "\n"
        }
    }

    mutating func write(_ part: SummaryPart) {
        heading(part.heading)
        if let score = part.score {
            var line = "\(score.label): **\(score.text.text)**" as Markdown
            if let band = part.band { line += " · \(band.label): **\(band.sign.rawValue) \(band.text.text)**" }
            paragraph(line)
        }
        if let bullet = part.bullet {
            paragraph("\(bullet.title.text)")
            paragraph(
                """
                \(MarkdownBar.draw(bullet.value, of: bullet.end, mark: bullet.target, previous: bullet.previous)) \
                \(bullet.description.text)
                """)
            bullets(
                bullet.bands.map { band in
                    let label = "\(band.label.text)" as Markdown
                    return band.isReached ? "▸ \(label)" : label
                })
        }
        for verdict in part.verdicts { paragraph("\(verdict.text)") }
        bullets(part.tallies.map { "\($0.text)" })
    }

    mutating func write(_ part: ActionsPart) {
        heading(part.heading)
        paragraph("\(part.intro.text)")
        if let room = part.room { paragraph("\(room.text)") }
        if !part.actions.isEmpty { markdown += "\n" }
        for (index, action) in part.actions.enumerated() {
            markdown += "\(index + 1). **\(action.question.text)**\\\n"
            markdown += "   \(action.seen.text)\\\n"
            if let before = action.before { markdown += "   \(before.text)\\\n" }
            markdown += "   **\(action.worth.text)**\\\n"
            markdown += "   \(part.ownerLabel): …………… \(part.dueLabel): ……………\n"
            if let comment = action.comment {
                markdown += "\n"
                markdown += .quote(comment, indent: 3)
            }
            if index + 1 < part.actions.count, action.comment != nil { markdown += "\n" }
        }
    }

    mutating func write(_ part: AnswersPart) {
        heading(part.heading)
        paragraph("\(part.legend.text)")
        for group in part.groups {
            markdown += "\n### \(group.title.text)"
            if let score = group.score { markdown += " · \(score.text)" }
            markdown += "\n"
            for run in group.runs {
                markdown += "\n"
                if let matrix = run.first?.matrix { write(matrix, run) } else { write(run) }
            }
        }
    }

    private mutating func write(_ answers: ArraySlice<ShownAnswer>) {
        for (index, answer) in answers.enumerated() {
            write(answer)
            if index + 1 < answers.count, answer.comment != nil { markdown += "\n" }
        }
    }

    mutating func write(_ part: WarningsPart) {
        heading(part.heading)
        paragraph("\(part.intro.text)")
        bullets(part.items.map { "\($0.text)" })
    }

    private mutating func write(_ answer: ShownAnswer) {
        markdown += "- \(answer.number): \(answer.question.text)"
        var line: [Markdown] = []
        if let words = answer.answer { line.append("**\(words.text)**") }
        if let points = answer.points { line.append("\(points.text)") }
        line += answer.remarks.map { "\($0.text)" }
        if !line.isEmpty {
            markdown += "\\\n  "
            for (index, part) in line.enumerated() {
                if index > 0 { markdown += " · " }
                markdown += part
            }
        }
        for extra in [answer.evidence, answer.standard] {
            if let extra { markdown += "\\\n  \(extra.text)" }
        }
        if let files = answer.files { markdown += lines(files) }
        markdown += "\n"
        if let comment = answer.comment {
            markdown += "\n"
            markdown += .quote(comment, indent: 2)
        }
    }

    mutating func write(_ part: MethodPart) {
        heading(part.heading)
        bullets(
            part.entries.map { entry in
                let value = entry.isCode ? Markdown.code(entry.value.text) : "\(entry.value.text)"
                return "\(entry.label): \(value)"
            })
        for note in part.notes { paragraph("\(note.text)") }
    }
}
