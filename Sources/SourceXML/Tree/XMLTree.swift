import Diagnostics

/// A file that was read: its elements and attributes in document order, in flat arrays that point into its bytes.
package final class XMLTree: Sendable {
    package let source: SourceFile
    let elements: [ElementRecord]
    let attributes: [AttributeRecord]
    let names: [NameRecord]

    init(source: SourceFile, elements: [ElementRecord], attributes: [AttributeRecord], names: [NameRecord]) {
        self.source = source
        self.elements = elements
        self.attributes = attributes
        self.names = names
    }

    package var root: XMLElement { XMLElement(tree: self, index: 0) }

    var bytes: [UInt8] { source.bytes }

    package var elementCount: Int { elements.count }
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
