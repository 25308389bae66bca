import Diagnostics
import Formats
import SourceXML

/// How far one language of one checklist is, as scripts read it.
struct ProgressRecord: Encodable {
    struct Count: Encodable {
        let state: String
        let texts: Int
    }

    let checklist: String
    let language: String
    /// `nil` where there is none yet.
    let file: String?
    let texts: Int
    /// One for each state, in the order in which the table has them.
    let states: [Count]
    let stale: [String]
    let missing: [String]
    let wrong: [String]
    let unused: [String]
    /// The file says nothing that could be used; ‘mystery translations check’ tells why.
    let isUnreadable: Bool

    init(_ part: TranslatedPart, _ language: String) {
        let file = part.file(in: language)
        let read = file.flatMap { Self.read($0, part.texts) }
        let progress = read ?? TranslationProgress(missing: part.texts)
        checklist = part.path
        self.language = language
        self.file = file?.name
        texts = part.texts.texts.count
        states = TextState.allCases.map { Count(state: $0.rawValue, texts: progress.ids($0).count) }
        stale = progress.ids(.stale)
        missing = progress.ids(.missing)
        wrong = progress.ids(.wrong)
        unused = progress.unused
        isUnreadable = file != nil && read == nil
    }

    private static func read(_ file: SourceFile, _ texts: TranslatableTexts) -> TranslationProgress? {
        guard let tree = try? parseXML(file) else { return nil }
        return translationProgress(tree, of: texts)
    }

    /// Whether somebody has something to do before every text is shown in the language.
    var isLacking: Bool { !stale.isEmpty || !missing.isEmpty || !wrong.isEmpty || !unused.isEmpty }
}
