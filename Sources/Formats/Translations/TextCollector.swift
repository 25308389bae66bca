import SourceXML

/// The texts of a checklist or a library, each with the id of its trans-unit; texts without an id to go by are left out.
func translatableTexts(of tree: XMLTree) -> [TranslatableText] {
    var collector = TextCollector()
    collector.add(file: tree.root)
    return collector.texts
}

/// Walks a file as it is written, so that it also serves a file that has errors.
private struct TextCollector {
    var texts: [TranslatableText] = []
    private var ids: Set<String> = []

    mutating func add(file root: XMLElement) {
        // The titles of a library and its blocks are for authors.
        if root.name != "library" { for name in ["title", "summary"] { add(name, root.child(name)) } }
        if let briefing = root.child("briefing") { add(briefing: briefing) }
        for kind in ["band", "index"] {
            for element in root.child("scoring")?.parts(kind) ?? [] { add("\(kind).", element) }
        }
        for scale in root.parts("scale") {
            guard let id = scale.id else { continue }
            addEnds(of: scale, "scale.\(id)")
            addOptions(of: scale, "scale.\(id)")
        }
        for child in root.children where child.isOfChecklist {
            switch child.name {
            case "section", "block": add(section: child)
            case "constraint": add(constraint: child)
            default: break
            }
        }
    }

    private mutating func add(briefing: XMLElement) {
        add("briefing.scenario", briefing.child("scenario"))
        for name in ["must", "never", "note"] { addNumbered(name, of: briefing, "briefing") }
        for item in briefing.child("quiz")?.parts("item") ?? [] {
            guard let id = item.id else { continue }
            add("briefing.quiz.\(id).ask", item.child("ask"))
            addOptions(of: item, "briefing.quiz.\(id)")
        }
    }

    private mutating func add(section: XMLElement) {
        if section.name == "section", let id = section.id {
            for name in ["title", "instances"] { add("\(id).\(name)", section.child(name)) }
            addFollowUps(of: section, id)
        }
        for child in section.children where child.isOfChecklist {
            switch child.name {
            case "section": add(section: child)
            case "constraint": add(constraint: child)
            default: add(question: child)
            }
        }
    }

    private mutating func add(question: XMLElement) {
        guard let id = question.id else { return }
        for name in ["ask", "help", "example", "standard"] { add("\(id).\(name)", question.child(name)) }
        addEnds(of: question, id)
        if question.name == "number" || question.name == "computed" { add(unit: question, id) }
        addFollowUps(of: question, id)
        addOptions(of: question, id)
        for row in question.parts("row") {
            if let id = row.id { add("\(id).ask", row) }
        }
    }

    private mutating func add(constraint: XMLElement) {
        if let id = constraint.id { add("\(id).message", constraint) }
    }

    /// The unit of a computed time span is a word of the language, not one for people.
    private mutating func add(unit question: XMLElement, _ id: String) {
        guard let unit = question.attribute("unit") else { return }
        if question.name == "computed", ["s", "min", "h"].contains(unit.value) { return }
        add("\(id).unit", unit)
    }

    private mutating func addEnds(of element: XMLElement, _ id: String) {
        for name in ["low", "high"] {
            if let end = element.attribute(name) { add("\(id).\(name)", end) }
        }
    }

    private mutating func addFollowUps(of element: XMLElement, _ id: String) {
        for name in ["comment", "evidence"] { addNumbered(name, of: element, id) }
    }

    private mutating func addOptions(of element: XMLElement, _ id: String) {
        for option in element.parts("option") {
            if let value = option.attribute("value")?.value { add("\(id).option.\(value)", option) }
        }
    }

    private mutating func addNumbered(_ name: String, of element: XMLElement, _ id: String) {
        for (index, child) in element.parts(name).enumerated() { add("\(id).\(name).\(index + 1)", child) }
    }

    /// An id that ends in a dot goes on with that of the element.
    private mutating func add(_ id: String, _ element: XMLElement?) {
        guard let element, element.children.isEmpty, let text = plainText(of: element) else { return }
        guard id.hasSuffix(".") else { return add(id, text, element.contentRange) }
        if let own = element.id { add(id + own, text, element.contentRange) }
    }

    private mutating func add(_ id: String, _ attribute: XMLAttribute) {
        let text = foldedSpace(attribute.value)
        if !text.isEmpty { add(id, text, attribute.valueRange) }
    }

    /// An id that stands twice is an error of its own; the first text keeps it.
    private mutating func add(_ id: String, _ text: String, _ place: Range<Int>) {
        if ids.insert(id).inserted { texts.append(TranslatableText(id: id, text: text, place: place)) }
    }
}

extension XMLElement {
    fileprivate var id: String? { attribute("id")?.value }
}
