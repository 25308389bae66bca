/// The elements directly inside an element.
package struct XMLChildren: Sequence, Sendable {
    private let tree: XMLTree
    private let descendants: Range<Int>

    init(of element: XMLElement) {
        tree = element.tree
        descendants = (element.index + 1)..<Int(element.record.next)
    }

    package var isEmpty: Bool { descendants.isEmpty }
    package var first: XMLElement? { isEmpty ? nil : XMLElement(tree: tree, index: descendants.lowerBound) }

    package func makeIterator() -> Iterator {
        Iterator(tree: tree, index: descendants.lowerBound, end: descendants.upperBound)
    }

    package struct Iterator: IteratorProtocol {
        let tree: XMLTree
        var index: Int
        let end: Int

        package mutating func next() -> XMLElement? {
            guard index < end else { return nil }
            defer { index = Int(tree.elements[index].next) }
            return XMLElement(tree: tree, index: index)
        }
    }
}
