import Evaluation

/// A file of the visit with what others may see of it.
package struct PublishedFile: Hashable, Sendable {
    package enum Content: Hashable, Sendable {
        case picture(PublishedPicture)
        /// The agency alone keeps it; browsers would not show it either.
        case kept
        case lost, altered
    }

    package let question: QuestionID
    /// The name the visit gives it.
    package let name: String
    package let byteCount: Int
    package let content: Content

    package init(question: QuestionID, name: String, byteCount: Int, content: Content) {
        self.question = question
        self.name = name
        self.byteCount = byteCount
        self.content = content
    }
}

/// A published copy of a photo; `file` is where it lies beside the report, `inlined` its bytes when the page holds them.
package struct PublishedPicture: Hashable, Sendable {
    package let file: String
    package let mediaType: String
    package let byteCount: Int
    package let sha256: String
    /// As it is seen, in pixels.
    package let width: Int
    package let height: Int
    package let inlined: [UInt8]?

    package init(
        file: String, mediaType: String, byteCount: Int, sha256: String, width: Int, height: Int,
        inlined: [UInt8]? = nil
    ) {
        self.file = file
        self.mediaType = mediaType
        self.byteCount = byteCount
        self.sha256 = sha256
        self.width = width
        self.height = height
        self.inlined = inlined
    }
}
