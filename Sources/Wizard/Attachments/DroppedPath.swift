/// One file as it was typed, or as a terminal wrote it when the file was dropped on it.
package struct DroppedPath: Hashable, Sendable {
    /// The path with quotes, backslashes and percent signs resolved.
    package fileprivate(set) var path = ""
    /// The same for matching names, with a backslash before every sign that stands for itself.
    private var escaped = ""
    private var hasWildcards = false
    /// Begins with `~/`, which stands for the shopper's own folder.
    package fileprivate(set) var isInHome = false

    /// What names have to match, when signs such as `*` were typed outside of quotes.
    package var pattern: String? { hasWildcards ? escaped : nil }

    private static let wildcards: Set<Unicode.Scalar> = ["*", "?", "["]

    init() {}

    /// A path in which every sign stands for itself.
    package init(literal path: String) { for scalar in path.unicodeScalars { append(scalar, isQuoted: true) } }

    mutating func append(_ scalar: Unicode.Scalar, isQuoted: Bool) {
        path.unicodeScalars.append(scalar)
        let isWildcard = Self.wildcards.contains(scalar)
        if isWildcard, !isQuoted { hasWildcards = true }
        if (isWildcard && isQuoted) || scalar == "\\" || scalar == "]" && isQuoted { escaped += "\\" }
        escaped.unicodeScalars.append(scalar)
    }

    /// The path with the shopper's own folder in place of `~`.
    package func inHome(_ home: String) -> DroppedPath {
        guard isInHome else { return self }
        var whole = DroppedPath(literal: home)
        whole.path += path.dropFirst()
        whole.escaped += escaped.dropFirst()
        whole.hasWildcards = hasWildcards
        return whole
    }

    /// As it stands after the last of its signs was read.
    func finished(startsInHome: Bool) -> DroppedPath {
        if let path = Self.pathOfURL(path) { return DroppedPath(literal: path) }
        var finished = self
        finished.isInHome = startsInHome && (path == "~" || path.hasPrefix("~/"))
        return finished
    }

    /// The path of a `file:` URL, whatever machine it names; `nil` for anything else.
    private static func pathOfURL(_ text: String) -> String? {
        guard text.lowercased().hasPrefix("file:/") else { return nil }
        var rest = text.dropFirst("file:".count)
        if rest.hasPrefix("//") {
            guard let slash = rest.dropFirst(2).firstIndex(of: "/") else { return nil }
            rest = rest[slash...]
        }
        var bytes: [UInt8] = []
        var left = rest.utf8[...]
        while let byte = left.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            let digits = String(decoding: left.prefix(2), as: UTF8.self)
            guard digits.count == 2, digits.allSatisfy(\.isHexDigit), let code = UInt8(digits, radix: 16), code != 0
            else { return nil }
            bytes.append(code)
            left = left.dropFirst(2)
        }
        return String(validating: bytes, as: UTF8.self)
    }
}

extension String {
    /// The one path that was typed or dropped.
    var droppedPath: String {
        let dropped = DroppedPaths(self)
        return dropped.files.count == 1 ? dropped.files[0].path : dropped.line
    }
}
