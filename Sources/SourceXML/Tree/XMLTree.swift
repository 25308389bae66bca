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
    /// The tree that it was separated from, and which one that is: to look at that tree would count a reference to it.
    private let original: XMLTree?
    private let originalIdentity: ObjectIdentifier?

    init(
        source: SourceFile, elements: [ElementRecord], attributes: [AttributeRecord], names: [NameRecord],
        offset: Int = 0, idPrefix: String = "", original: XMLTree? = nil
    ) {
        self.source = source
        self.elements = elements
        self.attributes = attributes
        self.names = names
        self.offset = offset
        self.idPrefix = idPrefix
        self.original = original
        originalIdentity = original.map { ObjectIdentifier($0) }
    }

    /// The same file once more at another place among all files, with another prefix of its ids; nothing is copied.
    package func placed(at offset: Int, idPrefix: String = "") -> XMLTree {
        XMLTree(
            source: source, elements: elements, attributes: attributes, names: names, offset: offset,
            idPrefix: idPrefix)
    }

    /// The same tree for another thread, with equal elements. Nothing is shared, not even a name: two threads that count
    /// references to the same things wait for each other most of the time.
    package func separated() -> XMLTree {
        XMLTree(
            source: SourceFile(name: source.name, bytes: [] + source.bytes), elements: [] + elements,
            attributes: [] + attributes, names: names.map { $0.copied() }, offset: offset, idPrefix: idPrefix,
            original: original ?? self)
    }

    /// What elements of this tree have in common with those of trees separated from it.
    var identity: ObjectIdentifier { originalIdentity ?? ObjectIdentifier(self) }

    /// Whether an element or attribute anywhere in the file has this name, prefixes left out.
    package func hasName(_ name: String) -> Bool { names.contains { $0.local == name } }

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

    /// The same name in memory of its own.
    func copied() -> NameRecord {
        func copy(_ text: String) -> String { String(decoding: Array(text.utf8), as: UTF8.self) }
        return NameRecord(local: copy(local), qualified: copy(qualified), namespace: copy(namespace))
    }
}
