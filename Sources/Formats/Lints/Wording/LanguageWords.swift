/// What the wording lints know about a language. The ideas are those of every textbook of survey design since Payne's
/// "The Art of Asking Questions" (1951): ask one thing at a time, and do not put the answer into the shopper's mouth.
/// The word lists are our own, and leave out whatever is more often innocent than not.
struct LanguageWords: Sendable {
    let language: String

    /// Words that join two things, and words that may stand between one of them and what it joins.
    let conjunctions: Set<String>
    let modifiers: Set<String>
    /// Words that open a part of the sentence in which what is joined is not what is asked.
    let subordinators: Set<String>
    /// Pairs that are one thing, both words beside the conjunction.
    let fixedPairs: Set<String>
    /// Words that only lead up to what comes after the conjunction: "go and ask".
    var leadIns: Set<String> = []
    /// Words that judge: two of them joined are two questions.
    let qualities: WordList
    /// Words that say what somebody did.
    let actions: WordList
    /// Words that may be a thing as well as what somebody did.
    let actionsOrThings: WordList
    /// Words that show that one of those is what somebody did.
    let companions: Set<String>
    let actionPlace: ActionPlace
    /// Words that open a new question after a conjunction.
    let clauseOpeners: Set<String>
    /// The ending of two neighbouring words that joins them, in a language that joins by endings.
    var joiningEnding: String?

    let leading: Phrases

    /// Parts of words that speak of agreeing.
    let agreement: [String]
    /// How a question shows that it can be answered by yes or no.
    let yesNo: YesNoForm
    /// How a question asks for more than yes or no.
    let open: Phrases

    /// Where a word of action must stand for a conjunction to join two of them.
    enum ActionPlace {
        case after, before, bothSides
    }

    struct YesNoForm {
        var firstWords: Set<String> = []
        var anyWord = WordList("")
        var endingsOfAnyWord: [String] = []
        var endingsOfLastWord: [String] = []
    }

    /// `nil` for a language that is not covered.
    static func of(language tag: String) -> LanguageWords? {
        let primary = tag.lowercased().split(separator: "-").first.map(String.init) ?? ""
        return switch primary {
        case "en": english
        case "tr": turkish
        case "hu": hungarian
        case "ta": tamil
        default: nil
        }
    }

    func words(of text: String) -> AskedWords { AskedWords(text, isTurkish: language == "tr") }

    /// Whether the labels of a scale are those of agreeing and disagreeing.
    func isAgreement(_ labels: [String]) -> Bool { labels.count { speaksOfAgreement($0) } >= 2 }

    private func speaksOfAgreement(_ text: String) -> Bool {
        let small = text.lowercased()
        return agreement.contains { small.holds($0) }
    }

    func speakOfAgreement(_ asked: AskedWords) -> Bool { asked.words.contains { speaksOfAgreement($0.text) } }

    /// Whether a question can be answered by yes or no.
    func asksYesOrNo(_ asked: AskedWords) -> Bool {
        let own = asked.words.filter { !$0.isSetApart }
        guard asked.endsInQuestionMark, let first = own.first, let last = own.last else { return false }
        return yesNo.firstWords.contains(first.text)
            || own.contains { word in
                yesNo.anyWord.contains(word.text) || yesNo.endingsOfAnyWord.contains { word.text.hasEnding($0) }
            } || yesNo.endingsOfLastWord.contains { last.text.hasEnding($0) }
    }
}

extension String {
    /// Like `hasSuffix`, but by bytes: an ending may begin with a vowel sign.
    func hasEnding(_ ending: String) -> Bool {
        utf8.count >= ending.utf8.count && utf8.suffix(ending.utf8.count).elementsEqual(ending.utf8)
    }
}

extension String {
    /// Like `contains`, but by bytes, which is many times faster.
    fileprivate func holds(_ part: String) -> Bool {
        let (own, wanted) = (Array(utf8), Array(part.utf8))
        guard let first = wanted.first, own.count >= wanted.count else { return wanted.isEmpty }
        return (0...(own.count - wanted.count)).contains {
            own[$0] == first && own[$0...].starts(with: wanted)
        }
    }
}

extension Set where Element == String {
    /// The words of a text; written like this they are read more easily than one by one in quotation marks.
    init(words: String) { self = Set(words.split(whereSeparator: \.isWhitespace).map(String.init)) }
}
