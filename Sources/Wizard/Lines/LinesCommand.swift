import Phrases

/// A command of the lines front end: a colon, a word in English or the interface language, and what follows it.
struct LinesCommand: Hashable {
    enum Kind: Hashable {
        case back, next, go, review, later, undo, redo, language, quit, notApplicable, comment, photo, clear, finish
        case help, example, note, flag, clock
    }

    /// `nil` for a word that is no command.
    let kind: Kind?
    let word: String
    let rest: String

    private static let words: [(WizardPhrase, Kind)] = [
        (.backWords, .back), (.nextWords, .next), (.goWords, .go), (.reviewWords, .review), (.laterWords, .later),
        (.undoWords, .undo), (.redoWords, .redo), (.languageWords, .language), (.quitWords, .quit),
        (.notApplicableWords, .notApplicable), (.commentWords, .comment), (.photoWords, .photo), (.clearWords, .clear),
        (.finishWords, .finish), (.helpWords, .help), (.exampleWords, .example),
        (.noteWords, .note), (.flagWords, .flag), (.clockWords, .clock),
    ]

    private static let takingText: Set<Kind> = [.go, .language, .notApplicable, .comment, .photo, .note]

    /// `nil` when the line is not a command at all.
    init?(_ line: String, _ catalogue: Catalogue) {
        let text = line.trimmed
        if text == "?" {
            self.init(kind: .help, word: "?", rest: "")
            return
        }
        guard text.hasPrefix(":") else { return nil }
        let parts = text.dropFirst().split(separator: " ", maxSplits: 1).map(String.init)
        let word = parts.first ?? ""
        let rest = parts.count > 1 ? parts[1].trimmed : ""
        let kind = Self.words.first { catalogue.isOne(of: $0.0, word) }?.1
        if let kind, !rest.isEmpty, !Self.takingText.contains(kind) {
            // Of two words the first may be another command: “geri al” is undo, “geri” goes back.
            let joined = Self.words.first { catalogue.isOne(of: $0.0, word + rest) }?.1
            self.init(kind: joined, word: "\(word) \(rest)", rest: "")
        } else {
            self.init(kind: kind, word: word, rest: rest)
        }
    }

    private init(kind: Kind?, word: String, rest: String) {
        self.kind = kind
        self.word = word
        self.rest = rest
    }
}
