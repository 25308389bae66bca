import Diagnostics
import Evaluation
import SourceXML

/// The later sections of a large checklist, read with a tree and a list of ids of their own beside the earlier ones.
struct LaterSections: Sendable {
    let sections: [Section]
    let findings: Findings
    let conditions: ConditionLog

    /// `first` is the first of them among all sections, `position` that of its first question.
    init(of tree: XMLTree, from first: Int, position: Int, mended: [Range<Int>]) {
        var reader = ChecklistReader(tree.separated(), .none)
        for scale in reader.root.parts("scale") { reader.readScale(scale) }
        // What is wrong with ids and scales is reported by whoever reads the file from its start.
        _ = reader.findings.taken()
        reader.findings.mended = mended
        reader.questionCount = position
        sections = reader.libraries.topSections(of: reader.root)[first...].map { reader.readSection($0) }
        findings = reader.findings
        conditions = reader.conditions
    }
}

extension ChecklistReader {
    /// Reads the sections in the order of the file; in a large file the later ones at the same time as the earlier ones.
    mutating func readSections() -> [Section] {
        let elements = libraries.topSections(of: root)
        guard let first = firstOfLater(elements), let position = position(of: elements[first]) else {
            return elements.map { readSection($0) }
        }
        let (tree, mended) = (root.tree, findings.mended)
        let (sections, later) = inTwoThreads(
            { elements[..<first].map { readSection($0) } },
            { LaterSections(of: tree, from: first, position: position, mended: mended) })
        findings.append(later.findings)
        conditions.append(later.conditions)
        return sections + later.sections
    }

    /// Where the later sections start; `nil` where they cannot be read by themselves: what a computed question gives is
    /// known after what comes before it was read, and library files are loaded once.
    private func firstOfLater(_ sections: [XMLElement]) -> Int? {
        let tree = root.tree
        guard tree.isLarge, !["computed", "use", "import"].contains(where: tree.hasName) else { return nil }
        // The later ones are fewer, because their reader has to collect all ids once more.
        let start = root.range.lowerBound + root.range.count / 8 * 5
        return sections.firstIndex { $0.range.lowerBound >= start }
    }

    /// The place of the first question of a section in the order of asking; `nil` when its id is not its own.
    private func position(of section: XMLElement) -> Int? {
        guard let id = section.attribute("id"), let entry = scope.sections[id.identifier], entry.element == section
        else { return nil }
        return entry.questions.lowerBound
    }
}

extension XMLTree {
    /// Whether a second thread saves more time than it costs.
    var isLarge: Bool { source.bytes.count > 500_000 }
}
