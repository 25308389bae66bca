/// The candidate that was probably meant: few typing slips away from the word, capitals not counted; nil if none is near.
package func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
    let wanted = folded(word)
    var best: (distance: Int, name: String)?
    // One slip in a short word, about one in three letters in longer ones: more reads as a guess.
    let cutOff = min(4, max(1, wanted.count / 3))
    for candidate in candidates where candidate != word {
        let limit = best?.distance ?? cutOff
        // A scalar has at most four bytes, so this passes everything that could be near without decoding the rest.
        guard candidate.utf8.count <= 4 * (wanted.count + limit) else { continue }
        guard let distance = slips(from: wanted, to: folded(candidate), atMost: limit) else { continue }
        if let found = best, (found.distance, found.name) <= (distance, candidate) { continue }
        best = (distance, candidate)
    }
    return best?.name
}

private func folded(_ word: String) -> [UInt32] {
    word.unicodeScalars.map { (0x41...0x5A).contains($0.value) ? $0.value + 0x20 : $0.value }
}

/// Damerau-Levenshtein distance with neighbours swapped at most once; nil when it is more than the limit.
private func slips(from word: [UInt32], to other: [UInt32], atMost limit: Int) -> Int? {
    guard abs(word.count - other.count) <= limit else { return nil }
    if word == other { return 0 }
    var beforeLast: [Int] = []
    var last = Array(0...other.count)
    for row in 1..<(word.count + 1) {
        var current = [row]
        current.reserveCapacity(other.count + 1)
        var least = row
        for column in 1..<(other.count + 1) {
            let same = word[row - 1] == other[column - 1]
            var cost = min(last[column] + 1, current[column - 1] + 1, last[column - 1] + (same ? 0 : 1))
            let swapped = row > 1 && column > 1 && word[row - 1] == other[column - 2] && word[row - 2] == other[column - 1]
            if swapped { cost = min(cost, beforeLast[column - 2] + 1) }
            current.append(cost)
            least = min(least, cost)
        }
        if least > limit { return nil }
        (beforeLast, last) = (last, current)
    }
    return last[other.count] <= limit ? last[other.count] : nil
}
