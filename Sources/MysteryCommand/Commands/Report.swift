import ArgumentParser
import Evaluation
import Reporting
import VisitStore

/// `mystery report`: writes scorecards.
struct Report: ParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case html, md, json

        func render(_ page: Page) throws -> [UInt8] {
            switch self {
            case .html: renderHTML(page)
            case .md: renderMarkdown(page)
            case .json: try renderJSON(page)
            }
        }
    }

    static let configuration = CommandConfiguration(
        abstract: "Write scorecards as HTML, Markdown and JSON.",
        discussion: "Files are named after their visit. Without names, every finalised visit of the store is written.")

    @Argument(help: "Visits, as ‘mystery visits’ lists them.") var visits: [String] = []
    @Option(help: "The folder to write to; it is made when missing.") var output = "reports"
    @Option(name: .customLong("format"), help: "html, md or json; may be given several times. Default: all.")
    var formats: [Format] = []
    @Option(
        name: .customLong("lang"),
        help: "Language: en, tr, hu, ta, or one the checklist is translated to. Default: that of the visit.")
    var language: String?
    @Option(help: "A file name without its ending, for a single visit.") var name: String?
    @Option(help: "A theme.xml: colours, fonts, logo and words of your own.") var theme: String?
    @OptionGroup var path: StorePath

    func validate() throws {
        if let name {
            if visits.count != 1 { throw ValidationError("--name goes with exactly one visit.") }
            if name.isEmpty || name.contains("/") || name.hasPrefix(".") || name.hasControls {
                throw ValidationError("--name is a plain file name; the folder is given with --output.")
            }
        }
    }

    func run() throws {
        let store = try path.openReadOnly()
        let ids = try visits.isEmpty ? finalised(store) : visits
        if ids.isEmpty {
            throw CommandFailure(
                "There is no finalised visit in ‘\(path.store)’.",
                advice: "Finish one, or name a draft to see it as a draft.")
        }
        // Everything is worded before the first file is written: an unknown visit leaves no half set behind.
        let theme = try theme.map { try LoadedTheme.read($0) }
        let pages = try ids.map { ($0, try ScoredVisit($0, in: store).page(in: language, wearing: theme)) }
        try OutputFile.makeFolder(output)
        for (visit, page) in pages {
            for format in formats.isEmpty ? Format.allCases : formats {
                let file = "\(output)/\(name ?? visit).\(format.rawValue)"
                try OutputFile.write(try format.render(page), to: file)
                Output.text("\(file)\n")
            }
        }
    }

    private func finalised(_ store: VisitStore) throws(CommandFailure) -> [String] {
        try storing { () throws(StoreError) in try store.list() }.filter { $0.state == .final }.map(\.details.id)
    }
}
