/// The attributes of an element, in the order in which they are written.
package struct XMLAttributes: RandomAccessCollection, Sendable {
    let tree: XMLTree
    package let indices: Range<Int>

    package var startIndex: Int { indices.lowerBound }
    package var endIndex: Int { indices.upperBound }

    package subscript(position: Int) -> XMLAttribute {
        precondition(indices.contains(position), "attribute index out of range")
        return XMLAttribute(tree: tree, index: position)
    }
}
