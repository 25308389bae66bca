import Evaluation
import SourceXML

extension ChecklistReader {
    /// Reports what an element has or holds that its shape does not know, and what it lacks.
    mutating func conform(_ element: XMLElement, to shape: ElementShape) {
        for attribute in element.attributes where !shape.attributes.contains(attribute.name) {
            if element.name == "matrix", QuestionShape.row.attributes.contains(attribute.name) {
                findings.misplacedAttribute(attribute, child: "row")
            } else {
                findings.unknownAttribute(attribute, of: element, allowed: shape.attributes)
            }
        }
        for name in shape.required where element.lacks(attribute: name) {
            findings.missingAttribute(name, of: element)
        }
        conformChildren(of: element, to: shape)
        switch shape.text {
        case .none: if element.hasText { findings.strayText(in: element) }
        case .optional: break
        case .needed: if element.children.isEmpty, isBlank(element) { findings.emptyText(element) }
        }
    }

    /// Nothing but white space; the kinds that only Unicode knows are looked for in short texts.
    private func isBlank(_ element: XMLElement) -> Bool {
        !element.hasText || (element.contentRange.count < 40 && plainText(of: element) == nil)
    }

    private mutating func conformChildren(of element: XMLElement, to shape: ElementShape) {
        var seen: [(name: String, element: XMLElement)] = []
        var latest: (index: Int, element: XMLElement)?
        for child in element.children {
            guard let index = shape.children.firstIndex(of: child.name), child.namespace == checklistNamespace else {
                findings.unknownElement(child, in: element, allowed: shape.children)
                continue
            }
            if shape.single.contains(child.name) {
                if let first = seen.first(where: { $0.name == child.name }) {
                    findings.repeatedElement(child, first: first.element, in: element)
                } else {
                    seen.append((child.name, child))
                }
            }
            guard shape.isOrdered else { continue }
            if let latest, index < latest.index,
                !shape.sharesPlace(child.name, latest.element.name)
            {
                findings.misplacedElement(child, after: latest.element, in: element)
            } else {
                latest = (index, child)
            }
        }
    }
}

/// The text of an element with runs of white space folded to one space; `nil` when it is blank.
func plainText(of element: XMLElement) -> String? {
    let folded = foldedSpace(element.text)
    guard let first = folded.utf8.first else { return nil }
    return first >= 0x80 && folded.isBlank ? nil : folded
}

/// Folds runs of space, tab and line ends to one space, and takes them off both ends.
func foldedSpace(_ text: String) -> String {
    if isFolded(text) { return text }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
        if byte > 0x20 {
            bytes.append(byte)
        } else if let last = bytes.last, last != 0x20 {
            bytes.append(0x20)
        }
    }
    if bytes.last == 0x20 { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
}

private func isFolded(_ text: String) -> Bool {
    var isAfterSpace = true
    for byte in text.utf8 {
        if byte > 0x20 {
            isAfterSpace = false
        } else if byte == 0x20, !isAfterSpace {
            isAfterSpace = true
        } else {
            return false
        }
    }
    return !isAfterSpace
}

extension ChecklistReader {
    /// The text of a child that must be there; its own shape is checked too.
    mutating func requiredText(_ name: String, of element: XMLElement) -> String? {
        guard let child = element.child(name) else {
            if !element.hasMisspelt(name) {
                findings.missingElement(name, in: element, advice: "Add <\(name)>…</\(name)> to it.")
            }
            return nil
        }
        conform(child, to: .text)
        return name == "title" || name == "summary" ? plainText(of: child) : text(of: child)
    }

    mutating func optionalText(_ name: String, of element: XMLElement) -> String? {
        guard let child = element.child(name) else { return nil }
        conform(child, to: .text)
        return name == "title" || name == "summary" ? plainText(of: child) : text(of: child)
    }
}
