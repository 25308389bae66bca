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
        html += "</h3><ol>\n"
        var expected = 1
        for answer in group.answers {
            write(answer, isNext: answer.number == expected)
            expected = answer.number + 1
        }
        html += "</ol></section>\n"
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
        if answer.answer != nil { html.append(markup: "</b> ") }
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
        html.append(markup: "\n")
    }
}
