extension HTMLWriter {
    mutating func write(_ part: AnswersPart) {
        html += """
            <section class="answers">
            <h2>\(part.heading)</h2>
            <p class="intro">\(inline(part.legend))</p>
            <fieldset><legend>\(page.labels.show)</legend>
            <label><input type="radio" name="show" id="all" checked> \(page.labels.all)</label>
            <label><input type="radio" name="show" id="problems"> \(page.labels.problems)</label>
            <label><input type="radio" name="show" id="comments"> \(page.labels.comments)</label>
            </fieldset>\n
            """
        for group in part.groups { write(group) }
        html += "</section>\n"
    }

    private mutating func write(_ group: AnswersPart.Group) {
        html += "<section>"
        write(group.title, in: "h3")
        if let score = group.score { html += " <small>\(inline(score))</small>" }
        html += "</h3>"
        for run in group.runs {
            if let matrix = run.first?.matrix { write(matrix, run) } else { write(run) }
        }
        html += "</section>\n"
    }

    private mutating func write(_ answers: ArraySlice<ShownAnswer>) {
        html += "<ol>\n"
        var expected = 1
        for answer in answers {
            write(answer, isNext: answer.number == expected)
            expected = answer.number + 1
        }
        html += "</ol>"
    }

    /// The rows of a matrix that have an answer, as one table.
    private mutating func write(_ matrix: ShownMatrix, _ rows: ArraySlice<ShownAnswer>) {
        html += "<table class=matrix>\n<caption>\(inline(matrix.stem))</caption>\n"
        writeHead(page.answers.columns ?? [])
        for row in rows { writeRow(row) }
        html += "</table>"
    }

    /// Comment and photos have the whole width: in the column of the questions a phone would break them word by word.
    private mutating func writeRow(_ row: ShownAnswer) {
        html += row.isProblem ? "<tbody class=l><tr>" : "<tbody><tr>"
        html += "<th scope=row><span>\(row.number).</span> \(inline(row.question))"
        if !row.remarks.isEmpty { html += " <small>\(joined(row.remarks))</small>" }
        html += "<td><b>\(inline(row.answer ?? Sentence([])))</b>"
        writeCell(row.points ?? Sentence([]))
        let extras = [row.evidence, row.standard].compactMap { $0 }
        if row.comment != nil || row.files != nil || !extras.isEmpty {
            html += "<tr class=more><td colspan=3>"
            if let comment = row.comment { writeComment(comment) }
            for extra in extras { html += " <small>\(inline(extra))</small>" }
            if let files = row.files { write(files) }
        }
        html += "\n"
    }

    private mutating func write(_ answer: ShownAnswer, isNext: Bool) {
        html.append(markup: answer.isProblem ? "<li class=l" : "<li")
        if !isNext {
            html.append(markup: " value=")
            html.append(text: String(answer.number))
        }
        html.append(markup: ">")
        write(answer.question, in: "p")
        html.append(markup: "<p>")
        if let words = answer.answer { write(words, in: "b") }
        if answer.answer != nil { html.append(markup: answer.points == nil ? "</b> " : "</b> · ") }
        if let points = answer.points { inline.append(points, to: &html) }
        for remark in answer.remarks {
            html.append(markup: " <i>")
            inline.append(remark, to: &html)
            html.append(markup: "</i>")
        }
        if let comment = answer.comment {
            html.append(markup: " ")
            writeComment(comment)
        }
        for extra in [answer.evidence, answer.standard] {
            if let extra {
                html.append(markup: " <small>")
                inline.append(extra, to: &html)
                html.append(markup: "</small>")
            }
        }
        if let files = answer.files { write(files) }
        html.append(markup: "\n")
    }
}
