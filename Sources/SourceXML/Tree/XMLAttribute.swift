/// An attribute of an element. All ranges are byte offsets in the file.
package struct XMLAttribute: Sendable {
    package let tree: XMLTree
    let index: Int

    private var record: AttributeRecord { tree.attributes[index] }

    /// The name as it is written, such as `id` or `xml:lang`.
    package var name: String { tree.names[Int(record.name)].qualified }

    package var localName: String { tree.names[Int(record.name)].local }

    /// The address of the namespace; empty for a name without a prefix.
    package var namespace: String { tree.names[Int(record.name)].namespace }

    package var nameRange: Range<Int> {
        let start = Int(record.start) + tree.offset
        return start..<(start + name.utf8.count)
    }

    /// What is between the quotes, as it is written.
    package var valueRange: Range<Int> { localValue.moved(by: tree.offset) }

    private var localValue: Range<Int> { Int(record.valueStart)..<Int(record.valueEnd) }

    /// The name, the equals sign, and the value with its quotes.
    package var range: Range<Int> {
        (Int(record.start)..<(Int(record.valueEnd) + 1)).moved(by: tree.offset)
    }

    /// The value with its entities decoded and its line breaks and tabs turned into spaces.
    package var value: String {
        CharacterData(localValue, of: .attribute, in: tree.bytes).text
    }

    /// Where a part of `value`, given in UTF-8 bytes of the value, stands in the file.
    package func sourceRange(ofValueBytes part: Range<Int>) -> Range<Int> {
        CharacterData(localValue, of: .attribute, in: tree.bytes).sourceRange(of: part).moved(by: tree.offset)
    }
}
