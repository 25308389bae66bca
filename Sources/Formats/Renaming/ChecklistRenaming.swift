import Diagnostics
import Evaluation
import SourceXML

/// Finds every place at which one file of a checklist names an id.
struct ChecklistRenaming {
    private let tree: XMLTree
    private let kind: IdentifierKind
    /// Old ids with their new ones; in a file that uses a library each with the prefix under which it is used.
    private let names: [String: String]
    private let conditions: [ConditionReference]
    private(set) var edits: [RenameEdit] = []

    init(_ tree: XMLTree, _ kind: IdentifierKind, _ names: [String: String], conditions: [ConditionReference]) {
        self.tree = tree
        self.kind = kind
        self.names = names
        self.conditions = conditions
    }

    /// Where the id stands itself; `nil` says that former ids are left as they are.
    mutating func define(was: Bool) {
        tree.root.walk { element in
            guard element.identifierKind == kind, let id = element.attribute("id"), let new = names[id.value] else {
                return
            }
            add(id.valueRange, new, "id")
            if was, element.keepsFormerIDs { keep(id, new, on: element) }
        }
    }

    /// The id is kept in `was`; going back to a former id takes that one out of it.
    private mutating func keep(_ id: XMLAttribute, _ new: String, on element: XMLElement) {
        guard let was = element.attribute("was") else {
            let end = id.valueRange.upperBound + 1
            let quote = Character(Unicode.Scalar(tree.source.bytes[end - 1 - tree.offset]))
            return add(end..<end, " was=\(quote)\(id.value)\(quote)", "was")
        }
        let words = was.words
        guard let index = words.firstIndex(where: { $0.text == new }) else {
            let end = was.valueRange.upperBound
            return add(end..<end, " \(id.value)", "was")
        }
        if words.count == 1 { return add(spaced(was.range), "", "was") }
        let start = index > 0 ? words[index - 1].range.upperBound : words[0].range.lowerBound
        let end = index > 0 ? words[index].range.upperBound : words[1].range.lowerBound
        add(was.sourceRange(ofValueBytes: start..<end), "", "was")
    }

    /// The range with the white space before it.
    private func spaced(_ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound - tree.offset
        while start > 0, tree.source.bytes[start - 1] <= 0x20 { start -= 1 }
        return (start + tree.offset)..<range.upperBound
    }

    /// Every place that names it from elsewhere.
    mutating func mention() {
        for reference in conditions where kind == .name {
            if let new = names[reference.name] { add(reference.range, new, "condition") }
        }
        tree.root.walk { element in
            guard element.isOfChecklist else { return }
            switch kind {
            case .name:
                mention(inWords: element.attribute("index"))
                if element.name == "part" { mention(element.attribute("of")) }
                mention(inText: element)
            case .scale: mention(element.attribute("scale"))
            case .band, .block, .item: break
            }
        }
    }

    private mutating func mention(_ attribute: XMLAttribute?) {
        guard let attribute, let new = names[attribute.value] else { return }
        add(attribute.valueRange, new, attribute.name)
    }

    /// The ids of indices, some with a weight behind a star.
    private mutating func mention(inWords attribute: XMLAttribute?) {
        for word in attribute?.words ?? [] {
            let name = word.text.prefix { $0 != "*" }
            guard let attribute, let new = names[String(name)] else { continue }
            let end = word.range.lowerBound + name.utf8.count
            add(attribute.sourceRange(ofValueBytes: word.range.lowerBound..<end), new, "index")
        }
    }

    /// Texts that may take over an answer.
    private static let textNames: Set = [
        "ask", "help", "example", "comment", "evidence", "row", "constraint", "instances",
    ]

    private mutating func mention(inText element: XMLElement) {
        guard Self.textNames.contains(element.name) else { return }
        for edit in element.placeholders(named: names) { edits.append(edit) }
    }

    private mutating func add(_ range: Range<Int>, _ text: String, _ what: String) {
        edits.append(RenameEdit(range: range.moved(by: -tree.offset), text: text, what: what))
    }
}

extension XMLElement {
    /// The placeholders of its text that name one of these ids.
    func placeholders(named names: [String: String]) -> [RenameEdit] {
        guard hasText else { return [] }
        let text = self.text
        guard text.utf8.contains(UInt8(ascii: "{")) else { return [] }
        return TextTemplate(text).names.compactMap { name, range in
            guard let new = names[name], !Placeholder.fixedNames.contains(name) else { return nil }
            let place = sourceRange(ofTextBytes: range).moved(by: -tree.offset)
            return RenameEdit(range: place, text: new, what: "placeholder")
        }
    }
}
