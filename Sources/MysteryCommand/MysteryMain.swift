import ArgumentParser

/// The command `mystery` and its verbs.
struct Mystery: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mystery",
        abstract: "Mystery shopping from checklist to scorecard: offline, in plain files.",
        discussion: """
            Exit status: 0 done or clean, 1 findings or answers refused, 2 usage, 3 failure, 5 locked by another, \
            6 storage, 10 draft saved but not finalised.
            """,
        version: mysteryVersion,
        subcommands: [
            Check.self, Explain.self, VisitCommand.self, Visits.self, AnswersCommand.self, ScoreCommand.self,
            Report.self, PreviewCommand.self, Review.self, Verify.self, EvidenceCommand.self, SchemaCommand.self,
            SimulateCommand.self, TranslationsCommand.self, Diff.self, RenameCommand.self,
        ])
}

/// Runs the command line and returns the exit status.
package func runMystery(_ arguments: [String]) -> Int32 {
    do {
        var command = try Mystery.parseAsRoot(arguments)
        try command.run()
        return ExitStatus.done.rawValue
    } catch let end as QuietEnd {
        return end.code
    } catch let failure as CommandFailure {
        Output.error(failure.words)
        return failure.status.rawValue
    } catch {
        return answer(to: error)
    }
}

/// Help and version go to standard output; a wrong call gets the parser's own words and status 2.
private func answer(to error: any Error) -> Int32 {
    let text = Mystery.fullMessage(for: error)
    if Mystery.exitCode(for: error) == .success {
        Output.text(text + "\n")
        return ExitStatus.done.rawValue
    }
    if error is ValidationError || Mystery.exitCode(for: error) == .validationFailure {
        Output.error(text + "\n")
        return ExitStatus.usage.rawValue
    }
    Output.error("mystery: \(text)\n")
    return ExitStatus.failure.rawValue
}
