import Diagnostics
import Formats
import Glibc

/// A file with the places that change in it.
struct RenamedSource {
    let source: SourceFile
    let edits: [RenameEdit]

    var edited: SourceFile { edits.applied(to: source) }

    /// Where the bytes lie: a symbolic link stays one.
    var realPath: String {
        guard let resolved = realpath(source.name, nil) else { return source.name }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    /// One line for each place, as findings name theirs.
    var words: String {
        let index = source.lineIndex()
        return edits.map { edit in
            let place = index.place(at: edit.range.lowerBound)
            return "\(source.name):\(place.line):\(place.column): \(edit.what)\n"
        }.joined()
    }
}
