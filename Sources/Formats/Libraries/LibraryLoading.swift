import Diagnostics
import SourceXML

/// One walk through the checklist and the files it names, in the order in which they are named.
struct LibraryLoading {
    let files: LibraryFiles
    var findings: Findings
    /// Where the next file starts among all files.
    var end: Int
    var scales: [XMLElement] = []
    var trees: [XMLTree] = []
    var blocks: [XMLElement: XMLElement] = [:]
    /// The uses that led to the block that is walked through, from the checklist inwards.
    private var open: [XMLAttribute] = []
    private var byName: [String: XMLTree] = [:]
    private var failed: Set<String> = []
    /// Whether no more blocks are taken in.
    private var isFull = false
    private var byteCount = 0

    init(files: LibraryFiles, findings: Findings, end: Int) {
        self.files = files
        self.findings = findings
        self.end = end
    }

    /// Reads what an element imports and uses; `chain` names the files and blocks that led here.
    mutating func take(_ element: XMLElement, chain: [String]) {
        for child in element.children where child.isOfChecklist {
            switch child.name {
            case "import": importFile(child, chain)
            case "use": use(child, chain)
            case "section", "block": take(child, chain: chain)
            default: break
            }
        }
    }

    private mutating func importFile(_ element: XMLElement, _ chain: [String]) {
        guard let attribute = element.attribute("file") else { return }
        _ = library(attribute, chain)
    }

    private mutating func use(_ element: XMLElement, _ chain: [String]) {
        guard let file = element.attribute("file"), let wanted = element.attribute("block"),
            let library = library(file, chain, mayBeOpen: true)
        else { return }
        let known = library.root.parts("block").compactMap { $0.attribute("id")?.value }
        guard let found = library.root.parts("block").first(where: { $0.attribute("id")?.value == wanted.value }) else {
            findings.unknownBlock(wanted, known: known, file: file.value)
            return
        }
        let step = "\(library.source.name) \(wanted.value)"
        if chain.contains(step) {
            findings.libraryCycle(open.first ?? wanted, path: blockPath(chain, step), closing: wanted)
            return
        }
        guard blocks.count < Libraries.mostBlocks else {
            // Said once, where the author wrote a use.
            if !isFull {
                findings.tooManyLibraries(
                    open.first ?? wanted, "A checklist uses at most \(Libraries.mostBlocks) blocks.",
                    advice: "Blocks that use blocks multiply: use fewer of them, or write their questions here.")
            }
            isFull = true
            return
        }
        let prefix = element.tree.idPrefix + (element.attribute("prefix")?.value ?? "")
        let placed = place(library, idPrefix: prefix)
        let block = placed.twin(of: found)
        blocks[element] = block
        open.append(wanted)
        take(block, chain: chain + [step])
        open.removeLast()
    }

    private func blockPath(_ chain: [String], _ step: String) -> [String] {
        let start = chain.firstIndex(of: step) ?? 0
        return (chain[start...] + [step]).map { String($0.split(separator: " ").last ?? "") }
    }

    /// The library file of that name, read once; a circle of imports is reported with its whole path.
    private mutating func library(_ attribute: XMLAttribute, _ chain: [String], mayBeOpen: Bool = false) -> XMLTree? {
        let from = attribute.tree.source.name
        let tree: XMLTree
        do throws(LibraryFailure) {
            tree = try files.read(attribute.value, from)
        } catch {
            findings.unreadableLibrary(attribute, error)
            return nil
        }
        let name = tree.source.name
        if let known = byName[name] {
            if !mayBeOpen, let start = chain.firstIndex(of: name) {
                findings.libraryCycle(attribute, path: Array(chain[start...]) + [name], closing: attribute)
            }
            return known
        }
        if failed.contains(name) { return nil }
        if !mayBeOpen, chain.contains(name) {
            findings.libraryCycle(attribute, path: Array(chain.drop { $0 != name }) + [name], closing: attribute)
            return nil
        }
        return take(tree, attribute, chain)
    }

    private mutating func take(_ tree: XMLTree, _ attribute: XMLAttribute, _ chain: [String]) -> XMLTree? {
        let name = tree.source.name
        byteCount += tree.source.bytes.count
        guard tree.root.name == "library", tree.root.namespace == checklistNamespace else {
            findings.noLibrary(attribute, root: tree.root.qualifiedName)
            failed.insert(name)
            return nil
        }
        guard trees.count < Libraries.mostFiles, byteCount <= Libraries.mostBytes else {
            findings.tooManyLibraries(
                attribute,
                "A checklist takes at most \(Libraries.mostFiles) library files of \(Libraries.mostBytes / 1_000_000) MB together.",
                advice: "Put what belongs together into one file.")
            failed.insert(name)
            return nil
        }
        let placed = place(tree, idPrefix: "")
        byName[name] = placed
        trees.append(placed)
        findings.duplicateBlocks(in: placed.root)
        for element in placed.root.parts("import") { importFile(element, chain + [name]) }
        scales += placed.root.parts("scale")
        return placed
    }

    private mutating func place(_ tree: XMLTree, idPrefix: String) -> XMLTree {
        let placed = tree.placed(at: end, idPrefix: idPrefix)
        findings.add(file: tree.source.name, at: end)
        end += tree.source.bytes.count + 1
        return placed
    }
}
