import Reporting

/// The files of one visit in one format.
struct ReportFiles {
    let worded: WordedVisit
    let page: Page
    let options: Manifest.Options
    let photos: ReportPhotos

    init(_ worded: WordedVisit, _ options: Manifest.Options, _ photos: ReportPhotos) {
        self.worded = worded
        self.options = options
        self.photos = photos
        page = worded.page
    }

    private var layout: Layout { options.layout }
    /// The name without an ending.
    var base: String { photos.base }

    /// Whether a file in one of these formats names photos beside it.
    func namesPhotos(in formats: [ReportFormat]) -> Bool {
        formats.contains(.json) || options.extent == .full && (formats.contains(.html) || formats.contains(.md))
    }

    /// What is written, by file name; a PDF needs what prints it.
    func files(_ format: ReportFormat, _ printer: PagePrinter? = nil) throws -> [(name: String, bytes: [UInt8])] {
        let contents: [[UInt8]] =
            switch format {
            case .html: [renderHTML(page, layout)]
            case .md: [renderMarkdown(page, layout)]
            case .json: [try renderJSON(page)]
            case .csv: [renderCSV(worded.scorecard, worded.checklist, worded.visit, worded.options)]
            case .summary: [renderSummary(page, fullReport: base + ".html")]
            case .email: mail()
            case .pdf: [try printed(printer)]
            }
        return zip(format.endings, contents).map { (name: "\(base).\($0)", bytes: $1) }
    }

    private func mail() -> [[UInt8]] {
        let mail = renderMail(page, fullReport: base + ".html")
        return [mail.html, mail.text]
    }

    /// The printer sees no other file, so that the page holds every photo itself.
    private func printed(_ printer: PagePrinter?) throws -> [UInt8] {
        let printer = try printer ?? PagePrinter.find()
        let page = worded.options.files.isEmpty ? page : worded.showing(try photos.published(.all)).page
        return PDFDates.set(try printer.print(renderHTML(page, layout)), to: worded.moment)
    }
}
