import Crypto
import Diagnostics
import Evaluation
import Formats
import Phrases
import SourceXML
import VisitStore

/// What reading a checklist gave; the tree is part of it, so that its owner decides when it goes.
struct ParsedChecklist {
    let tree: XMLTree?
    /// `nil` when there is at least one error.
    let checklist: Checklist?
    /// Those of the checklist and its library files.
    let ownFindings: [Diagnostic]
    /// Those and what is found in translations, and lints where they were asked for.
    let findings: [Diagnostic]
    /// The library files that belong to it.
    var libraries: [SourceFile] = []
    var translations = ChecklistTranslations.none
}

/// A checklist that was read without errors, and the exact file it came from.
struct LoadedChecklist {
    let checklist: Checklist
    let pin: ChecklistPin
    /// The checklist with the library files it is made of.
    let source: SourceBundle
    let translations: ChecklistTranslations
    private let words = ChecklistWords()

    /// Reads and checks a file; its errors are printed and end the command.
    static func read(_ path: String, workspace: String? = nil) throws -> LoadedChecklist {
        let source = try InputFile.read(path)
        let workspace = try Workspace(workspace, for: path)
        let parsed = try parse(source, workspace.libraries, workspace.translations)
        guard let checklist = parsed.checklist else {
            let errors = parsed.ownFindings.filter { $0.severity == .error }
            Output.error(DiagnosticText(files: [source] + parsed.libraries).render(grouped(errors)))
            throw CommandFailure(
                "‘\(path)’ has errors, so nothing was done with it.", status: .findings,
                advice: "Run ‘mystery check \(path)’ until it is clean.")
        }
        let bundle = SourceBundle(main: source, libraries: parsed.libraries)
        return LoadedChecklist(
            checklist: checklist, pin: pin(of: checklist, bundle), source: bundle, translations: parsed.translations)
    }

    /// The checklist that a stored visit was answered under.
    static func stored(with visit: StoredVisit) throws(CommandFailure) -> LoadedChecklist {
        let translations = visit.translations.map { SourceFile(name: $0.fileName, bytes: $0.bytes) }
        guard let source = SourceBundle(visit.source.bytes, name: visit.source.fileName),
            case let parsed = try parse(source.main, source.files, TranslationFiles(kept: translations)),
            let checklist = parsed.checklist
        else {
            throw CommandFailure(
                "The checklist kept with visit ‘\(visit.visit.details.id)’ is not accepted by this version of Mystery.",
                advice: "Use the version that the visit was made with.")
        }
        return LoadedChecklist(
            checklist: checklist, pin: visit.visit.pin, source: source, translations: parsed.translations)
    }

    /// Lints are for whoever writes the checklist; everybody else only needs to know whether it can be used.
    static func parse(
        _ source: SourceFile, _ libraries: LibraryFiles, _ translations: TranslationFiles, linting: Bool = false
    ) throws(CommandFailure) -> ParsedChecklist {
        let parsed = parseMending(source)
        let failures = parsed.failures.map(\.diagnostic)
        guard let tree = parsed.tree else {
            return ParsedChecklist(tree: nil, checklist: nil, ownFindings: failures, findings: failures)
        }
        let reading = ChecklistReading(tree, libraries: libraries, mended: parsed.mended, linting: linting)
        let own = failures + reading.findings
        guard failures.isEmpty else {
            return ParsedChecklist(
                tree: tree, checklist: nil, ownFindings: own, findings: own, libraries: reading.libraries)
        }
        let translated = try ChecklistTranslations(of: tree, reading.libraries, libraries, translations)
        let ofTranslations = reading.checklist == nil ? translated.findings.certainDespiteErrors : translated.findings
        return ParsedChecklist(
            tree: tree, checklist: reading.checklist, ownFindings: own,
            findings: linting ? reading.linted(with: ofTranslations) : own + ofTranslations,
            libraries: reading.libraries, translations: translated)
    }

    private static func pin(of checklist: Checklist, _ source: SourceBundle) -> ChecklistPin {
        let digest = SHA256.hash(data: source.bytes).map { byte in
            let text = String(byte, radix: 16)
            return byte < 16 ? "0" + text : text
        }
        return ChecklistPin(id: checklist.id, version: checklist.version, digest: digest.joined())
    }
}

extension LoadedChecklist {
    /// The checklist in a language as far as it is translated, else as it was written.
    func checklist(in tag: String) -> Checklist {
        words.checklist(in: tag) { translations.checklist(checklist, in: tag) }
    }

    /// The language of the interface where a checklist may be shown in languages that the interface does not speak.
    func interface(of use: LanguageUse, for tag: String) -> Language {
        use.language(tag) ?? use.language(checklist.language) ?? .english
    }

    /// The translation files as a visit keeps them, named by their path from the folder of the checklist.
    var keptTranslations: [TranslationSource] {
        translations.used.map { file in
            TranslationSource(
                fileName: RelativePath.from(folder: source.main.name.folder, to: file.name), bytes: file.bytes)
        }
    }

    /// Refuses a language that neither the interface nor the checklist speaks.
    func require(language tag: String, for use: LanguageUse) throws(CommandFailure) {
        guard use.language(tag) == nil, !translations.speaks(tag, of: checklist) else { return }
        let known = use.languages.map(\.rawValue)
        let languages = known + translations.languages.filter { use.language($0) == nil }
        throw CommandFailure(
            "Mystery does not speak ‘\(tag)’, and the checklist is not translated to it.", status: .usage,
            advice: "The languages are: \(languages.joined(separator: ", ")).")
    }
}

/// A checklist in the languages that it was asked for so far.
private final class ChecklistWords {
    private var known: [String: Checklist] = [:]

    func checklist(in tag: String, _ make: () -> Checklist) -> Checklist {
        if let checklist = known[tag] { return checklist }
        let checklist = make()
        known[tag] = checklist
        return checklist
    }
}

/// What a language is asked for: reports are written in more languages than the wizard speaks.
enum LanguageUse {
    case wizard, report

    var languages: [Language] {
        switch self {
        case .wizard: Language.ofWizard
        case .report: Language.allCases
        }
    }

    func language(_ tag: String) -> Language? {
        switch self {
        case .wizard: Language(wizardTag: tag)
        case .report: Language(tag: tag)
        }
    }
}
