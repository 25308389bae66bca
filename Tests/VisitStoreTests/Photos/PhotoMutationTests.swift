import Testing

@testable import VisitStore

/// Bytes from strangers: whatever is done to a photo, reading it ends, and what is published stays what it is.
@Suite struct PhotoMutationTests {
    static let rounds = 400

    @Test(arguments: SamplePhoto.published + SamplePhoto.withheld + ["turned.heic"])
    func changedPhotosAreReadToAnEnd(_ name: String) throws {
        let original = try SamplePhoto.bytes(name)
        var random = SeededGenerator(seed: UInt64(name.utf8.reduce(7) { ($0 * 31 + Int($1)) % 1_000_003 }))
        for round in 0..<Self.rounds {
            let bytes = changed(original, by: &random)
            let facts = PhotoFacts(bytes)
            guard let copy = PublishedCopy(of: bytes).picture else { continue }
            #expect(PublishedCopy(of: copy) == .picture(copy), "round \(round)")
            #expect(PhotoFacts(copy).storedSize == facts.storedSize, "round \(round)")
            #expect(PhotoFacts(copy).captured == nil, "round \(round)")
        }
    }

    private func changed(_ original: [UInt8], by random: inout SeededGenerator) -> [UInt8] {
        var bytes = original
        for _ in 0..<Int.random(in: 1...4, using: &random) where bytes.count > 8 {
            // Most of what can go wrong stands in the head.
            let end = Bool.random(using: &random) ? bytes.count : min(bytes.count, 400)
            let place = Int.random(in: 0..<end, using: &random)
            switch Int.random(in: 0..<6, using: &random) {
            case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
            case 1: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
            case 2: bytes.removeLast(Int.random(in: 0..<bytes.count / 2, using: &random))
            case 3: bytes.removeSubrange(place..<min(place + 5, bytes.count))
            case 4:
                // The largest and smallest lengths and places there are.
                let extreme: UInt8 = Bool.random(using: &random) ? 0xFF : 0
                for index in place..<min(place + 4, bytes.count) { bytes[index] = extreme }
            default:
                let part = bytes[place..<min(place + 40, bytes.count)]
                bytes.insert(contentsOf: part, at: Int.random(in: 0...bytes.count, using: &random))
            }
        }
        return bytes
    }

    @Test func aPlaceListWithoutBytesComesToAnEnd() throws {
        var bytes = try SamplePhoto.bytes("phone.heic")
        let list = try #require(bytes.indices.first { bytes.has("iloc", at: $0) })
        // All widths 0, and as many items and parts as can be counted.
        bytes.replaceSubrange((list + 8)..<(list + 16), with: [0, 0, 0xFF, 0xFF, 0, 1, 0, 0])
        #expect(PhotoFacts(bytes).captured == nil)
    }
}

/// The same numbers in every run.
private struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state ^ state >> 29
    }
}
