/// The room for answers on the page.
extension FormHTML {
    mutating func write(_ answer: FormAnswer) {
        switch answer {
        case .options(let options, let isSingle): write(options, isSingle: isSingle)
        case .scale(let options, let low, let high): write(scale: options, low, high)
        case .blanks(let blanks): write(blanks)
        case .lines(let count):
            for _ in 0..<count { html += "<div class=\"line\"></div>\n" }
        case .names(let count, let label):
            html += "<ul class=\"blanks\">\n"
            for _ in 0..<count { html += "<li class=\"long\">\(frame.html(label)) <i class=\"blank\"></i>\n" }
            html += "</ul>\n"
        case .nothing: break
        }
    }

    private mutating func write(_ options: [FormOption], isSingle: Bool) {
        let isTall = options.contains { $0.label.text.utf8.count > 40 || !$0.remarks.isEmpty } || options.count > 6
        html += isTall ? "<ul class=\"opts tall\">\n" : "<ul class=\"opts\">\n"
        for option in options {
            html += isSingle ? "<li><i class=\"o\"></i> " : "<li><i class=\"s\"></i> "
            html += "<span>\(frame.html(option.label))\(remarks(option.remarks))</span>\n"
        }
        html += "</ul>\n"
    }

    /// Narrow steps where every label is a digit or two.
    private mutating func write(scale options: [FormOption], _ low: Sentence?, _ high: Sentence?) {
        let isShort = options.allSatisfy { $0.label.text.utf8.count <= 3 && $0.remarks.isEmpty }
        html += isShort ? "<ul class=\"scale short\">\n" : "<ul class=\"scale\">\n"
        for option in options {
            html += """
                <li><i class="o"></i> <span>\(frame.html(option.label))\(remarks(option.remarks))</span>\n
                """
        }
        html += "</ul>\n"
        if low != nil || high != nil {
            html +=
                "<p class=\"ends\"><span>\(frame.html(low ?? ""))</span> <span>\(frame.html(high ?? ""))</span></p>\n"
        }
    }

    private mutating func write(_ blanks: [FormBlank]) {
        html += "<ul class=\"blanks\">\n"
        for blank in blanks {
            html += blank.isLong ? "<li class=\"long\">" : "<li>"
            if let before = blank.before { html += "\(frame.html(before)) " }
            html += "<i class=\"blank\"></i>"
            if let after = blank.after { html += " \(frame.html(after))" }
            html += "\n"
        }
        html += "</ul>\n"
    }

    /// On a narrow screen the head of the table goes, and each cell says its option itself.
    mutating func write(_ matrix: FormMatrix) {
        html += "<li class=\"plain\">"
        if let rule = matrix.sharedRule { html += "<div class=\"rule\">\(frame.html(rule))</div>" }
        html += "<p class=\"ask stem\">\(frame.html(matrix.stem))\(remarks(matrix.sharedRemarks))</p>"
        for detail in matrix.details { html += "<p class=\"detail\">\(frame.html(detail))</p>" }
        html += "\n<table class=\"grid\">\n<thead><tr><th scope=\"col\">\(matrix.column)"
        for option in matrix.options {
            html += "<th scope=\"col\">\(frame.html(option.label))\(remarks(option.remarks))"
        }
        if let words = matrix.notApplicable { html += "<th scope=\"col\">\(frame.html(words))" }
        html += "\n<tbody>\n"
        for row in matrix.rows { write(row, of: matrix) }
        html += "</table>\n"
        for followUp in matrix.followUps { write(followUp) }
    }

    private mutating func write(_ row: FormRow, of matrix: FormMatrix) {
        html += "<tr><th scope=\"row\">"
        if matrix.sharedRule == nil, let rule = row.rule { html += "<div class=\"rule\">\(frame.html(rule))</div>" }
        html += "<b>\(row.number).</b>\(frame.html(row.ask))"
        if matrix.sharedRemarks.isEmpty { html += remarks(row.remarks) }
        for option in matrix.options { html += "<td><i class=\"o\"></i><span>\(frame.html(option.label))</span>" }
        if let words = matrix.notApplicable {
            html += row.acceptsNotApplicable ? "<td><i class=\"s\"></i><span>\(frame.html(words))</span>" : "<td>"
        }
        html += "\n"
    }
}
