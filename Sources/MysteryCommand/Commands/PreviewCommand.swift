import ArgumentParser
import Evaluation
import Phrases
import Reporting

/// What `mystery preview` makes of a checklist.
enum PreviewPart: String, ExpressibleByArgument, CaseIterable {
    case form, codebook, logic

    var formats: [PreviewFormat] {
        switch self {
        case .form, .logic: [.html, .md]
        case .codebook: [.md, .csv]
        }
    }
}

enum PreviewFormat: String, ExpressibleByArgument, CaseIterable { case html, md, csv }

/// `mystery preview`: the blank form with the briefing, the code book and the logic sheet of a checklist.
struct PreviewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "preview",
        abstract: "Write a checklist as a blank form with its briefing, as a code book, or its rules in words.",
        discussion: """
            Files are named after the checklist and the language: store-visit.en.html. The form is for shoppers and \
            tells no points; the code book (ids, types, options, points) and the logic sheet (every condition in words) \
            are for authors.
            """)

    @Argument(help: "The checklist.") var checklist: String
    @Option(
        name: .customLong("part"),
        help: "form, codebook or logic; may be given several times. Default: form.")
    var parts: [PreviewPart] = []
    @Option(
        name: .customLong("format"),
        help: "html or md for form and logic, md or csv for codebook; may be given several times. Default: all.")
    var formats: [PreviewFormat] = []
    @Option(
        name: .customLong("lang"),
        help: "Language: en, tr, hu, ta, ar, or one the checklist is translated to; may be given several times.")
    var languages: [String] = []
    @Option(help: "The folder to write to; it is made when missing.") var output = "preview"
    @Option(help: "The paper that HTML prints on: a4 or letter.") var paper = Layout.Paper.a4
    @Flag(help: "Show on the form what questions and options are worth, for readers who are no shoppers.")
    var points = false
    @OptionGroup var workspace: WorkspaceOption

    private var chosenParts: [PreviewPart] { parts.isEmpty ? [.form] : PreviewPart.allCases.filter(parts.contains) }

    func validate() throws {
        for format in formats where !chosenParts.contains(where: { $0.formats.contains(format) }) {
            throw ValidationError(
                "\(chosenParts.map(\.rawValue).joined(separator: " and ")) is not written as \(format.rawValue).")
        }
        for tag in languages where !tag.utf8.allSatisfy({ $0 == 0x2D || isLetterOrDigit($0) }) {
            throw ValidationError("‘\(tag)’ is no language tag; write one such as tr or pt-BR.")
        }
        if points, !chosenParts.contains(.form) { throw ValidationError("--points goes with the form.") }
    }

    private func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
    }

    func run() throws {
        let loaded = try LoadedChecklist.read(checklist, workspace: workspace.folder)
        let tags = languages.isEmpty ? [loaded.checklist.language] : languages
        // An unknown language is found before the first file is written.
        for tag in tags { try loaded.require(language: tag, for: .report) }
        var files: [(path: String, bytes: [UInt8])] = []
        for tag in tags {
            let maker = PreviewMaker(
                checklist: loaded.checklist(in: tag), language: loaded.interface(of: .report, for: tag),
                base: "\(output)/\(loaded.checklist.id).\(tag)", paper: paper, showsPoints: points)
            for part in chosenParts {
                for format in part.formats where formats.isEmpty || formats.contains(format) {
                    files.append(maker.file(part, format))
                }
            }
        }
        try OutputFile.makeFolder(output)
        try OutputFile.write(files) { Output.text("\(files[$0].path)\n") }
    }
}
