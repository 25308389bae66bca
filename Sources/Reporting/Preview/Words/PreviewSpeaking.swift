import Phrases

/// Says phrases of forms and logic sheets.
extension Speaker {
    func words(_ phrase: PreviewPhrase) -> String { catalogue.text(phrase) }

    func say(_ phrase: PreviewPhrase, _ places: KeyValuePairs<String, Sentence> = [:]) -> Sentence {
        filled(catalogue.wording(phrase), places)
    }

    func quoted(_ text: Sentence) -> Sentence { say(.quoted, ["text": text]) }

    /// Whole clauses one after the other, apart by more than a comma, because they hold commas themselves.
    func row(_ clauses: [Sentence]) -> Sentence {
        let gap = Sentence.Piece.words(language.isRightToLeft ? "؛ " : "; ")
        return Sentence(clauses.enumerated().flatMap { $0.offset == 0 ? $0.element.pieces : [gap] + $0.element.pieces })
    }
}
