import Glibc

/// A text that lies open in the shopper's editor: in the visit's own folder, readable by nobody else.
package struct EditedText: Sendable {
    package let path: String

    /// Writes the text as it is before it is edited.
    init(_ text: String, path: String) throws(SystemFailure) {
        self.path = path
        unlink(path)
        let file = try OpenFile(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode: 0o600)
        try file.write(Array(text.utf8))
        try file.sync()
    }

    fileprivate init(leftAt path: String) { self.path = path }

    /// The text as the editor left it; what is not UTF-8 is replaced.
    package func read() throws -> String {
        let file = try OpenFile(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
        var bytes: [UInt8] = []
        while bytes.count < 1 << 20 {
            let chunk = try file.read(atMost: 1 << 16)
            if chunk.isEmpty { break }
            bytes += chunk
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    package func remove() { unlink(path) }
}

extension EvidenceFolder {
    private var editedPath: String { "\(path)/edited.txt" }

    package func editedText(_ text: String) throws -> EditedText {
        try prepare()
        return try EditedText(text, path: editedPath)
    }

    /// What an editor held when the wizard was killed beside it.
    package func takeLeftText() -> String? {
        let left = EditedText(leftAt: editedPath)
        guard let text = try? left.read() else { return nil }
        left.remove()
        return text
    }
}
