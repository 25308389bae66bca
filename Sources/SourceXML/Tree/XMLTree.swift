import Diagnostics

/// A file that was read: its elements and attributes in document order, in flat arrays that point into its bytes.
package final class XMLTree: Sendable {
    package let source: SourceFile
    let elements: [ElementRecord]
    let attributes: [AttributeRecord]
    let names: [NameRecord]
    /// Where its bytes start among all files that are read together; every range is counted from there.
    package let offset: Int
    /// What comes before each id, where the file is a part of another.
    package let idPrefix: String

    init(
        source: SourceFile, elements: [ElementRecord], attributes: [AttributeRecord], names: [NameRecord],
        offset: Int = 0, idPrefix: String = ""
    ) {
        self.source = source
        self.elements = elements
        self.attributes = attributes
        self.names = names
        self.offset = offset
        self.idPrefix = idPrefix
    }

    /// The same file once more at another place among all files, with another prefix of its ids; nothing is copied.
    package func placed(at offset: Int, idPrefix: String = "") -> XMLTree {
        XMLTree(
            source: source, elements: elements, attributes: attributes, names: names, offset: offset,
            idPrefix: idPrefix)
    }

    package var root: XMLElement { XMLElement(tree: self, index: 0) }

    var bytes: [UInt8] { source.bytes }

    package var elementCount: Int { elements.count }

    /// The element at the same place of the same file, placed elsewhere.
    package func twin(of element: XMLElement) -> XMLElement { XMLElement(tree: self, index: element.index) }
}

/// Where an element stands; its descendants follow it directly, up to `next`.
struct ElementRecord: Sendable {
    let name: UInt32
    let start: UInt32
    let contentStart: UInt32
    let firstAttribute: UInt32
    let attributeCount: UInt32
    /// Where the end tag starts; the end of the element when it has none, as in `<a/>`.
    var contentEnd: UInt32 = 0
    var end: UInt32 = 0
    var next: UInt32 = 0
}

/// Where an attribute stands; the value is decoded when it is asked for.
struct AttributeRecord: Sendable {
    let name: UInt32
    let start: UInt32
    let valueStart: UInt32
    let valueEnd: UInt32
}

/// A name, kept once however often it is used.
struct NameRecord: Sendable {
    let local: String
    let qualified: String
    let namespace: String
}
