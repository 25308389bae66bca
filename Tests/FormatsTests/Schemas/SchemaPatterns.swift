import Diagnostics
import SourceXML

/// The patterns of checklist.rng, looked at as tables of names.
struct SchemaPatterns {
    /// What an element may have and hold, without order and number.
    struct Shape {
        var attributes: Set<String> = []
        var required: Set<String> = []
        var children: Set<String> = []
        var text = Text.none

        enum Text { case none, optional, needed }
    }

    /// An element of the schema, by the pattern it is written in and its own name.
    struct ElementName: Hashable, Comparable, CustomStringConvertible {
        let pattern: String
        let element: String
        var description: String { "\(pattern).\(element)" }

        static func < (left: Self, right: Self) -> Bool { left.description < right.description }
    }

    private let definitions: [String: XMLElement]

    init(_ text: String) throws {
        let tree = try parseXML(SourceFile(name: "checklist.rng", text: text))
        var definitions: [String: XMLElement] = [:]
        for definition in tree.root.children where definition.name == "define" {
            definitions[definition.attribute("name")?.value ?? ""] = definition
        }
        self.definitions = definitions
    }

    /// Every element of the schema with its shape.
    var shapes: [ElementName: Shape] {
        var shapes: [ElementName: Shape] = [:]
        for (pattern, definition) in definitions {
            for element in elements(in: definition) {
                var shape = Shape()
                for part in element.children { collect(part, isOptional: false, into: &shape) }
                shapes[ElementName(pattern: pattern, element: element.attribute("name")?.value ?? "")] = shape
            }
        }
        return shapes
    }

    private func elements(in node: XMLElement) -> [XMLElement] {
        node.name == "element" ? [node] : node.children.flatMap { elements(in: $0) }
    }

    private func collect(_ node: XMLElement, isOptional: Bool, into shape: inout Shape) {
        let name = node.attribute("name")?.value ?? ""
        switch node.name {
        case "element": shape.children.insert(name)
        case "attribute":
            shape.attributes.insert(name)
            if !isOptional { shape.required.insert(name) }
        case "text": shape.text = .optional
        case "ref" where name == "Words": shape.text = .needed
        case "ref":
            guard let definition = definitions[name] else { return }
            for part in definition.children { collect(part, isOptional: isOptional, into: &shape) }
        case "optional", "zeroOrMore", "choice":
            for part in node.children { collect(part, isOptional: true, into: &shape) }
        case "group", "oneOrMore":
            for part in node.children { collect(part, isOptional: isOptional, into: &shape) }
        default: break
        }
    }
}
