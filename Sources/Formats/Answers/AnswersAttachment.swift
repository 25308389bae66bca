import Evaluation

/// A file that an answers file wants attached.
package struct AnswersAttachment: Hashable, Sendable {
    /// From the folder of the answers file.
    package let path: String
    /// SHA-256 of its bytes, where the file says which bytes are meant.
    package let digest: String?

    /// Reads `"photo.jpg"` or `{"file": "photo.jpg", "sha256": "…"}`.
    init?(_ value: JSONValue, _ findings: inout Findings) {
        if let path = value.string {
            self.path = path
            digest = nil
            return
        }
        for member in value.members ?? [] where !["file", "sha256"].contains(member.name) {
            findings.answersUnknownField(member.name, at: member.nameRange, known: ["file", "sha256"])
        }
        guard let path = value.member("file")?.string else {
            findings.answersBadValue(
                at: value.range, "A file is named by a text.",
                advice: "Write its path, or {\"file\": \"photo.jpg\", \"sha256\": \"…\"}.")
            return nil
        }
        if let digest = value.member("sha256"), !isDigest(digest.string ?? "") {
            findings.answersBadValue(
                at: digest.range, "This is no SHA-256.", advice: "Write 64 digits of 0-9 and a-f, or leave it out.")
            return nil
        }
        self.path = path
        digest = value.member("sha256")?.string
    }
}

private func isDigest(_ text: String) -> Bool {
    text.utf8.count == 64 && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
}

/// What became of a file that was to be attached.
package enum AttachResult {
    case attached(Attachment)
    case refused(problem: String, advice: String)
}
