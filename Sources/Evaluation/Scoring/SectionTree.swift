/// The tallies by their index in the outline, so that one question's change walks only up its own path.
struct SectionTree {
    private(set) var nodes: [Node] = []

    /// A section, and the one around it.
    struct Node {
        let tally: SectionTally
        let parent: Int?
        /// The place among the slots of a repeated section.
        let slot: Int?
    }

    /// A section on the way up, with the score it would have; `nil` when nothing in it is scored.
    struct Change {
        let node: Int
        let ratio: Rational?
    }

    init(_ tallies: [SectionTally]) {
        for tally in tallies { add(tally, parent: nil, slot: nil) }
    }

    /// In the order of the outline.
    private mutating func add(_ tally: SectionTally, parent: Int?, slot: Int?) {
        let index = nodes.count
        nodes.append(Node(tally: tally, parent: parent, slot: slot))
        for (place, nested) in tally.nested.enumerated() {
            add(nested, parent: index, slot: tally.section.repeats == nil ? nil : place)
        }
    }

    /// The scores of a section and of all around it, from the inside out, had it earned `gain` more.
    func changes(at section: Int, gain: Rational) -> [Change] {
        var changes: [Change] = []
        var gain = gain
        var next: Int? = section
        while let current = next {
            let node = nodes[current]
            let tally = node.tally
            let earned = tally.sum.earned + gain
            changes.append(Change(node: current, ratio: tally.ratio(earning: earned)))
            if let parent = node.parent { gain = gainAround(node, nodes[parent].tally, earning: earned) }
            next = node.parent
        }
        return changes
    }

    /// How much more the section around a section would have earned.
    private func gainAround(_ node: Node, _ parent: SectionTally, earning earned: Rational) -> Rational {
        guard let rule = parent.section.repeats, let slot = node.slot else {
            return node.tally.contribution(earning: earned).earned - node.tally.contribution.earned
        }
        var instances = parent.nested.map(\.sum)
        instances[slot].earned = earned
        return rule.combine.combined(instances).earned - parent.sum.earned
    }
}
