import Diagnostics

/// Characters, entities, prefixes and markup that cannot stand where they do.
extension Explanation {
    /// A name was expected after `<` or `&`, or as the next attribute.
    func nameMissing() -> Diagnostic {
        let before = offset > 0 ? bytes[offset - 1] : 0
        if before == UInt8(ascii: "&") { return rawAmpersand() }
        if before == UInt8(ascii: "<") {
            return finding(
                XMLRule.rawLessThan, (offset - 1)..<offset, "A raw < must begin a tag.",
                advice: "Write &lt; where the character is meant.")
        }
        if offset >= bytes.count || bytes[offset] == UInt8(ascii: "<") { return tagNotEnded() }
        return notWellFormed(
            scalar(at: offset), "The name of an attribute cannot begin with \(text(scalar(at: offset))).",
            advice: "Write attributes as name=\"value\", and close the tag with >.")
    }

    func rawAmpersand() -> Diagnostic {
        let place = last("&", before: offset) ?? offset
        if hasText("&&", at: place) {
            return finding(
                XMLRule.rawAmpersand, place..<(place + 2), "A raw & begins an entity, but none follows.",
                advice: "Write ‘and’ in a condition, and &amp; where the character is meant.")
        }
        return finding(
            XMLRule.rawAmpersand, place..<min(place + 1, bytes.count), "A raw & begins an entity, but none follows.",
            advice: "Write &amp; where the character is meant.")
    }

    func unknownEntity() -> Diagnostic {
        let place = last("&", before: offset) ?? offset
        let name = text(name(at: place + 1))
        let close = nearest(to: name, among: ["lt", "gt", "amp", "quot", "apos"]).map { "&\($0);" }
        let instead = charactersByEntity[name] ?? close ?? "the character itself"
        return finding(
            XMLRule.unknownEntity, place..<max(place, offset), "The entity &\(name); is not known.",
            advice: "Write \(instead) here. Only &lt; &gt; &amp; &quot; and &apos; have names.")
    }

    func badCharacterReference() -> Diagnostic {
        let place = last("&", before: offset) ?? offset
        let range = place..<max(offset, min(place + 1, bytes.count))
        let isEnded = bytes[range].last == UInt8(ascii: ";")
        return notWellFormed(
            range, "The reference \(text(range)) \(isEnded ? "names no character" : "does not end with a semicolon").",
            advice: "Write the character itself, or its number as in &#233;.")
    }

    func invalidCharacter() -> Diagnostic {
        if offset > 0, bytes[offset - 1] == UInt8(ascii: ";"), let start = last("&", before: offset),
            hasText("&#", at: start)
        {
            return badCharacterReference()
        }
        let place = scalar(at: offset)
        let value = String(decoding: bytes[place], as: UTF8.self).unicodeScalars.first?.value ?? 0
        let digits = String(value, radix: 16, uppercase: true)
        let code = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        return notWellFormed(place, "The invisible character U+\(code) is not allowed.", advice: "Delete it.")
    }

    func unknownPrefix() -> Diagnostic {
        let prefix = problem.name ?? ""
        let tag = last("<", before: offset) ?? offset
        let names = [name(at: tag + 1)] + attributes(ofTag: tag).map(\.name)
        let name = names.first { text($0).hasPrefix(prefix + ":") } ?? name(at: tag + 1)
        let range = name.lowerBound..<min(name.upperBound, name.lowerBound + prefix.utf8.count)
        return finding(
            XMLRule.unknownPrefix, range, "The prefix \(short(prefix)) of \(text(name)) is not declared.",
            advice: "Write the name without a prefix, or declare it with xmlns:\(short(prefix))=\"…\".")
    }

    /// Comments, CDATA and the XML declaration.
    func markup() -> Diagnostic {
        switch problem.kind {
        case .hyphensInComment:
            let start = lastOffset(of: "<!--", before: offset) ?? offset
            let place = bytes.firstOffset(of: "--", from: start + 4, to: bytes.count) ?? start
            return notWellFormed(
                place..<min(place + 2, bytes.count), "Two hyphens cannot stand inside a comment.",
                advice: "Write one hyphen, or end the comment with -->.")
        case .commentNotEnded:
            let start = lastOffset(of: "<!--", before: bytes.count) ?? offset
            return notWellFormed(
                start..<min(start + 4, bytes.count), "The comment is never ended.", advice: "Write --> where it ends.")
        case .cdataNotEnded:
            let start = lastOffset(of: "<![CDATA[", before: bytes.count) ?? offset
            return notWellFormed(
                start..<min(start + 9, bytes.count), "The CDATA is never ended.", advice: "Write ]]> where it ends.")
        case .misplacedCDATAEnd:
            let place = bytes.firstOffset(of: "]]>", from: max(0, offset - 3), to: bytes.count) ?? offset
            return notWellFormed(
                place..<min(place + 3, bytes.count), "Text cannot contain ]]>.", advice: "Write ]]&gt; instead.")
        default:
            let start = lastOffset(of: "<?", before: offset) ?? offset
            return notWellFormed(
                start..<max(start, min(offset, bytes.count)),
                "The XML declaration must be the very first thing in the file.",
                advice: "Delete what stands before it, even spaces and empty lines, or delete the declaration.")
        }
    }

    private func lastOffset(of text: StaticString, before end: Int) -> Int? {
        var position = min(end, bytes.count)
        while let open = last("<", before: position) {
            if hasText(text, at: open) { return open }
            position = open
        }
        return nil
    }
}

/// What people who know HTML mean by its most common entities.
private let charactersByEntity = [
    "nbsp": "&#160;", "mdash": "—", "ndash": "–", "hellip": "…", "copy": "©", "euro": "€", "rsquo": "’", "lsquo": "‘",
    "rdquo": "”", "ldquo": "“", "bull": "•", "times": "×", "deg": "°",
]
