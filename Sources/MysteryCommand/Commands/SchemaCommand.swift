import ArgumentParser
import Reporting

/// `mystery schema`: prints a schema that ships with the command.
struct SchemaCommand: ParsableCommand {
    enum Name: String, ExpressibleByArgument, CaseIterable { case scorecard }

    static let configuration = CommandConfiguration(
        commandName: "schema", abstract: "Print a schema: scorecard (JSON Schema of ‘mystery report --format json’).")

    @Argument(help: "Which one.") var name: Name

    func run() throws {
        switch name {
        case .scorecard: Output.bytes(ScorecardSchema.bytes)
        }
    }
}
