/// One of the things that a repeated section is filled in for, by the name that the shopper gave it.
package struct Instance: Hashable, Sendable, Codable {
    /// The slot whose questions belong to it, from 1; it never changes while the name may.
    package let slot: Int
    package let name: String

    package init(slot: Int, name: String) {
        self.slot = slot
        self.name = name
    }
}

extension [Instance] {
    /// Adds a name in the lowest slot without answers of another; `nil` when every slot is taken.
    package func adding(_ name: String, slots: Int, isUsed: (Int) -> Bool) -> [Instance]? {
        let taken = Set(map(\.slot))
        let free = (1...Swift.max(1, slots)).filter { !taken.contains($0) && $0 <= slots }
        guard let slot = free.first(where: { !isUsed($0) }) ?? free.first else { return nil }
        return self + [Instance(slot: slot, name: name)]
    }
}
