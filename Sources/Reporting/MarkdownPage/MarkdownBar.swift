import Evaluation

/// A bar of twenty blocks in a code span, for rows whose number is written beside it.
enum MarkdownBar {
    private static let length = 20

    static func draw(_ value: Rational, of end: Rational, mark: Rational?, previous: Rational? = nil) -> Markdown {
        draw(from: .zero, to: value, of: end, marks: mark.map { [$0] } ?? [], previous: previous)
    }

    static func draw(
        from: Rational, to: Rational, of end: Rational, marks: [Rational], previous: Rational? = nil
    ) -> Markdown {
        // A longer step never has fewer blocks: its length is rounded, not its two ends.
        let count = to > from ? max(blocks(to - from, end), 1) : 0
        let start = min(blocks(from, end), length - count)
        let full = start..<start + count
        var cells = (0..<length).map { full.contains($0) ? "█" : "░" }
        if let previous { cells[min(blocks(previous, end), length - 1)] = "○" }
        for mark in marks { cells[min(blocks(mark, end), length - 1)] = "┃" }
        return .code(cells.joined())
    }

    private static func blocks(_ value: Rational, _ end: Rational) -> Int {
        let share = (value * Rational(length)).divided(by: end) ?? .zero
        return Int(min(max(share, .zero), Rational(length)).text(decimals: 0)) ?? 0
    }
}
