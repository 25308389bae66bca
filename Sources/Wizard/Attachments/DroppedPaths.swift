/// The files that one line names: typed, or pasted by a terminal on which they were dropped. No shell is asked.
package struct DroppedPaths: Hashable, Sendable {
    /// The whole line as one path, for a name with spaces that was typed without quotes.
    package let line: String
    /// Each file, as quotes, backslashes and spaces tell them apart.
    package let files: [DroppedPath]

    package init(_ typed: String) {
        line = typed.trimmed
        var splitting = Splitting(line)
        files = splitting.files()
    }
}

/// Goes through a line sign by sign.
private struct Splitting {
    private var rest: Substring.UnicodeScalarView
    private var found: [DroppedPath] = []
    private var current: DroppedPath?
    private var startsInHome = false

    init(_ line: String) { rest = line[...].unicodeScalars }

    mutating func files() -> [DroppedPath] {
        while let scalar = rest.popFirst() {
            switch scalar {
            // Names have other kinds of spaces, which terminals leave as they are.
            case " ", "\t", "\n", "\r": finish()
            case "\\":
                add(rest.popFirst() ?? scalar, isQuoted: true)
            case "'" where closes("'"): quoted(by: "'")
            case "\"" where closes("\""): quoted(by: "\"")
            default: add(scalar, isQuoted: false)
            }
        }
        finish()
        return found
    }

    private mutating func add(_ scalar: Unicode.Scalar, isQuoted: Bool) {
        if current == nil { startsInHome = scalar == "~" && !isQuoted }
        var path = current ?? DroppedPath()
        path.append(scalar, isQuoted: isQuoted)
        current = path
    }

    private mutating func finish() {
        if let path = current?.finished(startsInHome: startsInHome), !path.path.isEmpty { found.append(path) }
        current = nil
    }

    /// A quote that is never closed is an apostrophe.
    private func closes(_ quote: Unicode.Scalar) -> Bool { rest.contains(quote) }

    private mutating func quoted(by quote: Unicode.Scalar) {
        if current == nil {
            current = DroppedPath()
            startsInHome = false
        }
        while let scalar = rest.popFirst(), scalar != quote {
            let isEscape =
                quote == "\"" && scalar == "\\" && rest.first.map { "\"\\$`".unicodeScalars.contains($0) } ?? false
            add(isEscape ? rest.popFirst() ?? scalar : scalar, isQuoted: true)
        }
    }
}
