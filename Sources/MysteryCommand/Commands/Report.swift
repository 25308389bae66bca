import ArgumentParser
import Evaluation
import Reporting
import Themes
import VisitStore

extension Layout.Paper: ExpressibleByArgument {}
extension Layout.Extent: ExpressibleByArgument {}

/// `mystery report`: writes scorecards, or compares what was written with what would be written now.
struct Report: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Write scorecards as HTML, Markdown, JSON, CSV, PDF, e-mail or a summary for a chat.",
        discussion: """
            Files are named after their visit. Without names, every finalised visit of the store is written. \
            manifest.json in the same folder names every file with its digest; ‘--verify FOLDER’ makes them again and \
            compares, with status 1 when something differs.
            """)

    @Argument(help: "Visits, as ‘mystery visits’ lists them.") var visits: [String] = []
    @Option(help: "The folder to write to; it is made when missing. Default: reports.") var output: String?
    @Option(
        name: .customLong("format"),
        help: "html, md, json, csv, summary, email or pdf; may be given several times. Default: html, md and json.")
    var formats: [ReportFormat] = []
    @Flag(help: "Also write a PDF.") var pdf = false
    @Option(
        name: .customLong("lang"),
        help: "Language: en, tr, hu, ta, ar, or one the checklist is translated to. Default: that of the visit.")
    var language: String?
    @Option(help: "A file name without its ending, for a single visit.") var name: String?
    @Option(help: "The paper that HTML and PDF print on: a4 or letter. Default: a4.") var paper: Layout.Paper?
    @Option(help: "full, or summary: one or two pages, in HTML, Markdown and PDF. Default: full.")
    var extent: Layout.Extent?
    @Option(help: "Compare the files of this folder with what would be written now; nothing is written.")
    var verify: String?
    @Flag(name: .customLong("no-history"), help: "Leave out earlier visits of the location and other locations.")
    var leavesOutHistory = false
    @Option(
        name: .customLong("theme"),
        help: "A theme.xml: colours, fonts, logo and words of your own. With --verify once for each theme.")
    var themes: [String] = []
    @Option(
        name: .customLong("inline-photos"),
        help: "What the HTML holds itself: none, small (up to 300 kB each, 1.5 MB in all) or all. Others lie beside it."
    )
    var inlining: PhotoInlining?
    @OptionGroup var path: StorePath

    func validate() throws {
        if let name {
            if visits.count != 1 { throw ValidationError("--name goes with exactly one visit.") }
            if name.isEmpty || name.contains("/") || name.contains("\\") || name.hasPrefix(".") || name.hasControls {
                throw ValidationError("--name is a plain file name; the folder is given with --output.")
            }
            if chosenFormats.contains(where: { $0.endings.contains { "\(name).\($0)" == Manifest.fileName } }) {
                throw ValidationError(
                    "‘\(Manifest.fileName)’ is the name of the folder's manifest; choose another --name.")
            }
        }
        let isWriting =
            !visits.isEmpty || !formats.isEmpty || pdf || paper != nil || extent != nil || language != nil
            || output != nil || leavesOutHistory || inlining != nil
        if verify != nil, isWriting {
            throw ValidationError(
                "--verify takes everything from the manifest in its folder; only --store and --theme go with it.")
        }
        if verify == nil, themes.count > 1 {
            throw ValidationError("A scorecard wears one theme: give --theme once.")
        }
    }

    func run() throws {
        let store = try path.openReadOnly()
        if let verify {
            var check = try ReportCheck(verify, store, wearing: themes.map { try LoadedTheme.read($0) })
            if try !check.run() { throw QuietEnd(status: .findings) }
            return
        }
        let ids = unique(try visits.isEmpty ? finalised(store) : visits)
        if ids.isEmpty {
            throw CommandFailure(
                "There is no finalised visit in ‘\(path.store)’.",
                advice: "Finish one, or name a draft to see it as a draft.")
        }
        if !visits.isEmpty { try requireKnown(ids, in: store) }
        try write(ids, from: store)
    }

    /// Unknown names are found before the first file is written, so that no half set is left behind.
    private func requireKnown(_ ids: [String], in store: VisitStore) throws {
        let known = Set(try storing { () throws(StoreError) in try store.list() }.map(\.details.id))
        for id in ids where !known.contains(id) { _ = try ScoredVisit(id, in: store) }
    }

    /// A visit that cannot be reported is said, and the others are written.
    private func write(_ ids: [String], from store: VisitStore) throws {
        let formats = chosenFormats
        let printer = formats.contains(.pdf) ? try PagePrinter.find() : nil
        let theme = try themes.first.map { try LoadedTheme.read($0) }
        let choice = choice(theme)
        let crew = try ReportCrew(store, theme.map { [$0] } ?? [], visits: ids.count) { id, maker in
            try choice.make(id, by: &maker)
        }
        var folder: ReportFolder?
        var failures: [CommandFailure] = []
        try crew.eachBatch(of: ids) { reports in
            var made: [ReportCrew.Made] = []
            for report in reports {
                do {
                    made.append(try report.get())
                } catch let problem as CommandFailure where ids.count > 1 {
                    // A language that no checklist speaks is no news for every visit anew.
                    if !failures.contains(problem) { Output.error(problem.words) }
                    failures.append(problem)
                }
            }
            if made.isEmpty { return }
            if folder == nil { folder = try ReportFolder(output ?? "reports") }
            let outcome = Result { try folder?.write(made, formats, printer) }
            if case .failure(let error) = outcome {
                try folder?.writeManifest()
                throw error
            }
        }
        try folder?.writeManifest()
        if let failure = failures.first { throw QuietEnd(status: failure.status) }
    }

    private func choice(_ theme: Theme?) -> ReportChoice {
        ReportChoice(
            language: language, name: name,
            // A printer takes one page at a time.
            formats: chosenFormats.filter { $0 != .pdf },
            options: Manifest.Options(
                paper: paper ?? theme?.layoutPaper ?? .a4, extent: extent ?? .full,
                history: leavesOutHistory ? .leftOut : .shown, photos: inlining ?? .small,
                theme: theme.map { .init(name: $0.name, sha256: $0.digest) }))
    }

    /// Each once, in the order in which they were named.
    private var chosenFormats: [ReportFormat] {
        unique((formats.isEmpty ? ReportFormat.usual : formats) + (pdf ? [.pdf] : []))
    }

    private func unique<Value: Hashable>(_ values: [Value]) -> [Value] {
        var seen: Set<Value> = []
        return values.filter { seen.insert($0).inserted }
    }

    private func finalised(_ store: VisitStore) throws(CommandFailure) -> [String] {
        try storing { () throws(StoreError) in try store.list() }.filter { $0.state == .final }.map(\.details.id)
    }
}
