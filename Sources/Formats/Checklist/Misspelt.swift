import Diagnostics
import SourceXML

/// A misspelt name is one mistake: what is missing because of it is not reported again.
extension XMLElement {
    /// Whether the attribute is not there, not even under a misspelt name.
    func lacks(attribute name: String) -> Bool {
        attribute(name) == nil && misspelt(attribute: name) == nil
    }

    /// The attribute that was probably meant by a name that is not there.
    func misspelt(attribute name: String) -> XMLAttribute? {
        attributes.first { nearest(to: $0.name, among: [name]) != nil || name.isPrefixed($0.name) }
    }

    /// Whether a child was probably meant to have this name.
    func hasMisspelt(_ name: String) -> Bool {
        children.contains { nearest(to: $0.name, among: [name]) != nil }
    }
}

extension String {
    /// Whether it is another name behind the prefix that XML itself reserves, as `xml:lang` is `lang`.
    func isPrefixed(_ name: String) -> Bool { hasPrefix("xml:") && dropFirst(4) == name }
}
