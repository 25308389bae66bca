extension PartWriting {
    mutating func write(_ part: AlertsPart) {
        html += "<section class=\"alerts\">\n<h2>\(part.heading)</h2>\n<ul>\n"
        for alert in part.alerts {
            html += "<li><p class=\"tag\"><span aria-hidden=\"true\">✕</span> \(alert.label)</p>\n"
            write(alert.subject, in: "p class=\"subject\"")
            html += "</p>\n"
            for detail in alert.details { html += "<p>\(inline(detail))</p>\n" }
            html += "</li>\n"
        }
        html += "</ul>\n</section>\n"
    }

    mutating func write(_ part: SummaryPart) {
        html += "<section class=\"summary\">\n<h2>\(part.heading)</h2>\n"
        if let score = part.score {
            html +=
                "<div class=\"hero\">\n<p class=\"score\"><span>\(score.label)</span> <b>\(inline(score.text))</b></p>\n"
            if let band = part.band { write(band) }
            html += "</div>\n"
        }
        if let bullet = part.bullet { write(bullet) }
        html += "<div class=\"verdicts\">\n"
        for verdict in part.verdicts { html += "<p>\(inline(verdict))</p>\n" }
        html += "</div>\n<ul class=\"tallies\">\n"
        for tally in part.tallies { html += "<li>\(inline(tally))</li>\n" }
        html += "</ul>\n</section>\n"
    }

    private mutating func write(_ band: ShownBand) {
        let kind: HTML =
            switch band.sign {
            case .good: "good"
            case .middling: "middling"
            case .bad: "bad"
            }
        html += """
            <p class="band \(kind)"><span>\(band.label)</span> <b><i aria-hidden="true">\(band.sign.rawValue)</i> \
            \(inline(band.text))</b></p>\n
            """
    }

    mutating func write(_ part: StrengthsPart) {
        html += "<section class=\"strengths\">\n<h2>\(part.heading)</h2>\n<ul>\n"
        for item in part.items { html += "<li>\(inline(item))</li>\n" }
        html += "</ul>\n</section>\n"
    }

    mutating func write(_ part: WarningsPart) {
        html +=
            "<section class=\"warnings\">\n<h2>\(part.heading)</h2>\n<p class=\"intro\">\(inline(part.intro))</p>\n<ul>\n"
        for item in part.items { html += "<li>\(inline(item))</li>\n" }
        html += "</ul>\n</section>\n"
    }

    mutating func write(_ part: ActionsPart) {
        html += "<section class=\"actions\">\n<h2>\(part.heading)</h2>\n<p class=\"intro\">\(inline(part.intro))</p>\n"
        if let room = part.room { html += "<p class=\"intro room\">\(inline(room))</p>\n" }
        if !part.actions.isEmpty {
            html += "<ol>\n"
            for action in part.actions { write(action, part) }
            html += "</ol>\n"
        }
        html += "</section>\n"
    }

    private mutating func write(_ action: ActionsPart.Action, _ part: ActionsPart) {
        html += "<li>"
        write(action.question, in: "p class=\"subject\"")
        html += "</p>\n<p>\(inline(action.seen))</p>\n"
        if let comment = action.comment {
            writeComment(comment)
            html += "\n"
        }
        if let before = action.before { html += "<p>\(inline(before))</p>\n" }
        html += """
            <p class="worth">\(inline(action.worth))</p>
            <p class="hand"><span>\(part.ownerLabel)</span><span>\(part.dueLabel)</span></p></li>\n
            """
    }

    mutating func write(_ part: MethodPart) {
        html += "<footer>\n<h2>\(part.heading)</h2>\n<dl>\n"
        for entry in part.entries {
            let value = entry.isCode ? "<code>\(entry.value.text)</code>" as HTML : inline(entry.value)
            html += "<div><dt>\(entry.label)</dt><dd>\(value)</dd></div>\n"
        }
        html += "</dl>\n"
        for note in part.notes { html += "<p>\(inline(note))</p>\n" }
        html += "</footer>\n"
    }
}
