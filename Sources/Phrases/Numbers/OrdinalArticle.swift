extension Language {
    /// What stands before an ordinal number inside a sentence: Hungarian has `a 4.` but `az 5.`; other languages nothing.
    package func article(before number: Int) -> String {
        guard self == .hungarian else { return "" }
        let digits = String(number)
        // The words for 1, for 1,000 and for whatever begins with 5 begin with a vowel.
        let isVowel = digits.hasPrefix("5") || (digits.hasPrefix("1") && digits.utf8.count % 3 == 1)
        return isVowel ? "az " : "a "
    }
}
