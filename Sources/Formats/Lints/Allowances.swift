import Diagnostics
import SourceXML

/// The `<allow>` elements of a file: each silences one lint in the element it stands in and below.
struct Allowances {
    private struct Entry {
        let element: XMLElement
        let lint: String
        let scope: Range<Int>
        /// The entry for the same lint whose scope lies directly around this one.
        let around: Int?
        var isUsed = false
    }

    private var entries: [Entry] = []
    /// For each lint, its entries in the order of the file.
    private var entriesOfLint: [String: [Int]] = [:]

    init(_ tree: XMLTree) { collect(tree.root) }

    /// Those of an element come before those in its children, wherever they stand in it: scopes are then in order.
    private mutating func collect(_ element: XMLElement) {
        for allow in element.parts("allow") { add(allow, in: element) }
        for child in element.children { collect(child) }
    }

    private mutating func add(_ allow: XMLElement, in parent: XMLElement) {
        guard let lint = allow.attribute("lint")?.value else { return }
        let around = entriesOfLint[lint]?.last.flatMap { enclosing($0, parent.range.lowerBound) }
        entriesOfLint[lint, default: []].append(entries.count)
        entries.append(Entry(element: allow, lint: lint, scope: parent.range, around: around))
    }

    /// The innermost entry, from this one outwards, whose scope holds a place.
    private func enclosing(_ start: Int, _ place: Int) -> Int? {
        var index: Int? = start
        while let current = index, !entries[current].scope.contains(place) { index = entries[current].around }
        return index
    }

    /// Whether a finding is silenced; the entry that does it is not an unused one.
    mutating func silence(_ finding: Diagnostic) -> Bool {
        guard let start = lastEntry(for: finding.code, from: finding.range.lowerBound),
            let index = enclosing(start, finding.range.lowerBound)
        else { return false }
        entries[index].isUsed = true
        return true
    }

    /// The last entry whose scope starts at or before a place.
    private func lastEntry(for lint: String, from place: Int) -> Int? {
        guard let known = entriesOfLint[lint] else { return nil }
        var low = 0
        var high = known.count
        while low < high {
            let middle = (low + high) / 2
            if entries[known[middle]].scope.lowerBound <= place { low = middle + 1 } else { high = middle }
        }
        return low > 0 ? known[low - 1] : nil
    }

    func unused(file: String) -> [Diagnostic] {
        var findings = Findings(file: file)
        for entry in entries where !entry.isUsed { findings.unusedAllow(entry.element, lint: entry.lint) }
        return findings.all
    }
}
