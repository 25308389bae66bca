import Diagnostics
import Evaluation
import SourceXML

extension ChecklistReader {
    /// Checks a library by itself: its scales, and each block as it would stand in a section.
    mutating func readLibrary() -> Checklist? {
        guard root.namespace == checklistNamespace else {
            findings.wrongRoot(root, namespace: checklistNamespace)
            return nil
        }
        conform(root, to: .library)
        if let language = root.attribute("xml:lang"), !isLanguageTag(language.value) { findings.badLanguage(language) }
        _ = identifier(root, "id")
        readLibraries()
        for scale in root.parts("scale") { readScale(scale) }
        if let title = root.child("title") { conform(title, to: .text) }
        findings.duplicateBlocks(in: root)
        for block in root.parts("block") {
            _ = identifier(block, "id", isName: false)
            readBlock(block)
        }
        readAllowances(of: root)
        return nil
    }

    private mutating func readBlock(_ block: XMLElement) {
        conform(block, to: .block)
        if let title = block.child("title") { conform(title, to: .text) }
        let whole = scope
        scope = Scope(block: block, libraries, scales: scope.scales, reporting: &findings)
        questionCount = 0
        var all = conditions
        conditions = ConditionLog()
        let (items, constraints) = readItems(block)
        if block.children.allSatisfy({ $0.name == "title" }) {
            findings.missingElement("questions", in: block, advice: "Add at least one question, or take it out.")
        }
        let section = Section(id: "block", title: "", items: items, constraints: constraints)
        let written = Checklist(id: "", version: "", language: "", title: "", sections: [section], isWritten: true)
        checkConditionOrder()
        checkReachability(of: written)
        all.append(conditions)
        conditions = all
        scope = whole
    }
}
