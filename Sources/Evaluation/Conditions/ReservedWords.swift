extension Expression {
    /// Words that mean something in conditions: they cannot be ids, and as option values they stand in quotation marks.
    package static let reservedWords: Set<String> = {
        var words: Set<String> = [
            "is", "not", "and", "or", "one", "of", "includes", "at", "least", "most", "more", "less", "than",
            "answered", "applicable", "today", "yes", "no", "score", "points",
        ]
        for function in Function.allCases {
            words.formUnion(function.rawValue.split(separator: " ").map(String.init))
        }
        return words.subtracting(["with", "between"])
    }()
}
