/// An element of a tree: a handle of two words, cheap to pass around. All ranges are byte offsets in the file.
package struct XMLElement: Sendable {
    package let tree: XMLTree
    let index: Int

    var record: ElementRecord { tree.elements[index] }
    private var names: NameRecord { tree.names[Int(record.name)] }

    /// The name without its prefix.
    package var name: String { names.local }

    /// The name as it is written, with its prefix if it has one.
    package var qualifiedName: String { names.qualified }

    /// The address of the namespace; empty when there is none.
    package var namespace: String { names.namespace }

    /// The whole element, both tags included.
    package var range: Range<Int> { localRange.moved(by: tree.offset) }

    var localRange: Range<Int> { Int(record.start)..<Int(record.end) }

    package var startTag: Range<Int> { (Int(record.start)..<Int(record.contentStart)).moved(by: tree.offset) }

    /// The name in the start tag, with its prefix.
    package var nameRange: Range<Int> {
        let start = Int(record.start) + 1 + tree.offset
        return start..<(start + qualifiedName.utf8.count)
    }

    /// What is between the two tags; empty for `<a/>`.
    package var contentRange: Range<Int> { localContent.moved(by: tree.offset) }

    var localContent: Range<Int> { Int(record.contentStart)..<Int(record.contentEnd) }

    /// The attributes in the order in which they are written, without declarations of namespaces.
    package var attributes: XMLAttributes {
        let first = Int(record.firstAttribute)
        return XMLAttributes(tree: tree, indices: first..<(first + Int(record.attributeCount)))
    }

    /// The attribute with this name as written, such as `id` or `xml:lang`.
    package func attribute(_ name: String) -> XMLAttribute? {
        let indices = attributes.indices
        guard let found = indices.first(where: { tree.names[Int(tree.attributes[$0].name)].qualified == name }) else {
            return nil
        }
        return XMLAttribute(tree: tree, index: found)
    }

    package var children: XMLChildren { XMLChildren(of: self) }
}

extension Range<Int> {
    /// The same stretch, counted from another beginning.
    package func moved(by offset: Int) -> Range<Int> { (lowerBound + offset)..<(upperBound + offset) }
}

extension XMLElement: Hashable {
    package static func == (left: XMLElement, right: XMLElement) -> Bool {
        left.tree.identity == right.tree.identity && left.index == right.index
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(tree.identity)
        hasher.combine(index)
    }
}
