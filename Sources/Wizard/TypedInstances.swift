import Evaluation

/// A list of instances and what was typed to make or change it.
struct TypedInstances {
    let before: [Instance]
    /// How many there can be.
    let slots: Int
    /// Whether a slot holds answers, of somebody who was taken out of the list.
    let isUsed: (Int) -> Bool

    enum Misfit: Error, Hashable {
        case empty
        case tooMany
        case unknown(String)
    }

    /// `+ Name` adds, `- 2` or `- Name` takes out, `2 = Name` renames; anything else is the whole list, in which a
    /// name that was there keeps its answers.
    func after(_ typed: String) throws(Misfit) -> [Instance] {
        let text = typed.trimmed
        guard let sign = text.first else { throw .empty }
        let rest = String(text.dropFirst()).trimmed
        if sign == "+" { return try adding(names(rest)) }
        if "-–−".contains(sign) { return try removing(rest) }
        if let equals = text.firstIndex(of: "="), let number = Int(String(text[..<equals]).trimmed) {
            return try renaming(number, String(text[text.index(after: equals)...]).trimmed)
        }
        return try listing(names(text))
    }

    private func names(_ text: String) throws(Misfit) -> [String] {
        let names = text.split { ",;،؛".contains($0) }.map { String($0).trimmed }.filter { !$0.isEmpty }
        guard !names.isEmpty else { throw .empty }
        return names
    }

    private func adding(_ names: [String], to list: [Instance]? = nil) throws(Misfit) -> [Instance] {
        var list = list ?? before
        for name in names {
            guard let longer = list.adding(name, slots: slots, isUsed: isUsed) else { throw .tooMany }
            list = longer
        }
        return list
    }

    private func removing(_ what: String) throws(Misfit) -> [Instance] {
        guard !what.isEmpty else { throw .empty }
        var left = before
        left.remove(at: try place(what))
        return left
    }

    private func renaming(_ number: Int, _ name: String) throws(Misfit) -> [Instance] {
        guard !name.isEmpty else { throw .empty }
        let place = try place(String(number))
        var renamed = before
        renamed[place] = Instance(slot: before[place].slot, name: name)
        return renamed
    }

    private func place(_ what: String) throws(Misfit) -> Int {
        if let number = Int(what), before.indices.contains(number - 1) { return number - 1 }
        guard let place = before.firstIndex(where: { $0.name.folded == what.folded }) else { throw .unknown(what) }
        return place
    }

    private func listing(_ names: [String]) throws(Misfit) -> [Instance] {
        var left = before
        let kept: [Instance?] = names.map { name in
            guard let place = left.firstIndex(where: { $0.name.folded == name.folded }) else { return nil }
            return Instance(slot: left.remove(at: place).slot, name: name)
        }
        let fresh = zip(names, kept).filter { $0.1 == nil }.map(\.0)
        var added = try adding(fresh, to: kept.compactMap { $0 }).suffix(fresh.count)
        // Back into the order in which they were typed.
        return kept.map { $0 ?? added.removeFirst() }
    }
}
