import ArgumentParser

/// `mystery translations`: what those who translate checklists, and those who wait for them, need.
struct TranslationsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "translations",
        abstract: "Write translation files for translators, check what comes back, and show how far they are.",
        discussion: "The files are XLIFF 1.2, one a language beside each checklist; docs/translating.md tells more.",
        subcommands: [TranslationsExport.self, TranslationsCheck.self, TranslationsStatus.self])
}
