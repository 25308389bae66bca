import Reporting

/// The files of one visit in one format.
struct ReportFiles {
    let worded: WordedVisit
    let page: Page
    let layout: Layout
    /// Prints pages; `nil` where no PDF is asked for.
    let printer: PagePrinter?

    init(_ worded: WordedVisit, _ layout: Layout, _ printer: PagePrinter?) {
        self.worded = worded
        self.layout = layout
        self.printer = printer
        page = worded.page
    }

    /// What is written, by file name.
    func files(_ format: ReportFormat, base: String) throws -> [(name: String, bytes: [UInt8])] {
        let contents: [[UInt8]] =
            switch format {
            case .html: [renderHTML(page, layout)]
            case .md: [renderMarkdown(page, layout)]
            case .json: [try renderJSON(page)]
            case .csv: [renderCSV(worded.scorecard, worded.checklist, worded.visit, worded.options)]
            case .summary: [renderSummary(page, fullReport: base + ".html")]
            case .email: mail(base)
            case .pdf: [try printed()]
            }
        return zip(format.endings, contents).map { (name: "\(base).\($0)", bytes: $1) }
    }

    private func mail(_ base: String) -> [[UInt8]] {
        let mail = renderMail(page, fullReport: base + ".html")
        return [mail.html, mail.text]
    }

    private func printed() throws -> [UInt8] {
        let printer = try printer ?? PagePrinter.find()
        return PDFDates.set(try printer.print(renderHTML(page, layout)), to: worded.moment)
    }
}
