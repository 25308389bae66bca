/// A photo or receipt beside its question, or the sentence that says why it is not shown.
package struct ShownFile: Hashable, Sendable, Codable {
    package let caption: Sentence
    package let picture: ShownPicture?
}

package struct ShownPicture: Hashable, Sendable, Codable {
    package let alt: Sentence
    package let file: String
    package let mediaType: String
    package let byteCount: Int
    package let sha256: String
    package let width: Int
    package let height: Int
    /// No part of the JSON, which names the file.
    package var inlined: [UInt8]?

    private enum CodingKeys: String, CodingKey {
        case alt, file, mediaType, byteCount, sha256, width, height
    }
}

extension Page {
    var hasFiles: Bool { answers.groups.contains { $0.answers.contains { $0.files != nil } } }

    /// Every picture with the question it belongs to, in the order of the page.
    var pictures: [(answer: ShownAnswer, file: ShownFile, picture: ShownPicture)] {
        answers.groups.flatMap(\.answers).flatMap { answer in
            (answer.files ?? []).compactMap { file in file.picture.map { (answer, file, $0) } }
        }
    }
}
