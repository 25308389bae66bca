import Diagnostics
import SourceXML

/// The `<allow>` elements of a checklist and its blocks: each silences one lint in the element it stands in and below.
struct Allowances {
    private struct Entry {
        let element: XMLElement
        let lint: String
        let scope: Range<Int>
        /// The entry for the same lint whose scope lies directly around this one.
        let around: Int?
        var isUsed = false
    }

    private struct Key: Hashable {
        let file: String
        let lint: String
    }

    private let libraries: Libraries
    private let blank: Findings
    private let mainTree: XMLTree
    private var entries: [Entry] = []
    /// For each lint in each file, its entries from the first scope to the last.
    private var entriesOfLint: [Key: [Int]] = [:]
    /// A block that stands in several places is looked through once.
    private var seen: Set<Location> = []

    init(_ root: XMLElement, _ libraries: Libraries, _ blank: Findings) {
        self.libraries = libraries
        self.blank = blank
        mainTree = root.tree
        // Walking through a large file takes time, and most files have none.
        if !libraries.trees.isEmpty || mainTree.hasName("allow") { collect(root) }
    }

    /// Those of an element come before those in its children, wherever they stand in it: scopes are then in order.
    private mutating func collect(_ element: XMLElement) {
        for allow in element.parts("allow") { add(allow, in: element) }
        for child in element.children {
            collect(child)
            if child.name == "use", let block = libraries.block(for: child) { collect(block) }
        }
    }

    private mutating func add(_ allow: XMLElement, in parent: XMLElement) {
        guard let lint = allow.attribute("lint")?.value else { return }
        let (file, place) = blank.place(allow.range)
        guard seen.insert(Location(file: file, range: place)).inserted else { return }
        let scope = blank.place(parent.range).range
        let key = Key(file: file, lint: lint)
        let around = entriesOfLint[key]?.last.flatMap { enclosing($0, scope.lowerBound) }
        entriesOfLint[key, default: []].append(entries.count)
        entries.append(Entry(element: allow, lint: lint, scope: scope, around: around))
    }

    /// The innermost entry, from this one outwards, whose scope holds a place.
    private func enclosing(_ start: Int, _ place: Int) -> Int? {
        var index: Int? = start
        while let current = index, !entries[current].scope.contains(place) { index = entries[current].around }
        return index
    }

    /// The findings that are not silenced.
    mutating func loud(_ findings: [Diagnostic]) -> [Diagnostic] {
        entries.isEmpty ? findings : findings.filter { !silence($0) }
    }

    /// Whether a finding is silenced; the entry that does it is not an unused one.
    private mutating func silence(_ finding: Diagnostic) -> Bool {
        guard let start = lastEntry(for: finding),
            let index = enclosing(start, finding.range.lowerBound)
        else { return false }
        entries[index].isUsed = true
        return true
    }

    /// The last entry whose scope starts at or before a finding.
    private func lastEntry(for finding: Diagnostic) -> Int? {
        guard let known = entriesOfLint[Key(file: finding.file, lint: finding.code)] else { return nil }
        var low = 0
        var high = known.count
        while low < high {
            let middle = (low + high) / 2
            if entries[known[middle]].scope.lowerBound <= finding.range.lowerBound {
                low = middle + 1
            } else {
                high = middle
            }
        }
        return low > 0 ? known[low - 1] : nil
    }

    /// Those that silence nothing; one in a library may be there for another checklist.
    var unused: [Diagnostic] {
        var findings = blank
        for entry in entries where !entry.isUsed && entry.element.tree === mainTree {
            findings.unusedAllow(entry.element, lint: entry.lint)
        }
        return findings.all
    }
}
