/// The logic sheet as one static HTML file.
package func renderLogicHTML(_ sheet: LogicSheet, paper: Layout.Paper = .a4) -> [UInt8] {
    let frame = PreviewFrame(
        languages: sheet.languages, skip: sheet.skip, kind: sheet.kind, title: sheet.title, version: sheet.version)
    var html = "<p class=\"howto\">\(frame.html(sheet.intro))</p>\n" as HTML
    for section in sheet.sections {
        html += "<section>\n<h\(section.level)>\(frame.html(section.title))</h\(section.level)>\n"
        if let nothing = section.nothing { html += "<p class=\"hint\">\(frame.html(nothing))</p>\n" }
        html += frame.list(section.points)
        if !section.questions.isEmpty {
            html += "<ol class=\"logic\">\n"
            for question in section.questions {
                html += question.number.map { "<li value=\"\($0)\">" } ?? "<li class=\"plain\">"
                html += "<p class=\"ask\">\(frame.html(question.ask))</p>\n\(frame.list(question.points))"
            }
            html += "</ol>\n"
        }
        html += "</section>\n"
    }
    if !sheet.fitting.isEmpty {
        html += "<section>\n<h2>\(sheet.fittingHeading)</h2>\n\(frame.list(sheet.fitting))</section>\n"
    }
    return frame.page(.preview(paper), html).bytes
}

/// The logic sheet as GitHub-flavoured Markdown, without raw HTML.
package func renderLogicMarkdown(_ sheet: LogicSheet) -> [UInt8] {
    var markdown =
        "# \(sheet.title.text)\n\n\(sheet.kind.text)\n\n\(sheet.version.text)\n\n\(sheet.intro.text)\n" as Markdown
    for section in sheet.sections {
        let marks = Markdown(stringLiteral: String(repeating: "#", count: section.level))
        markdown += "\n\(marks) \(section.title.text)\n\n"
        if let nothing = section.nothing { markdown += "\(nothing.text)\n" }
        markdown.append(section.points, indent: 0)
        for question in section.questions {
            let number = question.number.map { "\($0): " as Markdown } ?? ""
            markdown += "- \(number)**\(question.ask.text)**\n"
            markdown.append(question.points, indent: 1)
        }
    }
    if !sheet.fitting.isEmpty {
        markdown += "\n## \(sheet.fittingHeading)\n\n"
        markdown.append(sheet.fitting, indent: 0)
    }
    return markdown.bytes
}
