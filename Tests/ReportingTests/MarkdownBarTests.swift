import Evaluation
import Testing

@testable import Reporting

@Suite struct MarkdownBarTests {
    private func blocks(_ from: Rational, _ to: Rational) -> Int {
        let bar = MarkdownBar.draw(from: from, to: to, of: 100, marks: [])
        return String(decoding: bar.bytes, as: UTF8.self).count { $0 == "█" }
    }

    @Test func aLongerStepNeverHasFewerBlocks() {
        var longest = 0
        for length in 1...100 {
            let counts = Set((0...(100 - length)).map { blocks(Rational($0), Rational($0 + length)) })
            #expect(counts.count == 1 && counts.min() ?? 0 >= max(longest, 1), "\(length)")
            longest = counts.max() ?? 0
        }
        #expect(longest == 20)
    }

    @Test func nothingHasNoBlock() { #expect(blocks(40, 40) == 0) }
}
