import Terminal

/// A numbered list to choose from, by arrows or by typing numbers; nothing is chosen until a person chooses it.
struct Picker: Hashable, Sendable {
    let count: Int
    let takesSeveral: Bool
    /// The line the arrows are on.
    private(set) var cursor: Int?
    private(set) var chosen: Set<Int>
    var entry = TextEntry()

    init(count: Int, takesSeveral: Bool = false, chosen: Set<Int> = []) {
        self.count = count
        self.takesSeveral = takesSeveral
        self.chosen = chosen
        cursor = takesSeveral ? nil : chosen.min()
    }

    /// The line to mark: that of the arrows, or the one whose number is typed.
    var marked: Int? {
        if let typed = Int(entry.text.trimmed), entry.text.trimmed.utf8.count < 6 {
            return (1...max(count, 1)).contains(typed) && count > 0 ? typed - 1 : nil
        }
        return entry.isEmpty ? cursor : nil
    }

    /// What Enter would choose, as numbers from 0; `nil` while what is typed is no number of the list.
    var selection: [Int]? {
        if !entry.isEmpty { return entry.text.places(upTo: count).map { Array(Set($0)).sorted() } }
        if takesSeveral { return chosen.sorted() }
        return cursor.map { [$0] } ?? []
    }

    func isChosen(_ index: Int) -> Bool {
        guard takesSeveral else { return marked == index }
        return entry.isEmpty ? chosen.contains(index) : selection?.contains(index) ?? chosen.contains(index)
    }

    mutating func put(_ cursor: Int?) { self.cursor = cursor.map { min(max(0, $0), max(0, count - 1)) } }

    /// Takes a key that moves or chooses; false when the key means nothing here.
    mutating func take(_ key: Key) -> Bool {
        guard count > 0 else { return entry.take(key) }
        switch key {
        case .up: move(to: cursor.map { $0 - 1 } ?? count - 1)
        case .down: move(to: cursor.map { $0 + 1 } ?? 0)
        case .home where entry.isEmpty: move(to: 0)
        case .end where entry.isEmpty: move(to: count - 1)
        case .text(" ") where entry.isEmpty && cursor != nil: toggle()
        default: return entry.take(key)
        }
        return true
    }

    private mutating func move(to line: Int) {
        keepTyped()
        entry.clear()
        put(line)
    }

    /// Numbers that were typed stay chosen when the arrows take over.
    private mutating func keepTyped() {
        guard takesSeveral, !entry.isEmpty, let typed = selection else { return }
        chosen = Set(typed)
    }

    private mutating func toggle() {
        guard takesSeveral, let cursor else { return }
        if chosen.remove(cursor) == nil { chosen.insert(cursor) }
    }
}
