import ArgumentParser
import Evaluation
import Foundation
import Phrases
import Reporting
import Simulation

extension ShopperKind: ExpressibleByArgument {}

/// `mystery simulate`: tries a checklist on many synthetic visits before anybody goes out.
struct SimulateCommand: ParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable { case text, html, json }

    static let configuration = CommandConfiguration(
        commandName: "simulate",
        abstract: "Try a checklist on many synthetic visits: scores, bands, what decides, what is never reached.",
        discussion: """
            Shoppers are typical (half of the visits), uniform (three tenths) and careless (two tenths); --shopper chooses \
            some of them. The same seed gives the same bytes, on any number of threads. docs/simulate.md defines every figure.
            """)

    @Argument(help: "The checklist.") var checklist: String
    @Option(help: "How many visits, from 1 to 1000000.") var visits = 10_000
    @Option(help: "Another seed gives other visits, from 0 on.") var seed: UInt64 = 1
    @Option(name: .customLong("shopper"), help: "typical, uniform or careless; may be given several times.")
    var shoppers: [ShopperKind] = []
    @Option(help: "text for people, html for a page, json for scripts.") var format = Format.text
    @Option(help: "The file to write to. Default: standard output.") var output: String?
    @Option(name: .customLong("lang"), help: "Language: en, tr, hu, ta, ar, or one the checklist is translated to.")
    var language: String?
    @Flag(help: "Dead branches, questions that are never asked and a dominated score end with status 1.")
    var strict = false
    @Option(help: "How many threads. Default: as many as there are processors.") var threads: Int?
    @OptionGroup var workspace: WorkspaceOption

    func validate() throws {
        if !(1...SimulationRequest.mostVisits).contains(visits) {
            throw ValidationError("--visits is a number from 1 to \(SimulationRequest.mostVisits).")
        }
        // Larger ones would come back from JSON as another number.
        if seed > 1 << 53 { throw ValidationError("--seed is at most \(UInt64(1) << 53).") }
        if let threads, !(1...256).contains(threads) { throw ValidationError("--threads is a number from 1 to 256.") }
    }

    func run() throws {
        let loaded = try LoadedChecklist.read(checklist, workspace: workspace.folder)
        if let language { try loaded.require(language: language, for: .report) }
        let tag = language ?? loaded.checklist.language
        let checklist = loaded.checklist(in: tag)
        let result = simulate(
            checklist, pin: loaded.pin,
            SimulationRequest(visits: visits, seed: seed, shoppers: shoppers),
            threads: threads ?? ProcessInfo.processInfo.activeProcessorCount)
        let bytes = try bytes(of: result, checklist, in: loaded.interface(of: .report, for: tag))
        if let output { try OutputFile.write(bytes, to: output) } else { Output.bytes(bytes) }
        if strict, result.hasDecisiveFindings { throw QuietEnd(status: .findings) }
    }

    private func bytes(
        of result: SimulationResult, _ checklist: Checklist, in language: Language
    ) throws -> [UInt8] {
        if format == .json { return try encodedJSON(result) }
        let page = present(result, checklist, language, engineVersion: mysteryVersion)
        return format == .html ? renderHTML(page) : Array(SimulationText(page).text.utf8)
    }
}
