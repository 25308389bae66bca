import Diagnostics
import ProcessorTime
import Testing

@Suite struct NearestTests {
    let names = ["yes-no", "choice", "choices", "rating", "number", "note", "id"]

    @Test(
        "a slip is found",
        arguments: [
            ("yesno", "yes-no"), ("chioce", "choice"), ("choicess", "choices"), ("YES-NO", "yes-no"),
            ("ratign", "rating"),
            ("numbr", "number"), ("di", "id"), ("nubmer", "number"), ("raiting", "rating"),
        ])
    func slip(written: String, meant: String) {
        #expect(nearest(to: written, among: names) == meant)
    }

    @Test("what is far is no guess", arguments: ["banana", "x", "", "questionnaire"])
    func far(written: String) {
        #expect(nearest(to: written, among: names) == nil)
    }

    @Test func theWordItselfIsNoSuggestion() {
        #expect(nearest(to: "note", among: ["note"]) == nil)
    }

    @Test func aTieIsDecidedByTheName() {
        #expect(nearest(to: "bat", among: ["cat", "rat", "hat"]) == "cat")
        #expect(nearest(to: "bat", among: ["rat", "hat", "cat"]) == "cat")
    }

    @Test func lettersOutsideASCIICountOnce() {
        #expect(nearest(to: "müşteri", among: ["musteri", "müsteri"]) == "müsteri")
    }

    @Test func thousandsOfCandidatesAreCheap() {
        let many = (0..<5_000).map { "question-\($0)" }
        let time = processorTime { #expect(nearest(to: "qestion-4999", among: many) == "question-4999") }
        #expect(time < .seconds(2))
    }

    @Test func agreesWithTheTextbook() {
        var random = Seeded(state: 7)
        for _ in 0..<500 {
            let words = (0..<2).map { _ in
                String(
                    (0..<Int.random(in: 2...6, using: &random)).compactMap { _ in "abc".randomElement(using: &random) })
            }
            let near = slips(Array(words[0]), Array(words[1])) <= min(4, max(1, words[0].count / 3))
            let found = nearest(to: words[0], among: [words[1]])
            #expect(found == (near && words[0] != words[1] ? words[1] : nil), "\(words)")
        }
    }
}

/// The distance by its definition, slow and short.
private func slips(_ one: [Character], _ two: [Character]) -> Int {
    guard let first = one.first, let second = two.first else { return one.count + two.count }
    let (restOne, restTwo) = (Array(one.dropFirst()), Array(two.dropFirst()))
    if first == second { return slips(restOne, restTwo) }
    var least = 1 + min(slips(restOne, two), slips(one, restTwo), slips(restOne, restTwo))
    if restOne.first == second, restTwo.first == first {
        least = min(least, 1 + slips(Array(restOne.dropFirst()), Array(restTwo.dropFirst())))
    }
    return least
}

/// The same numbers in every run (SplitMix64).
private struct Seeded: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
