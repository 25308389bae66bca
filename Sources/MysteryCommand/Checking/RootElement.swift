import Formats

/// Tells from the first bytes of an XML file whether it is meant as a checklist, a library or a theme.
enum RootElement {
    /// How much of a file is looked at: more than any licence text that stands before a root.
    static let reach = 1 << 16

    /// A file without any root element counts too: it can be nobody else's XML, and may be one that is half saved.
    static func isOurs(_ beginning: [UInt8]) -> Bool {
        // UTF-16 is refused with a finding later; without its zeros the tag can be read here.
        let bytes = beginning.contains(0) ? beginning.filter { $0 != 0 } : beginning
        guard let tag = startTag(bytes) else { return true }
        if tag.contains(checklistNamespace) || tag.contains(themeNamespace) { return true }
        let name = tag.prefix { !$0.isWhitespace && $0 != "/" }
        guard ["checklist", "library"].contains(name.split(separator: ":").last) else { return false }
        // With no namespace, or nearly ours, it is a mistake to be told; with another, somebody else's file.
        return !tag.contains("xmlns") || tag.contains("mystery")
    }

    /// Whether a file that somebody named is meant as a theme.
    static func isTheme(_ bytes: [UInt8]) -> Bool {
        guard let tag = startTag(Array(bytes.prefix(reach))) else { return false }
        let name = tag.prefix { !$0.isWhitespace && $0 != "/" }
        return tag.contains(themeNamespace) || name.split(separator: ":").last == "theme"
    }

    /// What stands between `<` and `>` of the first element.
    private static func startTag(_ bytes: [UInt8]) -> Substring? {
        var rest = Substring(String(decoding: bytes, as: UTF8.self))
        while let open = rest.firstIndex(of: "<") {
            rest = rest[rest.index(after: open)...]
            if rest.hasPrefix("?") {
                rest = skipped(rest, past: "?>")
            } else if rest.hasPrefix("!--") {
                rest = skipped(rest, past: "-->")
            } else if rest.hasPrefix("!") {
                rest = skipped(rest, past: rest.prefix { $0 != ">" }.contains("[") ? "]>" : ">")
            } else {
                return rest.prefix { $0 != ">" }
            }
        }
        return nil
    }

    private static func skipped(_ text: Substring, past end: String) -> Substring {
        text.firstRange(of: end).map { text[$0.upperBound...] } ?? ""
    }
}
