import SourceXML

/// The sets of ids in which each id stands for one thing.
package enum IdentifierKind: String, Sendable, Hashable, CaseIterable {
    /// Questions, rows, sections, matrices, indices and constraints.
    case name
    case scale, band, block
    /// Items of a quiz.
    case item
}

extension XMLElement {
    /// The set that this element's id belongs to; `nil` for one that has none to rename.
    var identifierKind: IdentifierKind? {
        guard isOfChecklist, attribute("id") != nil else { return nil }
        switch name {
        case "checklist", "library": return nil
        case "scale": return .scale
        case "band": return .band
        case "block": return .block
        case "item": return .item
        default: return .name
        }
    }

    /// Whether `was` may stand on it.
    var keepsFormerIDs: Bool {
        !["matrix", "index", "constraint", "note", "scale", "band", "block", "item"].contains(name)
    }

    /// This element and everything in it, in the order of the file.
    func walk(_ body: (XMLElement) -> Void) {
        var open = [self]
        while let next = open.popLast() {
            body(next)
            open += Array(next.children).reversed()
        }
    }
}
