import Diagnostics

/// Says in plain words what libxml2 found, and finds the exact place, which is often before where it noticed.
struct Explanation {
    let source: SourceFile
    let problem: ParseProblem
    /// The elements that had not ended, outermost first.
    let open: [OpenElement]

    var bytes: [UInt8] { source.bytes }
    var offset: Int { problem.offset }

    func diagnostic() -> Diagnostic {
        switch problem.kind {
        case .noRoot: noRoot()
        case .contentAfterRoot: contentAfterRoot()
        case .endTagMismatch: endTagMismatch()
        case .elementNotEnded: elementNotEnded()
        case .tagNotEnded: tagNotEnded()
        case .valueWithoutQuotes: valueWithoutQuotes()
        case .attributeWithoutValue: attributeWithoutValue()
        case .valueNotEnded: valueNotEnded()
        case .lessThanInValue: lessThanInValue()
        case .duplicateAttribute: duplicateAttribute()
        case .spaceMissing: spaceMissing()
        case .nameMissing: nameMissing()
        case .semicolonMissing: rawAmpersand()
        case .unknownEntity: unknownEntity()
        case .badCharacterReference: badCharacterReference()
        case .invalidCharacter: invalidCharacter()
        case .unknownPrefix: unknownPrefix()
        case .hyphensInComment, .commentNotEnded, .cdataNotEnded, .misplacedCDATAEnd, .misplacedDeclaration:
            markup()
        case .tooManyNames: tooManyNames()
        case .other: other()
        }
    }

    func finding(
        _ rule: Rule, _ range: Range<Int>, _ message: String, advice: String? = nil, notes: [Note] = []
    ) -> Diagnostic {
        rule.diagnostic(file: source.name, range: range, message: message, advice: advice, notes: notes)
    }

    func notWellFormed(_ range: Range<Int>, _ message: String, advice: String? = nil) -> Diagnostic {
        finding(XMLRule.notWellFormed, range, message, advice: advice)
    }

    func note(_ range: Range<Int>, _ message: String) -> Note {
        Note(file: source.name, range: range, message: message)
    }

    private func other() -> Diagnostic {
        let start = hasText("\u{FEFF}", at: 0) ? 3 : 0
        if hasText("<?xml", at: start), last("<", before: offset) == start {
            return notWellFormed(
                scalar(at: offset), "The XML declaration is not written as it must be.",
                advice: "Write <?xml version=\"1.0\" encoding=\"UTF-8\"?>, or delete it.")
        }
        return notWellFormed(scalar(at: offset), "The XML is not well formed: \(parserSentence).")
    }

    private var parserSentence: String {
        let line = problem.message.split(separator: "\n").first.map(String.init) ?? "unknown problem"
        return short(line.last == "." ? String(line.dropLast()) : line)
    }
}

/// Finding places round the offset at which the parser noticed the problem.
extension Explanation {
    func text(_ range: Range<Int>) -> String {
        short(String(decoding: bytes[range], as: UTF8.self))
    }

    /// The last place of a byte before an offset.
    func last(_ byte: Unicode.Scalar, before offset: Int) -> Int? {
        bytes[..<min(offset, bytes.count)].lastIndex(of: UInt8(ascii: byte))
    }

    /// The name that starts at an offset; empty if none does.
    func name(at offset: Int) -> Range<Int> {
        let start = min(offset, bytes.count)
        return start..<(bytes[start...].firstIndex { !$0.isNameByte } ?? bytes.count)
    }

    /// The name that ends at an offset, white space aside.
    func name(before offset: Int) -> Range<Int> {
        var end = min(offset, bytes.count)
        while end > 0, bytes[end - 1].isXMLSpace { end -= 1 }
        var start = end
        while start > 0, bytes[start - 1].isNameByte { start -= 1 }
        return start..<end
    }

    /// The bytes of one character; empty at the end of the file.
    func scalar(at offset: Int) -> Range<Int> {
        guard offset < bytes.count else { return bytes.count..<bytes.count }
        var end = offset + 1
        while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
        return offset..<end
    }

    /// The attributes of the tag at an offset, as far as they can be read before the problem.
    func attributes(ofTag tag: Int) -> [AttributeScan.Found] {
        bytes.withUnsafeBytes { bytes in
            var scan = AttributeScan(bytes: bytes, tag: tag, end: offset)
            var found: [AttributeScan.Found] = []
            while let next = scan.nextOfAnyKind() { found.append(next) }
            return found
        }
    }

    func hasText(_ text: StaticString, at offset: Int) -> Bool {
        bytes.hasText(text, at: offset)
    }
}
