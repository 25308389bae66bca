import SourceXML

/// The names of XLIFF 1.2 that are read, and those that may stand beside them.
enum XLIFF {
    static let namespace = "urn:oasis:names:tc:xliff:document:1.2"

    /// States in which a target is only a copy or a first try, so that it counts as missing.
    static let unfinishedStates: Set<String> = ["new", "needs-translation"]

    /// The state of a target that no longer says what its text says.
    static let staleState = "needs-translation"

    /// The `alttranstype` of what a target was before.
    static let previousVersion = "previous-version"

    /// What an element may hold; elements of other namespaces may stand anywhere.
    static let children: [String: [String]] = [
        "xliff": ["file"],
        "file": ["header", "body"],
        "body": ["group", "trans-unit", "bin-unit"],
        "group": [
            "trans-unit", "group", "bin-unit", "context-group", "count-group", "prop-group", "note",
        ],
        "trans-unit": [
            "source", "target", "note", "seg-source", "alt-trans", "context-group", "count-group", "prop-group",
            "bin-unit",
        ],
    ]
}

extension XMLElement {
    var isOfXLIFF: Bool { namespace == XLIFF.namespace }

    func xliffParts(_ name: String) -> [XMLElement] { children.filter { $0.name == name && $0.isOfXLIFF } }

    func xliffChild(_ name: String) -> XMLElement? { children.first { $0.name == name && $0.isOfXLIFF } }

    /// The first element inside that is markup for a tool; a segment mark is looked through.
    var inlineMarkup: XMLElement? {
        for child in children {
            if child.name != "mrk" || !child.isOfXLIFF { return child }
            if let found = child.inlineMarkup { return found }
        }
        return nil
    }

    /// The words inside, those in segment marks included.
    var segmentedText: String {
        if children.isEmpty { return text }
        return nodes.map { node in
            switch node {
            case .text(let text, _): text
            case .element(let element): element.segmentedText
            }
        }.joined()
    }
}
