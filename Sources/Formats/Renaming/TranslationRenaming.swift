import Diagnostics
import SourceXML

/// Renames an id in a translation: the ids of its units, and the placeholders in their texts.
struct TranslationRenaming {
    private let units: [String: String]
    private let names: [String: String]

    /// The texts of a file before and after stand in the same order, so that each unit's new id is known exactly.
    init(from before: XMLTree, to after: XMLTree, _ names: [String: String]) {
        let pairs = zip(translatableTexts(of: before), translatableTexts(of: after)).map { ($0.id, $1.id) }
        units = Dictionary(pairs.filter { $0 != $1 }, uniquingKeysWith: { first, _ in first })
        self.names = names
    }

    func edits(of translation: XMLTree) -> [RenameEdit] {
        var edits: [RenameEdit] = []
        translation.root.walk { element in
            guard element.isOfXLIFF else { return }
            switch element.name {
            case "trans-unit":
                if let id = element.attribute("id"), let new = units[id.value] {
                    edits.append(RenameEdit(range: id.valueRange, text: new, what: "unit"))
                }
            case "source", "target", "seg-source", "mrk": edits += element.placeholders(named: names)
            default: break
            }
        }
        return edits
    }
}
