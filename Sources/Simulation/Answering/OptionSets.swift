import Evaluation

/// The sets of options that are tried at one question: all of them where they are few, else a fair choice.
struct OptionSets {
    let sets: [[String]]
    private static let mostOptionsForAll = 5
    private static let mostSets = 40

    /// Sets that the question does not accept may be among them.
    init(_ options: [Option], _ limits: SelectionLimits) {
        let values = options.map(\.value)
        if values.count <= Self.mostOptionsForAll {
            sets = (1..<(1 << values.count)).map { bits in
                values.indices.filter { bits >> $0 & 1 == 1 }.map { values[$0] }
            }
            return
        }
        let free = options.filter { !$0.isExclusive }.map(\.value)
        let most = min(limits.maximum ?? free.count, free.count)
        let gaining = options.filter { !$0.isExclusive && ($0.points ?? .zero) > .zero }.sorted {
            ($0.points ?? .zero) > ($1.points ?? .zero)
        }
        var dice = Dice(seed: 0, visit: values.count)
        var sets = values.map { [$0] } + [free, Array(gaining.prefix(most).map(\.value))]
        while sets.count < Self.mostSets, most > 1 {
            var left = free
            let size = max(limits.minimum, 2) + dice.below(max(1, most - 1))
            sets.append((0..<min(size, most)).map { _ in left.remove(at: dice.below(left.count)) })
        }
        self.sets = sets
    }
}
