import Evaluation
import SourceXML

extension ChecklistReader {
    /// Reports what an element has or holds that its shape does not know, and what it lacks.
    mutating func conform(_ element: XMLElement, to shape: ElementShape) {
        for attribute in element.attributes where !shape.attributes.contains(attribute.name) {
            findings.unknownAttribute(attribute, of: element, allowed: shape.attributes)
        }
        for name in shape.required where element.attribute(name) == nil {
            findings.missingAttribute(name, of: element)
        }
        conformChildren(of: element, to: shape)
        if shape.holdsText {
            if isBlank(element) { findings.emptyText(element) }
        } else if element.hasText {
            findings.strayText(in: element)
        }
    }

    /// A prompt may be left out of a comment or an evidence rule, and the words of a standard that has a reference.
    private func isBlank(_ element: XMLElement) -> Bool {
        if ["comment", "evidence", "standard"].contains(element.name) { return false }
        return plainText(of: element) == nil
    }

    private mutating func conformChildren(of element: XMLElement, to shape: ElementShape) {
        var seen: [(name: String, element: XMLElement)] = []
        var latest: (index: Int, element: XMLElement)?
        for child in element.children {
            guard child.namespace == element.namespace, let index = shape.children.firstIndex(of: child.name) else {
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
            if let latest, index < latest.index {
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
    return folded.isBlank ? nil : folded
}

/// Folds runs of space, tab and line ends to one space, and takes them off both ends.
func foldedSpace(_ text: String) -> String {
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

extension ChecklistReader {
    func text(_ name: String, of element: XMLElement) -> String? {
        element.child(name).flatMap { plainText(of: $0) }
    }

    /// The text of a child that must be there; its own shape is checked too.
    mutating func requiredText(_ name: String, of element: XMLElement) -> String? {
        guard let child = element.child(name) else {
            findings.missingElement(name, in: element, advice: "Add <\(name)>…</\(name)> to it.")
            return nil
        }
        conform(child, to: .text)
        return plainText(of: child)
    }

    mutating func optionalText(_ name: String, of element: XMLElement) -> String? {
        guard let child = element.child(name) else { return nil }
        conform(child, to: .text)
        return plainText(of: child)
    }
}
