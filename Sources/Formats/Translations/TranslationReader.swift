import Diagnostics
import Evaluation
import SourceXML

/// The state of reading one translation file.
struct TranslationReader {
    let root: XMLElement
    let source: TranslatableTexts
    var findings: Findings
    private let known: [String: TranslatableText]
    private var firstUnits: [String: XMLAttribute] = [:]
    private var targets: [String: String] = [:]
    /// How far each text is that has a trans-unit.
    private(set) var states: [String: TextState] = [:]
    /// Ids that the checklist does not have.
    private(set) var unused: [String] = []
    /// Texts whose unit was reported, or is not to be translated: they are not reported as missing too.
    private var settled: Set<String> = []
    /// A search for the nearest id looks at every text; a file with thousands of wrong ids gets plain advice in the end.
    private var searchesLeft = 200

    init(_ tree: XMLTree, _ texts: TranslatableTexts) {
        root = tree.root
        source = texts
        findings = Findings(file: tree.source.name)
        known = Dictionary(texts.texts.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    mutating func read() -> Translation? {
        guard root.name == "xliff", root.namespace == XLIFF.namespace else {
            findings.translationNotXLIFF(root)
            return nil
        }
        conform(root)
        let files = root.xliffParts("file")
        for second in files.dropFirst() { findings.repeatedElement(second, first: files[0], in: root) }
        guard let file = files.first else {
            missingElement("file", in: root)
            return nil
        }
        conform(file)
        let language = readHead(of: file)
        guard let body = file.xliffChild("body") else {
            missingElement("body", in: file)
            return nil
        }
        readUnits(in: body)
        reportMissing(file)
        return language.map { Translation(language: $0, targets: targets) }
    }

    /// Groups are for people; units count the same wherever they stand.
    private mutating func readUnits(in element: XMLElement) {
        conform(element)
        for child in element.children where child.isOfXLIFF {
            switch child.name {
            case "group": readUnits(in: child)
            case "trans-unit": read(unit: child)
            default: break
            }
        }
    }

    private mutating func read(unit: XMLElement) {
        conform(unit)
        guard let id = unit.attribute("id") else {
            if unit.lacks(attribute: "id") { findings.missingAttribute("id", of: unit) }
            return
        }
        guard let text = known[id.value] else {
            let near = nearestID(to: id.value)
            if let near { settled.insert(near) }
            unused.append(id.value)
            findings.translationUnknownUnit(id, near: near)
            return
        }
        if let first = firstUnits[id.value] {
            findings.translationDuplicateUnit(id, first: first)
            return
        }
        firstUnits[id.value] = id
        if unit.attribute("translate")?.value == "no" {
            settled.insert(text.id)
            states[text.id] = .asItIs
        } else {
            readTarget(of: unit, text)
        }
    }

    private mutating func nearestID(to id: String) -> String? {
        searchesLeft -= 1
        return searchesLeft < 0 ? nil : nearest(to: id, among: source.texts.lazy.map(\.id))
    }

    /// Takes the target, if it can stand for the text as it is now.
    private mutating func readTarget(of unit: XMLElement, _ text: TranslatableText) {
        guard let original = unit.xliffChild("source") else {
            settled.insert(text.id)
            states[text.id] = .wrong
            return missingElement("source", in: unit)
        }
        guard let target = unit.xliffChild("target"), target.isFinished else {
            if unit.isMarkedStale(for: text.text) { setStale(original, text, isMarked: true) }
            return
        }
        settled.insert(text.id)
        states[text.id] = .wrong
        let markup = [original, target].compactMap(\.inlineMarkup)
        for element in markup { findings.translationMarkup(element) }
        guard markup.isEmpty else { return }
        guard foldedSpace(original.segmentedText) == text.text else { return setStale(original, text, isMarked: false) }
        let words = foldedSpace(target.segmentedText)
        let (wanted, given) = (placeholders(in: text.text), placeholders(in: words))
        guard wanted == given else { return findings.translationPlaceholders(target, wanted: wanted, given: given) }
        targets[text.id] = words
        states[text.id] = target.isForReview ? .needsReview : .translated
    }

    private mutating func setStale(_ original: XMLElement, _ text: TranslatableText, isMarked: Bool) {
        settled.insert(text.id)
        states[text.id] = .stale
        findings.translationStale(original, text, in: source, isMarked: isMarked)
    }

    private mutating func reportMissing(_ file: XMLElement) {
        let missing = source.texts.map(\.id).filter { targets[$0] == nil && !settled.contains($0) }
        if !missing.isEmpty { findings.translationMissing(missing, of: source.texts.count, in: file) }
    }

    /// Elements of XLIFF that are not used are passed over; what XLIFF does not have there is misspelt.
    private mutating func conform(_ element: XMLElement) {
        let allowed = XLIFF.children[element.name] ?? []
        for child in element.children where child.isOfXLIFF && !allowed.contains(child.name) {
            findings.unknownElement(child, in: element, allowed: allowed)
        }
    }

    private mutating func missingElement(_ name: String, in element: XMLElement) {
        if !element.hasMisspelt(name) {
            findings.missingElement(name, in: element, advice: "Add <\(name)>…</\(name)> to it.")
        }
    }
}
