/// The candidate that was probably meant: few typing slips away from the word, capitals not counted; nil if none is near.
package func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
    let wanted = folded(word)
    var best: (distance: Int, name: String)?
    // One slip in a short word, about one in three letters in longer ones: more reads as a guess.
    let cutOff = wanted.count < 2 ? 0 : min(4, max(1, wanted.count / 3))
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
    let tooMany = limit + 1
    var beforeLast: [Int] = []
    var last = Array(0...other.count)
    var current = last
    for row in 1..<(word.count + 1) {
        // Cells farther than the limit from the diagonal cannot be on the way.
        let band = max(1, row - limit)..<(min(other.count, row + limit) + 1)
        if band.isEmpty { return nil }
        current[band.lowerBound - 1] = band.lowerBound == 1 ? row : tooMany
        var least = current[band.lowerBound - 1]
        for column in band {
            let above = column == row + limit ? tooMany : last[column]
            let changed = last[column - 1] + (word[row - 1] == other[column - 1] ? 0 : 1)
            var cost = min(above + 1, current[column - 1] + 1, changed)
            if row > 1, column > 1, word[row - 1] == other[column - 2], word[row - 2] == other[column - 1] {
                cost = min(cost, beforeLast[column - 2] + 1)
            }
            current[column] = cost
            least = min(least, cost)
        }
        if least > limit { return nil }
        (beforeLast, last, current) = (last, current, beforeLast.isEmpty ? current : beforeLast)
    }
    return last[other.count] <= limit ? last[other.count] : nil
}
