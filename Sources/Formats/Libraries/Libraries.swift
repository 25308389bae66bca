import Diagnostics
import SourceXML

/// The library files of one checklist: their scales, and the block that stands for each `use`.
struct Libraries {
    /// The elements of scales that came with a file, in the order of their files.
    private(set) var scales: [XMLElement] = []
    /// Every library file that was read, once, at its own place among all files.
    private(set) var trees: [XMLTree] = []
    private var blocks: [XMLElement: XMLElement] = [:]
    private var blockOfTree: [ObjectIdentifier: XMLElement] = [:]
    private var useOfTree: [ObjectIdentifier: XMLElement] = [:]

    /// At most this many files besides the checklist, and this many bytes together.
    static let mostFiles = 20
    static let mostBytes = 16_000_000
    /// A block in a block in a block …: at most this many stand inside each other.
    static let mostBlocks = 1_000

    /// Reads what the checklist imports and uses, and reports what cannot be had.
    init(_ root: XMLElement, _ files: LibraryFiles, _ findings: inout Findings) {
        guard root.namesLibraries else { return }
        var loading = LibraryLoading(files: files, findings: findings, end: root.tree.source.bytes.count + 1)
        loading.take(root, chain: [root.tree.source.name])
        findings = loading.findings
        scales = loading.scales
        trees = loading.trees
        blocks = loading.blocks
        for (use, block) in blocks {
            blockOfTree[ObjectIdentifier(block.tree)] = block
            useOfTree[ObjectIdentifier(block.tree)] = use
        }
    }

    /// The block that a `use` stands for; `nil` when it could not be read, which was reported.
    func block(for use: XMLElement) -> XMLElement? { blocks[use] }

    /// The block that something stands in, each use being one of its own; `nil` outside of blocks.
    func block(around tree: XMLTree) -> XMLElement? {
        blockOfTree.isEmpty ? nil : blockOfTree[ObjectIdentifier(tree)]
    }

    /// The `use` in the file itself that brought something; `nil` for what stands in the file.
    func use(bringing tree: XMLTree) -> XMLElement? {
        var use = useOfTree[ObjectIdentifier(tree)]
        while let found = use, let outer = useOfTree[ObjectIdentifier(found.tree)] { use = outer }
        return use
    }

    /// The sections directly in a checklist, those of used blocks included.
    func topSections(of root: XMLElement) -> [XMLElement] {
        items(of: root).filter { $0.name == "section" && $0.isOfChecklist }
    }

    /// The children of an element, those of blocks in place of each `use`.
    func items(of element: XMLElement) -> [XMLElement] {
        if blocks.isEmpty { return Array(element.children) }
        return element.children.flatMap { child -> [XMLElement] in
            guard child.isOfChecklist, child.name == "use" else { return [child] }
            guard let block = blocks[child] else { return [] }
            return items(of: block).filter { $0.name != "title" && $0.name != "allow" }
        }
    }
}

extension XMLElement {
    /// Whether anything in it comes from another file.
    fileprivate var namesLibraries: Bool {
        children.contains { child in
            switch child.name {
            case "import", "use": true
            case "section", "block": child.namesLibraries
            default: false
            }
        }
    }
}

extension XMLAttribute {
    /// The value as an id: a block gives every id in it the prefix under which it is used.
    var identifier: String { tree.idPrefix.isEmpty ? value : tree.idPrefix + value }
}
