import ArgumentParser
import Formats
import Reporting

/// `mystery schema`: prints a schema that ships with the command, or writes its files.
struct SchemaCommand: ParsableCommand {
    enum Name: String, ExpressibleByArgument, CaseIterable {
        case checklist, scorecard, answers, manifest, diff, simulation
    }

    /// The forms of the schema of checklists, and what Vim reads.
    enum Form: String, ExpressibleByArgument, CaseIterable { case rnc, rng, xsd, vim }

    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "Print a schema: checklist, or the JSON Schema of answers files, reports or simulations.",
        discussion: """
            The schema of checklists has three forms that give the same verdict: RELAX NG in its compact form (rnc, the \
            readable reference), RELAX NG in XML (rng), and XML Schema 1.0 (xsd). The last one needs the small file \
            xml.xsd beside it; ‘mystery schema checklist --into FOLDER’ writes all of them. The form vim is the data of \
            Vim's own completion. docs/editors.md tells how editors use them.
            """)

    @Argument(help: "Which one.") var name: Name

    @Option(help: "The form of the schema of checklists (default: rnc).") var `as`: Form?

    @Option(help: "Write the files of the schema into this folder instead.") var into: String?

    func validate() throws {
        if name != .checklist, `as` != nil {
            throw ValidationError("‘--as’ is for the schema of checklists; the one of \(name.rawValue) has one form.")
        }
        if `as` != nil, into != nil {
            throw ValidationError("‘--into’ writes every form of the schema; leave ‘--as’ out.")
        }
    }

    func run() throws {
        if let into {
            try OutputFile.makeFolder(into)
            for (name, bytes) in files { try OutputFile.write(bytes, to: into + "/" + name) }
        } else {
            Output.bytes(printed)
        }
    }

    private var printed: [UInt8] {
        switch (name, `as`) {
        case (.scorecard, _): ScorecardSchema.bytes
        case (.answers, _): AnswersSchema.bytes
        case (.manifest, _): ManifestSchema.bytes
        case (.diff, _): DiffSchema.bytes
        case (.simulation, _): SimulationSchema.bytes
        case (.checklist, .rng): ChecklistSchema.relaxNG
        case (.checklist, .xsd): ChecklistSchema.xmlSchema
        case (.checklist, .vim): ChecklistSchema.vimData
        case (.checklist, .rnc), (.checklist, nil): ChecklistSchema.compact
        }
    }

    private var files: KeyValuePairs<String, [UInt8]> {
        switch name {
        case .scorecard: ["scorecard.schema.json": ScorecardSchema.bytes]
        case .answers: ["answers.schema.json": AnswersSchema.bytes]
        case .manifest: ["manifest.schema.json": ManifestSchema.bytes]
        case .diff: ["diff.schema.json": DiffSchema.bytes]
        case .simulation: ["simulation.schema.json": SimulationSchema.bytes]
        case .checklist:
            [
                "checklist.rnc": ChecklistSchema.compact, "checklist.rng": ChecklistSchema.relaxNG,
                "checklist.xsd": ChecklistSchema.xmlSchema, "xml.xsd": ChecklistSchema.xmlAttributes,
                "checklist.vim": ChecklistSchema.vimData,
            ]
        }
    }
}
