import Diagnostics

/// A file that was read although it is not well formed: what was wrong, and the tree behind it.
package struct MendedXML: Sendable {
    /// `nil` when something is wrong that cannot be mended.
    package let tree: XMLTree?
    package let failures: [XMLFailure]
    /// Where characters were taken for what was meant; nothing is concluded from the values there.
    package let mended: [Range<Int>]
}

/// Reads a file, and goes on after slips of the pen that leave no doubt, so that one run tells everything.
///
/// A raw `<` or `&` and typographic quotes around a value are replaced in memory by as many bytes of what was meant.
package func parseMending(_ source: SourceFile, limits: XMLLimits = .standard) -> MendedXML {
    var bytes = source.bytes
    var failures: [XMLFailure] = []
    var mended: [Range<Int>] = []
    while true {
        do throws(XMLFailure) {
            let tree = try parseXML(SourceFile(name: source.name, bytes: bytes), limits: limits)
            return MendedXML(tree: tree, failures: failures, mended: mended)
        } catch {
            failures.append(error)
            // Each attempt reads the file again: many slips in a large file are left for the next run.
            guard failures.count <= mostAttempts, source.bytes.count * failures.count <= mostBytes,
                let places = mend(error.diagnostic, in: &bytes)
            else { return MendedXML(tree: nil, failures: failures, mended: mended) }
            mended += places
        }
    }
}

private let mostAttempts = 20
private let mostBytes = 20_000_000

/// Replaces what a failure points at; `nil` when it is not clear what was meant.
private func mend(_ failure: Diagnostic, in bytes: inout [UInt8]) -> [Range<Int>]? {
    switch failure.code {
    case XMLRule.rawLessThan.code, XMLRule.rawAmpersand.code:
        guard (1...2).contains(failure.range.count) else { return nil }
        // A condition with the other sign has the same names and types, so that their mistakes are found too.
        let other = failure.code == XMLRule.rawLessThan.code ? UInt8(ascii: ">") : UInt8(ascii: "|")
        for index in failure.range { bytes[index] = other }
        return [failure.range]
    case XMLRule.smartQuotes.code:
        return mendQuotes(failure.range, in: &bytes)
    default:
        return nil
    }
}

/// Makes a pair of typographic quotes in one tag straight; the bytes that are left over become space outside of them.
private func mendQuotes(_ opening: Range<Int>, in bytes: inout [UInt8]) -> [Range<Int>]? {
    guard opening.lowerBound > 0, bytes[opening.lowerBound - 1] == UInt8(ascii: "="),
        let closing = closingQuote(after: opening.upperBound, in: bytes)
    else { return nil }
    straighten(opening, quoteAt: opening.upperBound - 1, in: &bytes)
    straighten(closing, quoteAt: closing.lowerBound, in: &bytes)
    return [opening.lowerBound..<closing.upperBound]
}

private func straighten(_ range: Range<Int>, quoteAt place: Int, in bytes: inout [UInt8]) {
    for index in range { bytes[index] = index == place ? UInt8(ascii: "\"") : UInt8(ascii: " ") }
}

/// The next typographic quote of the same tag; straight quotes and brackets end the search.
private func closingQuote(after start: Int, in bytes: [UInt8]) -> Range<Int>? {
    var index = start
    while index < bytes.count {
        switch bytes[index] {
        case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"): return nil
        case 0xE2 where index + 2 < bytes.count && bytes[index + 1] == 0x80 && (0x98...0x9F).contains(bytes[index + 2]):
            return index..<(index + 3)
        default: index += 1
        }
    }
    return nil
}
