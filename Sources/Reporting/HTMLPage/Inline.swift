/// Writes sentences inside a line; it knows the languages of a page but not its buffer, so nothing is copied.
struct InlineWriter: Sendable {
    let languages: PageLanguages

    func append(_ sentence: Sentence, to part: inout HTML) {
        for piece in sentence.pieces {
            switch piece {
            case .words(let text):
                part.append(text: text)
            case .number(let text):
                // Digits alone make a bdi element run from left to right; the attribute is for pages that do not.
                part.append(markup: languages.direction == .leftToRight ? "<bdi>" : "<bdi dir=ltr>")
                part.append(text: languages.direction == .leftToRight ? text : text.withoutMarks)
                part.append(markup: "</bdi>")
            case .quote(let text, let voice):
                part.append(markup: "<bdi")
                appendLanguage(of: voice, to: &part)
                part.append(markup: ">")
                part.append(text: text)
                part.append(markup: "</bdi>")
            }
        }
    }

    /// Said only where it differs from the language around it.
    func appendLanguage(of voice: Voice, to part: inout HTML) {
        guard let language = otherLanguage(of: voice) else { return }
        part.append(markup: " lang=\"")
        part.append(text: language)
        part.append(markup: "\"")
        if RightToLeft.isDirection(of: language) { part.append(markup: " dir=rtl") }
    }

    /// What is known to run from right to left says so itself; elsewhere the letters decide, where there are any to.
    func appendAutomaticDirection(of voice: Voice, _ text: String, to part: inout HTML) {
        guard languages.direction == .rightToLeft || RightToLeft.appears(in: text) else { return }
        if let language = otherLanguage(of: voice), RightToLeft.isDirection(of: language) { return }
        part.append(markup: " dir=auto")
    }

    private func otherLanguage(of voice: Voice) -> String? {
        let language: String? =
            switch voice {
            case .checklist: languages.checklist
            case .original: languages.original ?? languages.checklist
            case .shopper: languages.answers
            case .name: nil
            }
        return language == languages.interface ? nil : language
    }
}

extension String {
    /// An element isolates its digits already; without the marks of plain text they can be copied into a table.
    fileprivate var withoutMarks: String { String(unicodeScalars.filter { $0 != "\u{200E}" }) }
}

extension PartWriting {
    func inline(_ sentence: Sentence) -> HTML {
        var part = HTML()
        inline.append(sentence, to: &part)
        return part
    }

    /// Opens an element for a sentence and writes it; one whole quotation needs no element of its own inside.
    mutating func write(_ sentence: Sentence, in tag: StaticString) {
        html.append(markup: "<")
        html.append(markup: tag)
        if sentence.pieces.count == 1, case .quote(let text, let voice) = sentence.pieces[0] {
            inline.appendAutomaticDirection(of: voice, text, to: &html)
            inline.appendLanguage(of: voice, to: &html)
            html.append(markup: ">")
            html.append(text: text)
        } else {
            html.append(markup: ">")
            inline.append(sentence, to: &html)
        }
    }

    /// The shopper's own words, as they were written.
    mutating func writeComment(_ text: String) {
        html.append(markup: "<q")
        inline.appendAutomaticDirection(of: .shopper, text, to: &html)
        inline.appendLanguage(of: .shopper, to: &html)
        html.append(markup: ">")
        html.append(text: text)
        html.append(markup: "</q>")
    }

    /// A cell that holds nothing but digits, a decimal mark and a percent sign reads the same in both directions.
    mutating func writeCell(_ sentence: Sentence) {
        if sentence.pieces.count == 1, case .number(let text) = sentence.pieces[0],
            text.utf8.allSatisfy(Self.isDigitOrMark)
        {
            html.append(markup: "<td>")
            html.append(text: text)
        } else {
            write(sentence, in: "td")
        }
    }

    private static func isDigitOrMark(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",")
            || byte == UInt8(ascii: "%")
    }
}
