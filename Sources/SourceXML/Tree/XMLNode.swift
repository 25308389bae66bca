/// What an element contains, in order. Comments are no nodes: the text on both sides of one is a single node.
package enum XMLNode: Sendable, Hashable {
    case element(XMLElement)
    /// Decoded text, and where it stands in the file from its first character to its last.
    case text(String, Range<Int>)
}

extension XMLElement {
    /// Elements and text in order; text of white space only is text too.
    package var nodes: [XMLNode] {
        var nodes: [XMLNode] = []
        var position = localContent.lowerBound
        for child in children {
            appendText(position..<child.localRange.lowerBound, to: &nodes)
            nodes.append(.element(child))
            position = child.localRange.upperBound
        }
        appendText(position..<localContent.upperBound, to: &nodes)
        return nodes
    }

    /// The text directly inside this element, without that of its children.
    package var text: String {
        if children.isEmpty { return CharacterData(localContent, of: .text, in: tree.bytes).text }
        return textGaps.map { CharacterData($0, of: .text, in: tree.bytes).text }.joined()
    }

    /// Where that text stands, from its first to its last character that is not white space; empty if there is none.
    package var textRange: Range<Int> {
        var found: Range<Int>?
        for gap in textGaps {
            guard let range = CharacterData(gap, of: .text, in: tree.bytes).rangeWithoutOuterSpace else { continue }
            found = (found?.lowerBound ?? range.lowerBound)..<range.upperBound
        }
        return (found ?? localContent.lowerBound..<localContent.lowerBound).moved(by: tree.offset)
    }

    /// Whether words stand directly in this element; white space, comments and children are none.
    package var hasText: Bool {
        var position = localContent.lowerBound
        for child in children {
            if hasText(in: position..<child.localRange.lowerBound) { return true }
            position = child.localRange.upperBound
        }
        return hasText(in: position..<localContent.upperBound)
    }

    private func hasText(in gap: Range<Int>) -> Bool {
        let first = tree.bytes.withUnsafeBufferPointer { bytes in bytes[gap].first { !$0.isXMLSpace } }
        guard let first else { return false }
        // Comments, CDATA and entities are looked into; anything else is a word.
        guard first == UInt8(ascii: "<") || first == UInt8(ascii: "&") else { return true }
        return CharacterData(gap, of: .text, in: tree.bytes).rangeWithoutOuterSpace != nil
    }

    /// Where a part of `text`, given in UTF-8 bytes of that text, stands in the file.
    package func sourceRange(ofTextBytes part: Range<Int>) -> Range<Int> {
        let pieces = textGaps.flatMap { CharacterData($0, of: .text, in: tree.bytes).pieces }
        return pieces.sourceRange(of: part, end: localContent.upperBound).moved(by: tree.offset)
    }

    private func appendText(_ range: Range<Int>, to nodes: inout [XMLNode]) {
        if range.isEmpty { return }
        let data = CharacterData(range, of: .text, in: tree.bytes)
        let text = data.text
        if !text.isEmpty { nodes.append(.text(text, data.range.moved(by: tree.offset))) }
    }

    /// The stretches between the tags of this element and its children.
    private var textGaps: [Range<Int>] {
        var gaps: [Range<Int>] = []
        var position = localContent.lowerBound
        for child in children {
            if position < child.localRange.lowerBound { gaps.append(position..<child.localRange.lowerBound) }
            position = child.localRange.upperBound
        }
        if position < localContent.upperBound { gaps.append(position..<localContent.upperBound) }
        return gaps
    }
}
