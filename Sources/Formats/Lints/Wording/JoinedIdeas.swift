/// Looks for a conjunction that joins two questions in one.
struct JoinedIdeas {
    private let language: LanguageWords
    private let words: [AskedWords.Word]

    init(_ asked: AskedWords, _ language: LanguageWords) {
        self.language = language
        words = asked.words
    }

    /// The conjunction, or the start of a second question.
    var first: Int? {
        words.indices.first { joins(at: $0) || startsSecondQuestion($0) }
    }

    private func joins(at index: Int) -> Bool {
        if joinsByEndings(index) { return true }
        guard index > 0, index + 1 < words.count, language.conjunctions.contains(words[index].text) else {
            return false
        }
        let (before, after) = (words[index - 1], words[index + 1])
        // A capital letter makes it a name, as in Black and Decker.
        if [before, words[index], after].contains(where: \.isSetApart) || after.startsSentence || after.isCapitalised
            || language.leadIns.contains(before.text) || language.fixedPairs.contains("\(before.text) \(after.text)")
            || isSubordinate(index)
        {
            return false
        }
        let next = pastModifiers(index + 1)
        if language.qualities.contains(before.text), language.qualities.contains(words[next].text) { return true }
        return joinsActions(index, next) || opensClause(index)
    }

    /// The first word from here that is no modifier.
    private func pastModifiers(_ index: Int) -> Int {
        words[index...].indices.first { !language.modifiers.contains(words[$0].text) } ?? index
    }

    /// Whether the part of the sentence up to the conjunction is about when, whether or which, not what is asked.
    private func isSubordinate(_ index: Int) -> Bool {
        var current = index - 1
        while current > 0, !words[current].startsSentence {
            if language.subordinators.contains(words[current].text) { return true }
            if words[current].followsComma { return false }
            current -= 1
        }
        return false
    }

    private func joinsActions(_ index: Int, _ next: Int) -> Bool {
        switch language.actionPlace {
        case .before:
            return language.actions.contains(words[index - 1].text)
        case .bothSides:
            return words[sentenceStart(index)..<index].contains { isAction($0) }
                && words[next..<clauseEnd(next)].contains { isAction($0) }
        case .after:
            // "to see and touch" is what something is for.
            if index > 1, words[index - 2].text == "to" { return false }
            if language.actions.contains(words[next].text) { return true }
            guard language.actionsOrThings.contains(words[next].text) else { return false }
            return language.companions.contains(words[index - 1].text)
                || (next + 1 < words.count && language.companions.contains(words[next + 1].text))
        }
    }

    private func isAction(_ word: AskedWords.Word) -> Bool { !word.isSetApart && language.actions.contains(word.text) }

    private func sentenceStart(_ index: Int) -> Int { words[...index].lastIndex(where: \.startsSentence) ?? 0 }

    private func clauseEnd(_ index: Int) -> Int {
        words[(index + 1)...].firstIndex { $0.followsComma || $0.startsSentence } ?? words.count
    }

    /// Whether a new question begins after the conjunction; "where and when" is none.
    private func opensClause(_ index: Int) -> Bool {
        language.clauseOpeners.contains(words[index + 1].text)
            && !language.subordinators.contains(words[index - 1].text)
    }

    /// Some languages join by the ending of both words.
    private func joinsByEndings(_ index: Int) -> Bool {
        guard let ending = language.joiningEnding, index > 0, words[index].text.hasEnding(ending),
            words[index - 1].text.hasEnding(ending), !words[index].isSetApart, !words[index].startsSentence
        else { return false }
        return language.qualities.contains(words[index].text) || language.qualities.contains(words[index - 1].text)
    }

    /// Whether a second sentence with a question mark begins here, both of more than one word.
    private func startsSecondQuestion(_ index: Int) -> Bool {
        guard index > 1, words[index].startsSentence, words[index - 1].endsQuestion, !words[index - 1].startsSentence,
            let end = words[index...].firstIndex(where: \.endsSentence)
        else { return false }
        return end > index && words[end].endsQuestion
    }
}
