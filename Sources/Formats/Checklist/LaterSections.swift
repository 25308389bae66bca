import Diagnostics
import Evaluation
import SourceXML

/// The later sections of a large checklist, read with a tree and a list of ids of their own beside the earlier ones.
struct LaterSections: Sendable {
    let sections: [Section]
    let findings: Findings
    let conditions: ConditionLog

    /// Starts reading them; `nil` where they cannot be read by themselves: what a computed question gives is known after
    /// what comes before it was read, and library files are loaded once.
    static func started(of tree: XMLTree, mended: [Range<Int>]) -> SecondThread<LaterSections?>? {
        guard tree.isLarge, tree.root.name == "checklist",
            !["computed", "use", "import"].contains(where: tree.hasName)
        else { return nil }
        return SecondThread { LaterSections(of: tree, mended: mended) }
    }

    private init?(of tree: XMLTree, mended: [Range<Int>]) {
        var reader = ChecklistReader(tree.separated(), .none)
        guard let start = reader.startOfLater() else { return nil }
        for scale in reader.root.parts("scale") { reader.readScale(scale) }
        // What is wrong with ids and scales is reported by whoever reads the file from its start.
        _ = reader.findings.taken()
        reader.findings.mended = mended
        reader.questionCount = start.position
        sections = reader.libraries.topSections(of: reader.root)[start.section...].map { reader.readSection($0) }
        findings = reader.findings
        conditions = reader.conditions
    }
}

extension ChecklistReader {
    /// Reads the sections in the order of the file; in a large file the later ones are read meanwhile.
    mutating func readSections() -> [Section] {
        let elements = libraries.topSections(of: root)
        guard let later, let start = startOfLater() else { return elements.map { readSection($0) } }
        let sections = elements[..<start.section].map { readSection($0) }
        guard let later = later.answer() else { return sections + elements[start.section...].map { readSection($0) } }
        findings.append(later.findings)
        conditions.append(later.conditions)
        return sections + later.sections
    }

    /// The first section of the later half of the file, and the place of its first question in the order of asking;
    /// `nil` when there is none, or its id is not its own.
    fileprivate func startOfLater() -> (section: Int, position: Int)? {
        let sections = libraries.topSections(of: root)
        let middle = root.range.lowerBound + root.range.count / 2
        guard let first = sections.firstIndex(where: { $0.range.lowerBound >= middle }),
            let id = sections[first].attribute("id"), let entry = scope.sections[id.identifier],
            entry.element == sections[first]
        else { return nil }
        return (first, entry.questions.lowerBound)
    }
}

extension XMLTree {
    /// Whether a second thread saves more time than it costs.
    var isLarge: Bool { source.bytes.count > 500_000 }
}
