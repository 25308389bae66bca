extension Language {
    /// What stands between the parts of a list, for each gap in turn: commas, and a word before the last part.
    /// In Arabic the word stands before every part.
    package func listGaps(count: Int) -> [String] {
        guard count > 1 else { return [] }
        let gap = self == .arabic ? lastGap : ", "
        return [String](repeating: gap, count: count - 2) + [lastGap]
    }

    /// `a, b and c`.
    package func list(_ parts: [String]) -> String {
        guard let first = parts.first else { return "" }
        return zip(listGaps(count: parts.count), parts.dropFirst()).reduce(first) { $0 + $1.0 + $1.1 }
    }

    /// What stands between options that were chosen together: their labels may hold commas and capitals of their own.
    package var choiceGap: String { self == .arabic ? "؛ " : "; " }

    private var lastGap: String {
        switch self {
        case .english: " and "
        case .turkish: " ve "
        case .hungarian: " és "
        case .tamil: " மற்றும் "
        case .arabic: " و"
        }
    }
}
