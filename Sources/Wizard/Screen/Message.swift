import Terminal

/// The sentence below the question: what was just done, or why it was not.
struct Message: Hashable, Sendable {
    enum Tone: Hashable, Sendable { case good, plain, caution, bad }

    let text: String
    let tone: Tone

    init(_ text: String, _ tone: Tone = .plain) {
        self.text = text
        self.tone = tone
    }
}
