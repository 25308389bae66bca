import Diagnostics

/// One place of a file that is written anew; everything else stays byte for byte.
package struct RenameEdit: Hashable, Sendable {
    package let range: Range<Int>
    let text: String
    /// What stands there, for people: `id`, `condition`, `placeholder` …
    package let what: String
}

extension [RenameEdit] {
    /// The file with all of them made.
    package func applied(to source: SourceFile) -> SourceFile {
        var bytes: [UInt8] = []
        var position = 0
        for edit in ordered {
            bytes += source.bytes[position..<edit.range.lowerBound]
            bytes += edit.text.utf8
            position = edit.range.upperBound
        }
        return SourceFile(name: source.name, bytes: bytes + source.bytes[position...])
    }

    /// In the order of the file, each place once.
    var ordered: [RenameEdit] {
        var end = 0
        return sorted { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }
            .filter { edit in
                defer { end = Swift.max(end, edit.range.upperBound) }
                return edit.range.lowerBound >= end
            }
    }
}
