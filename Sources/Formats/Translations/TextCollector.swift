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
        if root.name != "library" { for name in ["title", "summary"] { add(name, root.child(name), of: root) } }
        if let briefing = root.child("briefing") { add(briefing: briefing) }
        for kind in ["band", "index"] {
            for element in root.child("scoring")?.parts(kind) ?? [] { add("\(kind).", element, of: element) }
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
        add("briefing.scenario", briefing.child("scenario"), of: briefing)
        for name in ["must", "never", "note"] { addNumbered(name, of: briefing, "briefing") }
        for item in briefing.child("quiz")?.parts("item") ?? [] {
            guard let id = item.id else { continue }
            add("briefing.quiz.\(id).ask", item.child("ask"), of: item)
            addOptions(of: item, "briefing.quiz.\(id)")
        }
    }

    private mutating func add(section: XMLElement) {
        if section.name == "section", let id = section.id {
            for name in ["title", "instances"] { add("\(id).\(name)", section.child(name), of: section) }
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
        for name in ["ask", "help", "example", "standard"] { add("\(id).\(name)", question.child(name), of: question) }
        addEnds(of: question, id)
        if question.name == "number" || question.name == "computed" { add(unit: question, id) }
        addFollowUps(of: question, id)
        addOptions(of: question, id)
        for row in question.parts("row") {
            if let id = row.id { add("\(id).ask", row, of: question) }
        }
    }

    private mutating func add(constraint: XMLElement) {
        if let id = constraint.id { add("\(id).message", constraint, of: constraint) }
    }

    /// The unit of a computed time span is a word of the language, not one for people.
    private mutating func add(unit question: XMLElement, _ id: String) {
        guard let unit = question.attribute("unit") else { return }
        if question.name == "computed", ["s", "min", "h"].contains(unit.value) { return }
        add("\(id).unit", unit, of: question)
    }

    private mutating func addEnds(of element: XMLElement, _ id: String) {
        for name in ["low", "high"] {
            if let end = element.attribute(name) { add("\(id).\(name)", end, of: element) }
        }
    }

    private mutating func addFollowUps(of element: XMLElement, _ id: String) {
        for name in ["comment", "evidence"] { addNumbered(name, of: element, id) }
    }

    private mutating func addOptions(of element: XMLElement, _ id: String) {
        for option in element.parts("option") {
            if let value = option.attribute("value")?.value { add("\(id).option.\(value)", option, of: element) }
        }
    }

    private mutating func addNumbered(_ name: String, of element: XMLElement, _ id: String) {
        for (index, child) in element.parts(name).enumerated() { add("\(id).\(name).\(index + 1)", child, of: element) }
    }

    /// An id that ends in a dot goes on with that of the element.
    private mutating func add(_ id: String, _ element: XMLElement?, of owner: XMLElement) {
        guard let element, element.children.isEmpty, let text = plainText(of: element) else { return }
        guard let own = id.hasSuffix(".") ? element.id : "" else { return }
        add(TranslatableText(id: id + own, text: text, place: element.contentRange, owner: owner, part: element.name))
    }

    private mutating func add(_ id: String, _ attribute: XMLAttribute, of owner: XMLElement) {
        let (text, name) = (foldedSpace(attribute.value), attribute.localName)
        if text.isEmpty { return }
        add(TranslatableText(id: id, text: text, place: attribute.valueRange, owner: owner, part: name))
    }

    /// An id that stands twice is an error of its own; the first text keeps it.
    private mutating func add(_ text: TranslatableText) {
        if ids.insert(text.id).inserted { texts.append(text) }
    }
}

extension XMLElement {
    fileprivate var id: String? { attribute("id")?.value }
}
