/// The form as one static HTML file, made to be printed.
package func renderFormHTML(_ form: BlankForm, paper: Layout.Paper = .a4) -> [UInt8] {
    var writer = FormHTML(form)
    writer.write()
    return writer.frame.page(.preview(paper), writer.html).bytes
}

struct FormHTML {
    let form: BlankForm
    let frame: PreviewFrame
    var html = HTML()

    init(_ form: BlankForm) {
        self.form = form
        frame = PreviewFrame(
            languages: form.languages, skip: form.skip, kind: form.kind, title: form.title, version: form.version)
    }

    mutating func write() {
        if let summary = form.summary { html += "<p class=\"summary\">\(frame.html(summary))</p>\n" }
        if let briefing = form.briefing { write(briefing) }
        html += "<p class=\"howto\">\(frame.html(form.howTo))</p>\n"
        write(fields: form.fields)
        for section in form.sections { write(section) }
        html += """
            <section class="sign">
            <h2>\(form.ending.heading)</h2>
            <p>\(frame.html(form.ending.statement))</p>\n
            """
        write(fields: form.ending.fields)
        html += "</section>\n"
    }

    mutating func write(fields: [Sentence]) {
        html += "<ul class=\"fields\">\n"
        for field in fields { html += "<li>\(frame.html(field)) <i class=\"blank\"></i>\n" }
        html += "</ul>\n"
    }

    private mutating func write(_ briefing: FormBriefing) {
        html += "<section class=\"briefing\">\n<h2>\(briefing.heading)</h2>\n"
        for list in briefing.lists {
            html += "<h3>\(list.heading)</h3>\n"
            if list.items.count == 1 {
                html += "<p>\(frame.html(list.items[0]))</p>\n"
            } else {
                html += frame.list(list.items.map { Point($0) })
            }
        }
        if let quiz = briefing.quiz {
            html += "<h3>\(quiz.heading)</h3>\n<p class=\"hint\">\(frame.html(quiz.pass))</p>\n<ul class=\"asked\">\n"
            for item in quiz.items { write(item) }
            html += "</ul>\n"
        }
        html += "</section>\n"
    }

    private mutating func write(_ section: FormSection) {
        let level = section.level
        html += "<section>\n<h\(level)>\(frame.html(section.title))</h\(level)>\n"
        if let rule = section.rule { html += "<div class=\"rule\">\(frame.html(rule))</div>\n" }
        if let name = section.nameField { write(fields: [name]) }
        if !section.items.isEmpty {
            html += "<ol class=\"asked\">\n"
            for item in section.items {
                switch item {
                case .question(let question): write(question)
                case .matrix(let matrix): write(matrix)
                case .note(let note): write(note)
                }
            }
            html += "</ol>\n"
        }
        if let hint = section.hint { html += "<p class=\"hint\">\(frame.html(hint))</p>\n" }
        html += "</section>\n"
    }

    private mutating func write(_ note: FormNote) {
        html += "<li class=\"plain\">"
        if let rule = note.rule { html += "<div class=\"rule\">\(frame.html(rule))</div>" }
        html += "<p>\(frame.html(note.text))</p>"
        if let help = note.help { html += "<p class=\"detail\">\(frame.html(help))</p>" }
        html += "\n"
    }

    private mutating func write(_ question: FormQuestion) {
        if let number = question.number {
            html += "<li value=\"\(number)\">"
        } else {
            html += "<li class=\"plain\">"
        }
        if let rule = question.rule { html += "<div class=\"rule\">\(frame.html(rule))</div>" }
        html += "<p class=\"ask\">\(frame.html(question.ask))\(remarks(question.remarks))</p>"
        for detail in question.details { html += "<p class=\"detail\">\(frame.html(detail))</p>" }
        html += "\n"
        write(question.answer)
        if let words = question.notApplicable { write(notApplicable: words) }
        for followUp in question.followUps { write(followUp) }
    }

    /// A box and a line for the reason.
    mutating func write(notApplicable words: Sentence) {
        html += """
            <ul class="fields"><li><i class="s"></i> \(frame.html(words)) <i class="blank"></i></ul>\n
            """
    }

    mutating func write(_ followUp: FormFollowUp) {
        html += "<div class=\"more\">"
        if let rule = followUp.rule { html += "<div class=\"rule\">\(frame.html(rule))</div>" }
        html += "<p>"
        if followUp.lines == 0 { html += "<i class=\"s\"></i> " }
        html += "\(frame.html(followUp.prompt))\(remarks(followUp.remarks))</p>"
        for _ in 0..<followUp.lines { html += "<div class=\"line\"></div>" }
        html += "</div>\n"
    }

    func remarks(_ remarks: [Sentence]) -> HTML {
        remarks.reduce(into: HTML()) { $0 += " <small>\(frame.html($1))</small>" }
    }
}
