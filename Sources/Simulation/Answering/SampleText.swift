import Evaluation

/// Texts that a synthetic shopper writes; nobody reads them, conditions may look at them.
enum SampleText {
    static let reason = "synthetic"
    /// More would only cost time: conditions on longer texts are not tried.
    private static let longest = 400

    /// Words of at least that length, in Unicode scalars.
    static func words(atLeast length: Int) -> String {
        let word = "synthetic answer "
        let count = max(1, (min(length, Question.longestText - word.count) + word.count - 1) / word.count)
        return String(repeating: word, count: count) + "end"
    }

    /// Texts just below, at and above a length, which may be one in characters or in words.
    static func ofLengths(around length: Rational) -> [String] {
        guard let length = length.rounded(decimals: 0).whole, (1...longest).contains(length) else { return [] }
        let counts = [length - 1, length, length + 1].filter { $0 > 0 }
        return counts.flatMap { count in
            [String(repeating: "x", count: count), Array(repeating: "word", count: count).joined(separator: " ")]
        }
    }

    /// A text of that shape: a digit for `#`, a letter for `@` and `?`, nothing for `*`.
    static func of(shape: String) -> String {
        String(
            String.UnicodeScalarView(
                shape.unicodeScalars.compactMap { scalar in
                    switch scalar {
                    case "#": "7"
                    case "@", "?": "x"
                    case "*": nil
                    default: scalar
                    }
                }))
    }
}
