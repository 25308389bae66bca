import Diagnostics
import Testing

private func finding(_ file: String, _ offset: Int, _ code: String, _ message: String, advice: String? = nil)
    -> Diagnostic
{
    Diagnostic(code: code, severity: .error, file: file, range: offset..<(offset + 1), message: message, advice: advice)
}

@Suite struct GroupingTests {
    @Test func orderIsFileOffsetCodeMessage() {
        let expected = [
            finding("a", 9, "z", "m"), finding("b", 1, "y", "m"), finding("b", 2, "x", "m"), finding("b", 2, "y", "a"),
            finding("b", 2, "y", "b"),
        ]
        #expect(sorted(expected.reversed()) == expected)
        #expect(sorted([expected[3], expected[0], expected[4], expected[2], expected[1]]) == expected)
    }

    @Test func equalFindingsBecomeOne() {
        let groups = grouped([
            finding("b", 1, "x", "Same."), finding("a", 7, "x", "Same."), finding("a", 3, "y", "Other."),
            finding("a", 5, "x", "Same."),
        ])
        #expect(groups.map(\.diagnostic.message) == ["Other.", "Same."])
        #expect(groups.last?.diagnostic.location == Location(file: "a", range: 5..<6))
        #expect(groups.last?.alsoAt == [Location(file: "a", range: 7..<8), Location(file: "b", range: 1..<2)])
    }

    @Test func differentAdviceIsNotJoined() {
        #expect(
            grouped([finding("a", 1, "x", "m", advice: "one"), finding("a", 2, "x", "m", advice: "two")]).count == 2)
    }

    @Test func theSamePlaceIsSaidOnce() {
        let twice = grouped([finding("a", 1, "x", "m"), finding("a", 1, "x", "m")])
        #expect(twice.count == 1 && twice.first?.alsoAt.isEmpty == true)
    }

    @Test func warningsAreLessThanErrors() {
        #expect([Severity.warning, .error].max() == .error)
    }
}
