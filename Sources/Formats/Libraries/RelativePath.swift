/// Paths as they are written in checklists: relative, with `/` between their parts; nothing on disk is looked at.
package enum RelativePath {
    /// The path as seen from where `folder` is; `nil` for one that is absolute, an address, or written with `\`.
    package static func join(_ folder: String, _ path: String) -> String? {
        guard !path.isEmpty, path.utf8.count <= 1_000, !path.hasPrefix("/"),
            !path.unicodeScalars.contains(where: { $0 == "\\" || $0 == ":" || $0.value < 0x20 })
        else { return nil }
        return normal(folder.isEmpty ? path : folder + "/" + path)
    }

    /// The way from a folder to a file, both named from the same place.
    package static func from(folder: String, to file: String) -> String {
        let start = parts(normal(folder))
        let end = parts(normal(file))
        let common = zip(start, end).prefix { $0 == $1 }.count
        guard !start[common...].contains("..") else { return file }
        return (start[common...].map { _ in ".." } + end[common...]).joined(separator: "/")
    }

    /// Without `.` and without what `..` takes back.
    private static func normal(_ path: String) -> String {
        var kept: [String] = []
        for part in parts(path) where part != "." {
            if part == "..", let last = kept.last, last != ".." { kept.removeLast() } else { kept.append(part) }
        }
        return (path.hasPrefix("/") ? "/" : "") + kept.joined(separator: "/")
    }

    private static func parts(_ path: String) -> [String] { path.split(separator: "/").map(String.init) }
}

extension String {
    /// What comes before the last `/`; empty for a plain name.
    package var folder: String {
        guard let slash = lastIndex(of: "/") else { return "" }
        return slash == startIndex ? "/" : String(self[..<slash])
    }

    /// What comes after the last `/`.
    package var lastPart: String { lastIndex(of: "/").map { String(self[index(after: $0)...]) } ?? self }
}
