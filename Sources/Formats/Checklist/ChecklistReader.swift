import Diagnostics
import Evaluation
import SourceXML

/// The namespace of checklists, version 1 of the language.
package let checklistNamespace = "urn:mystery-shopping:checklist:1"

/// Reads a checklist from its tree; every problem of the file is found in one run, and nothing is thrown.
/// The checklist is `nil` when there is at least one error.
package func readChecklist(_ tree: XMLTree) -> (checklist: Checklist?, findings: [Diagnostic]) {
    var reader = ChecklistReader(tree)
    let checklist = reader.read()
    return (reader.findings.hasErrors ? nil : checklist, reader.findings.all)
}

/// The state of one reading.
struct ChecklistReader {
    let root: XMLElement
    var findings: Findings
    let scope: Scope
    var conditions = ConditionLog()
    /// How many questions were read so far.
    var questionCount = 0
    /// The scales that were read, by id.
    var scales: [String: OptionScale] = [:]

    init(_ tree: XMLTree) {
        root = tree.root
        var findings = Findings(file: tree.source.name)
        scope = Scope(tree.root, &findings)
        self.findings = findings
    }

    mutating func read() -> Checklist? {
        guard root.name == "checklist", root.namespace == checklistNamespace else {
            findings.wrongRoot(root, namespace: checklistNamespace)
            return nil
        }
        conform(root, to: .checklist)
        let language = root.attribute("xml:lang")
        if let language, !isLanguageTag(language.value) { findings.badLanguage(language) }
        if root.child("section") == nil, !root.hasMisspelt("section") {
            findings.missingElement("section", in: root, advice: "Add <section id=\"…\"> with a title and questions.")
        }
        for scale in root.parts("scale") { readScale(scale) }
        for changes in root.parts("changes") { conform(changes, to: .text) }
        let sections = root.parts("section").map { readSection($0) }
        let scoring = readScoring(root.child("scoring"))
        let checklist = Checklist(
            id: identifier(root, "id") ?? "", version: version(), language: language?.value ?? "",
            title: requiredText("title", of: root) ?? "", summary: optionalText("summary", of: root),
            briefing: root.child("briefing").map { readBriefing($0) }, scoring: scoring, sections: sections)
        checkConditionOrder()
        checkReachability(of: checklist)
        return checklist
    }

    private mutating func version() -> String {
        guard let attribute = root.attribute("version") else { return "" }
        let value = attribute.value
        if value.isEmpty || value.utf8.count > 40 || !value.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) {
            findings.badIdentifier(attribute, expected: "a short version without spaces, such as ‘2026.1’")
        }
        return value
    }

    private mutating func readBriefing(_ element: XMLElement) -> Briefing {
        conform(element, to: .briefing)
        func texts(_ name: String) -> [String] {
            element.parts(name).compactMap { plainText(of: $0) }
        }
        let briefing = Briefing(
            scenario: texts("scenario").first, musts: texts("must"), nevers: texts("never"), notes: texts("note"))
        for child in element.children where ElementShape.briefing.children.contains(child.name) && child.isOfChecklist {
            conform(child, to: .text)
        }
        return briefing
    }
}

extension XMLElement {
    func child(_ name: String) -> XMLElement? { children.first { $0.name == name && $0.isOfChecklist } }

    /// The children with this name; those of other namespaces are none.
    func parts(_ name: String) -> [XMLElement] { children.filter { $0.name == name && $0.isOfChecklist } }
}
