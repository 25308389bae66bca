/// A file that was read: the name people know it by, and its bytes as they are on disk.
package struct SourceFile: Sendable, Hashable {
    package let name: String
    package let bytes: [UInt8]

    package init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }

    package init(name: String, text: String) {
        self.init(name: name, bytes: Array(text.utf8))
    }

    /// Builds the line index, which costs one pass over the file: keep it, and ask it for every place.
    package func lineIndex() -> LineIndex {
        LineIndex(bytes)
    }
}
