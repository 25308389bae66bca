import Diagnostics

/// Turns parser events into the flat arrays of a tree. Names come as pointers that are equal when the names are.
struct TreeBuilder {
    /// What libxml2's dictionary makes unique: the addresses of local name, prefix and namespace.
    private struct NameKey: Hashable {
        let local: UInt
        let prefix: UInt
        let namespace: UInt
    }

    private var elements: [ElementRecord] = []
    private var attributes: [AttributeRecord] = []
    private var names: [NameRecord] = []
    private var indexOfName: [NameKey: UInt32] = [:]
    private var open: [Int] = []

    /// A name as the parser gives it: local name, prefix, namespace.
    typealias RawName = (local: UnsafePointer<UInt8>?, prefix: UnsafePointer<UInt8>?, namespace: UnsafePointer<UInt8>?)

    /// A start tag that ends at `end`, on the `>` or `/` of its end.
    mutating func startElement(
        _ name: RawName, attributes names: some Sequence<RawName>, end: Int, in bytes: UnsafeRawBufferPointer
    ) {
        var start = end - 1
        while start > 0, bytes[start] != UInt8(ascii: "<") { start -= 1 }
        let firstAttribute = attributes.count
        var scan = AttributeScan(bytes: bytes, tag: start, end: end)
        for name in names {
            guard let found = scan.next() else { break }
            attributes.append(
                AttributeRecord(
                    name: index(of: name), start: UInt32(found.name.lowerBound),
                    valueStart: UInt32(found.value.lowerBound), valueEnd: UInt32(found.value.upperBound)))
        }
        // At the end of a file that is cut off the parser announces the tag before it misses the `>`.
        let isCutOff = end >= bytes.count
        let contentStart = isCutOff ? end : end + (bytes[end] == UInt8(ascii: "/") ? 2 : 1)
        open.append(elements.count)
        elements.append(
            ElementRecord(
                name: index(of: name), start: UInt32(start), contentStart: UInt32(contentStart),
                firstAttribute: UInt32(firstAttribute), attributeCount: UInt32(attributes.count - firstAttribute)))
    }

    /// An element whose last byte is just before `end`.
    mutating func endElement(_ end: Int, in bytes: UnsafeRawBufferPointer) {
        guard let index = open.popLast() else { return }
        var contentEnd = end
        if end > Int(elements[index].contentStart) {
            contentEnd -= 1
            while contentEnd > 0, bytes[contentEnd] != UInt8(ascii: "<") { contentEnd -= 1 }
        }
        elements[index].contentEnd = UInt32(contentEnd)
        elements[index].end = UInt32(end)
        elements[index].next = UInt32(elements.count)
    }

    /// Whether there is one element, and it and all in it have ended.
    var isComplete: Bool { !elements.isEmpty && open.isEmpty }

    /// The elements that have not ended, outermost first.
    var openElements: [OpenElement] {
        open.map { OpenElement(name: names[Int(elements[$0].name)].qualified, tag: Int(elements[$0].start)) }
    }

    func tree(of source: SourceFile) -> XMLTree {
        XMLTree(source: source, elements: elements, attributes: attributes, names: names)
    }

    private mutating func index(of name: RawName) -> UInt32 {
        let key = NameKey(
            local: UInt(bitPattern: name.local), prefix: UInt(bitPattern: name.prefix),
            namespace: UInt(bitPattern: name.namespace))
        if let known = indexOfName[key] { return known }
        let local = name.local.map { String(cString: $0) } ?? ""
        let prefix = name.prefix.map { String(cString: $0) + ":" } ?? ""
        let namespace = name.namespace.map { String(cString: $0) } ?? ""
        names.append(NameRecord(local: local, qualified: prefix + local, namespace: namespace))
        indexOfName[key] = UInt32(names.count - 1)
        return UInt32(names.count - 1)
    }
}

/// An element that has not ended: its name, and the offset of its start tag.
struct OpenElement {
    let name: String
    let tag: Int
}
