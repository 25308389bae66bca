import Diagnostics

/// Attributes without quotes, without a value, or written twice.
extension Explanation {
    func valueWithoutQuotes() -> Diagnostic {
        if let quote = smartQuote(in: offset..<min(offset + 3, bytes.count)), quote.lowerBound == offset {
            return smartQuotes(quote)
        }
        let equals = last("=", before: offset) ?? offset
        let name = name(before: equals)
        var end = offset
        while end < bytes.count, !bytes[end].isXMLSpace, !UInt8.endsBareValue.contains(bytes[end]) { end += 1 }
        if end == offset { return withoutValue(name) }
        return finding(
            XMLRule.unquotedValue, offset..<end, "The value of the attribute \(text(name)) has no quotes.",
            advice: "Write \(text(name))=\"\(text(offset..<end))\".")
    }

    func attributeWithoutValue() -> Diagnostic {
        withoutValue(name(before: offset))
    }

    func valueNotEnded() -> Diagnostic {
        guard let tag = last("<", before: offset), let open = attributes(ofTag: tag).last, !open.isClosed else {
            return notWellFormed(scalar(at: offset), "A closing quote is missing here.")
        }
        if let quote = smartQuote(in: open.value) { return smartQuotes(quote) }
        return unclosedQuote(open)
    }

    /// A `<` in a value is either meant, as in `a < 3`, or begins the next tag because the closing quote is missing.
    func lessThanInValue() -> Diagnostic {
        if let tag = last("<", before: offset), let open = attributes(ofTag: tag).last, !open.isClosed {
            let value = bytes[open.value]
            let next = offset + 1 < bytes.count ? bytes[offset + 1] : 0
            let beginsTag = next == UInt8(ascii: "/") || next == UInt8(ascii: "!") || next.isNameStart
            if beginsTag, value.contains(UInt8(ascii: ">")) || value.contains(0x0A) || value.contains(0x0D) {
                return valueNotEnded()
            }
        }
        return finding(
            XMLRule.rawLessThan, offset..<min(offset + 1, bytes.count), "A raw < cannot stand in an attribute value.",
            advice: "Write `less than` in a condition, or &lt; in text.")
    }

    func spaceMissing() -> Diagnostic {
        if offset >= bytes.count || bytes[offset] == UInt8(ascii: "<") { return tagNotEnded() }
        let before = last("<", before: offset).flatMap { attributes(ofTag: $0).last }
        // In id="greeted points="5" the first value swallowed the next name.
        if let before, bytes[before.value].last == UInt8(ascii: "=") {
            return smartQuote(in: before.value).map(smartQuotes) ?? unclosedQuote(before)
        }
        return notWellFormed(
            scalar(at: offset), "A space is missing before the next attribute.",
            advice: "Write a space; a quote inside a value in quotes is written &quot;.")
    }

    func duplicateAttribute() -> Diagnostic {
        guard let tag = last("<", before: offset) else {
            return notWellFormed(scalar(at: offset), "An attribute is written twice.")
        }
        let found = attributes(ofTag: tag)
        var firstByName: [String: Range<Int>] = [:]
        for attribute in found {
            let name = String(decoding: bytes[attribute.name], as: UTF8.self)
            if let first = firstByName[name] { return duplicate(attribute.name, first) }
            firstByName[name] = attribute.name
        }
        // Two prefixes for one namespace: only the names after the prefixes are equal.
        let same = found.filter { text($0.name).split(separator: ":").last.map(String.init) == problem.name }
        if let first = same.first, let last = same.last { return duplicate(last.name, first.name) }
        return notWellFormed(scalar(at: offset), "An attribute is written twice.")
    }

    private func duplicate(_ second: Range<Int>, _ first: Range<Int>) -> Diagnostic {
        finding(
            XMLRule.duplicateAttribute, second, "The attribute \(text(second)) is written twice in one tag.",
            advice: "Keep one of the two.", notes: [note(first, "It is written here already.")])
    }

    private func withoutValue(_ name: Range<Int>) -> Diagnostic {
        finding(
            XMLRule.unquotedValue, name, "The attribute \(text(name)) has no value.",
            advice: "Write \(text(name))=\"…\"; if it is no attribute but text after a <, write &lt;.")
    }

    private func unclosedQuote(_ attribute: AttributeScan.Found) -> Diagnostic {
        finding(
            XMLRule.unclosedQuote, (attribute.value.lowerBound - 1)..<attribute.value.lowerBound,
            "The value of the attribute \(text(attribute.name)) has no closing quote.",
            advice: "Write the same quote at the end of the value.")
    }

    private func smartQuotes(_ quote: Range<Int>) -> Diagnostic {
        finding(
            XMLRule.smartQuotes, quote, "The quote \(text(quote)) does not enclose a value.",
            advice: "Write the straight quote \" at both ends; a word processor may have changed it.")
    }

    /// The first typographic quote in a range.
    private func smartQuote(in range: Range<Int>) -> Range<Int>? {
        var offset = range.lowerBound
        while offset < range.upperBound {
            let scalar = scalar(at: offset)
            if "“”„‟‘’‚‛«»″′".unicodeScalars.contains(where: { String($0) == text(scalar) }) { return scalar }
            offset = scalar.upperBound
        }
        return nil
    }
}

extension UInt8 {
    fileprivate static let endsBareValue: [UInt8] = [UInt8(ascii: ">"), UInt8(ascii: "<"), UInt8(ascii: "/")]
}
