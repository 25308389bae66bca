/// The places of a longest run of rising numbers; of several runs the one that ends lowest.
func longestRise(_ numbers: [Int]) -> [Int] {
    /// For each length, the place at which a run of that length ends lowest.
    var ends: [Int] = []
    var previous = [Int?](repeating: nil, count: numbers.count)
    for (place, number) in numbers.enumerated() {
        var low = 0
        var high = ends.count
        while low < high {
            let middle = (low + high) / 2
            if numbers[ends[middle]] < number { low = middle + 1 } else { high = middle }
        }
        previous[place] = low > 0 ? ends[low - 1] : nil
        if low == ends.count { ends.append(place) } else { ends[low] = place }
    }
    var run: [Int] = []
    var place = ends.last
    while let current = place {
        run.append(current)
        place = previous[current]
    }
    return run.reversed()
}
