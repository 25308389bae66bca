import Diagnostics
import Evaluation
import SourceXML

/// The namespace of checklists, version 1 of the language.
package let checklistNamespace = "urn:mystery-shopping:checklist:1"

/// Reads a checklist from its tree; every problem of the file is found in one run, and nothing is thrown.
/// The checklist is `nil` when there is at least one error.
package func readChecklist(_ tree: XMLTree, libraries: LibraryFiles = .none) -> (
    checklist: Checklist?, findings: [Diagnostic]
) {
    let reading = ChecklistReading(tree, libraries: libraries)
    return (reading.checklist, reading.findings)
}

/// What reading a checklist, or a library by itself, gave.
package struct ChecklistReading {
    /// `nil` when there is at least one error, and for a library.
    package let checklist: Checklist?
    package let findings: [Diagnostic]
    /// The library files that were read, in the order in which they are named.
    package let libraries: [SourceFile]
    /// What lints need beside the checklist: its tree, what it takes from libraries, and where each file starts.
    let root: XMLElement
    let taken: Libraries
    let blank: Findings
    let laterLints: LaterLints?

    /// `mended` are places of the file that were not as they should be; nothing is concluded from what stands there.
    /// When lints will be asked for, those of a large file are begun before all is read.
    package init(_ tree: XMLTree, libraries: LibraryFiles, mended: [Range<Int>] = [], linting: Bool = false) {
        let later = LaterSections.started(of: tree, mended: mended)
        var reader = ChecklistReader(tree, libraries)
        reader.later = later
        reader.isLinting = linting
        reader.findings.errorPlaces += mended.map(\.lowerBound)
        reader.findings.mended = mended
        let checklist = tree.root.name == "library" ? reader.readLibrary() : reader.read()
        self.checklist = reader.findings.hasErrors ? nil : checklist
        root = tree.root
        taken = reader.libraries
        findings = reader.findings.taken().all
        blank = reader.findings
        laterLints = reader.laterLints
        self.libraries = reader.libraries.trees.map(\.source)
    }
}

/// The state of one reading.
struct ChecklistReader {
    let root: XMLElement
    var findings: Findings
    /// Knows every id from the start, and the types of computed questions once they are read.
    var scope: Scope
    let libraries: Libraries
    /// For each block that stands somewhere, its ids as its own conditions see them.
    var blockScopes: [ObjectIdentifier: Scope] = [:]
    var conditions = ConditionLog()
    /// Rules that sections give to the questions in them, from the outermost section to the innermost.
    var inherited: [SectionFollowUps] = []
    /// The stage of the section that is being read.
    var stage: Stage?
    /// The repeated section that is being read.
    var repeated: String?
    /// How many questions were read so far.
    var questionCount = 0
    /// The scales that were read, by id.
    var scales: [String: OptionScale] = [:]
    /// What a second thread reads meanwhile.
    var later: SecondThread<LaterSections?>?
    var isLinting = false
    private(set) var laterLints: LaterLints?

    init(_ tree: XMLTree, _ files: LibraryFiles) {
        root = tree.root
        var findings = Findings(file: tree.source.name)
        libraries = Libraries(tree.root, files, &findings)
        scope = Scope(tree.root, libraries, &findings)
        self.findings = findings
    }

    mutating func read() -> Checklist? {
        guard root.name == "checklist", root.namespace == checklistNamespace else {
            findings.wrongRoot(root, namespace: checklistNamespace)
            return nil
        }
        let written = readWritten()
        checkConditionOrder()
        let checklist = findings.hasErrors ? nil : written.spelt()
        if isLinting, let checklist { laterLints = LaterLints(root, libraries, checklist, findings.blank) }
        checkReachability(of: written)
        return findings.hasErrors ? nil : checklist
    }

    /// The checklist as it stands in the file: each repeated section once.
    mutating func readWritten() -> Checklist {
        conform(root, to: .checklist)
        let language = root.attribute("xml:lang")
        if let language, !isLanguageTag(language.value) { findings.badLanguage(language) }
        if root.child("section") == nil, root.child("use") == nil, !root.hasMisspelt("section") {
            findings.missingElement("section", in: root, advice: "Add <section id=\"…\"> with a title and questions.")
        }
        readLibraries()
        for scale in root.parts("scale") { readScale(scale) }
        for changes in root.parts("changes") { conform(changes, to: .text) }
        readAllowances(of: root)
        let sections = readTopSections()
        let constraints = root.parts("constraint").map { readConstraint($0) }
        let scoring = readScoring(root.child("scoring"))
        return Checklist(
            id: identifier(root, "id") ?? "", version: version(), language: language?.value ?? "",
            title: requiredText("title", of: root) ?? "", summary: optionalText("summary", of: root),
            briefing: root.child("briefing").map { readBriefing($0) }, scoring: scoring, sections: sections,
            constraints: constraints, isWritten: true)
    }

    mutating func readLibraries() {
        for element in root.parts("import") { conform(element, to: .importing) }
        for tree in libraries.trees {
            conform(tree.root, to: .library)
            for element in tree.root.parts("import") { conform(element, to: .importing) }
            readAllowances(of: tree.root)
        }
        for scale in libraries.scales { readScale(scale) }
    }

    private mutating func readTopSections() -> [Section] {
        for use in root.parts("use") {
            conform(use, to: .use)
            if let block = libraries.block(for: use) {
                conform(block, to: .block)
                if libraries.items(of: block).contains(where: { !["section", "title", "allow"].contains($0.name) }) {
                    findings.blockOfQuestions(use)
                }
            }
        }
        return readSections()
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
            scenario: texts("scenario").first, musts: texts("must"), nevers: texts("never"), notes: texts("note"),
            quiz: element.child("quiz").map { readQuiz($0) })
        for child in element.children where ElementShape.briefing.children.contains(child.name) && child.isOfChecklist {
            if child.name != "quiz" { conform(child, to: .text) }
        }
        return briefing
    }
}

extension XMLElement {
    func child(_ name: String) -> XMLElement? { children.first { $0.name == name && $0.isOfChecklist } }

    /// The children with this name; those of other namespaces are none.
    func parts(_ name: String) -> [XMLElement] { children.filter { $0.name == name && $0.isOfChecklist } }
}
