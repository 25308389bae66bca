import Evaluation
import Phrases

/// Says phrases of one language as sentences, with numbers as that language writes them.
struct Speaker: Sendable {
    let catalogue: Catalogue
    let format: NumberFormat
    var language: Language { catalogue.language }

    init(_ language: Language) {
        catalogue = .of(language)
        format = NumberFormat(language)
    }

    /// A phrase without places to fill.
    func words(_ phrase: ReportPhrase) -> String {
        let segments = catalogue.wording(phrase).segments(for: .other)
        if segments.count == 1, case .text(let text) = segments[0] { return text }
        return catalogue.text(phrase)
    }

    func say(_ phrase: ReportPhrase) -> Sentence { .words(words(phrase)) }

    /// A phrase with its places filled; what fills them keeps its kind.
    func say(_ phrase: ReportPhrase, count: Int? = nil, _ places: KeyValuePairs<String, Sentence>) -> Sentence {
        filled(catalogue.wording(phrase), count: count, places)
    }

    func filled(_ wording: Wording, count: Int? = nil, _ places: KeyValuePairs<String, Sentence>) -> Sentence {
        let form = count.map(language.pluralForm) ?? .other
        var pieces: [Sentence.Piece] = []
        for segment in wording.segments(for: form) {
            switch segment {
            case .text(let text):
                pieces.append(.words(text))
            case .slot(let name):
                if let place = places.first(where: { $0.key == name }) {
                    pieces += place.value.pieces
                } else if name == "count", let count {
                    pieces.append(.number(String(count)))
                }
            }
        }
        return Sentence(pieces)
    }

    func number(_ value: Rational) -> Sentence { numeral(format.number(value.exactText)) }
    func number(_ value: Int) -> Sentence { .number(String(value)) }
    /// The number of a question inside a sentence, with the article that its language puts there.
    func ordinal(_ value: Int) -> Sentence {
        let article = language.article(before: value)
        return article.isEmpty ? number(value) : Sentence([.words(article)] + number(value).pieces)
    }
    func percent(_ value: Rational) -> Sentence { numeral(format.percent(value.exactText)) }
    /// A number whose digits scoring has made already.
    func plainNumber(_ text: String) -> Sentence { numeral(format.number(text)) }

    func percent(_ score: Score) -> Sentence { numeral(format.percent(score.text)) }

    /// Digits and signs that are written already; in plain text, too, they run from left to right.
    func numeral(_ text: String) -> Sentence { .number(format.isolated(text)) }

    /// `4 / 6`; a part that is itself a fraction stands in parentheses.
    func ratio(_ part: Rational, _ whole: Rational) -> Sentence {
        numeral("\(operand(part)) / \(operand(whole))")
    }

    func operand(_ value: Rational) -> String {
        let text = format.number(value.exactText)
        return text.utf8.contains(UInt8(ascii: "/")) ? "(\(text))" : text
    }

    /// Units in letters that run from right to left take their numbers with them.
    func duration(_ seconds: Int) -> Sentence {
        let text = language.duration(seconds: seconds)
        return language.isRightToLeft ? .words(text) : .number(text)
    }

    func date(_ date: CalendarDate) -> Sentence {
        .words(language.date(year: date.year, month: date.month, day: date.day))
    }

    /// `a, b and c`, each part keeping its kind.
    func list(_ parts: [Sentence]) -> Sentence { joined(parts, language.listGaps(count: parts.count)) }

    /// `A; B, with c; D`: the labels of options that were chosen together.
    func choices(_ labels: [Sentence]) -> Sentence {
        joined(labels, Array(repeating: language.choiceGap, count: max(labels.count - 1, 0)))
    }

    private func joined(_ parts: [Sentence], _ gaps: [String]) -> Sentence {
        var pieces: [Sentence.Piece] = []
        for (index, part) in parts.enumerated() {
            if index > 0 { pieces.append(.words(gaps[index - 1])) }
            pieces += part.pieces
        }
        return Sentence(pieces)
    }
}
