/// Makes a text safe in GitHub-flavoured Markdown, inside a line, a table cell or a heading; it works on bytes.
///
/// Marks are escaped by a backslash. Code hosts look for mentions, issue numbers and addresses after escapes are gone,
/// so those are broken by an invisible WORD JOINER (U+2060), which also reads well as plain text.
enum MarkdownEscaping {
    private static let joiner: [UInt8] = [0xE2, 0x81, 0xA0]
    private static let firstStrongIsolate: [UInt8] = [0xE2, 0x81, 0xA8]
    private static let popIsolate: [UInt8] = [0xE2, 0x81, 0xA9]

    /// One line; newlines become blanks.
    static func inline(_ text: String) -> [UInt8] { line(neutral(text).map { $0 == 0x0A ? 0x20 : $0 }) }

    /// Each line of the text, escaped.
    static func lines(_ text: String) -> [[UInt8]] {
        neutral(text).split(separator: 0x0A, omittingEmptySubsequences: false).map { line(Array($0)) }
    }

    /// Between backquotes, one more than the text itself has in a row; a pipe would still end a table cell.
    static func code(_ text: String) -> [UInt8] {
        let bytes = neutral(text).map { $0 == 0x0A ? 0x20 : $0 }
        let longest = bytes.split(whereSeparator: { $0 != 0x60 }).map(\.count).max() ?? 0
        let fence = [UInt8](repeating: 0x60, count: longest + 1)
        let pad: [UInt8] = longest > 0 || bytes.isEmpty ? [0x20] : []
        return fence + pad + bytes.flatMap { $0 == 0x7C ? [0x5C, 0x7C] : [$0] } + pad + fence
    }

    private static func neutral(_ text: String) -> [UInt8] {
        var text = text
        return text.withUTF8 { source in
            var bytes: [UInt8] = []
            bytes.reserveCapacity(source.count + 8)
            var index = 0
            while index < source.count {
                if let (length, replacement) = NeutralText.replacement(in: source, at: index) {
                    replacement.append(to: &bytes)
                    index += length
                } else {
                    bytes.append(source[index] == 0x09 ? 0x20 : source[index])
                    index += 1
                }
            }
            return bytes
        }
    }

    private static func line(_ source: [UInt8]) -> [UInt8] {
        // Blanks at the start could begin a code block and at the end a line break; neither is ever shown.
        let text = source.drop { $0 == 0x20 }
        let end = text.lastIndex { $0 != 0x20 }.map { $0 + 1 } ?? text.startIndex
        let trimmed = Array(text[text.startIndex..<end])
        let isolated = RightToLeft.appears(in: trimmed)
        var bytes: [UInt8] = isolated ? firstStrongIsolate : []
        bytes.reserveCapacity(trimmed.count + 16)
        let leading = leadingMark(trimmed)
        for (index, byte) in trimmed.enumerated() {
            let next = index + 1 < trimmed.count ? trimmed[index + 1] : 0
            if index == leading || needsBackslash(byte) { bytes.append(0x5C) }
            bytes.append(byte)
            if needsJoiner(byte, before: next, in: trimmed, at: index) { bytes.append(contentsOf: joiner) }
        }
        return isolated ? bytes + popIsolate : bytes
    }

    /// The place of a mark that would begin a list, a quote, a heading or a rule; `nil` when there is none.
    private static func leadingMark(_ bytes: [UInt8]) -> Int? {
        guard let first = bytes.first else { return nil }
        if [UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: ">"), UInt8(ascii: "="), UInt8(ascii: ":")].contains(
            first)
        {
            return 0
        }
        let digits = bytes.prefix { (0x30...0x39).contains($0) }.count
        guard (1...9).contains(digits), digits < bytes.count else { return nil }
        let isMark = bytes[digits] == UInt8(ascii: ".") || bytes[digits] == UInt8(ascii: ")")
        return isMark && (digits + 1 == bytes.count || bytes[digits + 1] == 0x20) ? digits : nil
    }

    private static func needsBackslash(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["),
            UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: "|"), UInt8(ascii: "~"), UInt8(ascii: "#"),
            UInt8(ascii: "&"), UInt8(ascii: "$"):
            true
        default: false
        }
    }

    private static func needsJoiner(_ byte: UInt8, before next: UInt8, in bytes: [UInt8], at index: Int) -> Bool {
        switch byte {
        case UInt8(ascii: "@"): isWord(next)
        case UInt8(ascii: "#"), UInt8(ascii: "!"), UInt8(ascii: "&"): isWord(next)
        case UInt8(ascii: ":"): isLetter(next) || next == UInt8(ascii: "/") || next == UInt8(ascii: "+")
        case UInt8(ascii: "w"), UInt8(ascii: "W"):
            next == UInt8(ascii: ".") && index >= 2
                && bytes[(index - 2)..<index].allSatisfy { $0 | 0x20 == byte | 0x20 }
        case UInt8(ascii: "-"):
            index >= 2 && bytes[index - 2] | 0x20 == 0x67 && bytes[index - 1] | 0x20 == 0x68 && isDigit(next)
        default: false
        }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
    /// A name may begin with letters of any alphabet.
    private static func isWord(_ byte: UInt8) -> Bool { isDigit(byte) || isLetter(byte) || byte >= 0x80 }
}
