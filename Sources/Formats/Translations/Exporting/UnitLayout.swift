import Diagnostics
import SourceXML

/// How what an export writes into a trans-unit is set out: as the lines around it are.
struct UnitLayout {
    /// The prefix of the names of XLIFF.
    private let prefix: String
    /// What stands before each element; empty where all is on one line.
    private let gap: String

    /// For a unit of a file that somebody may have written by hand.
    init(inside unit: XMLElement) {
        prefix = unit.prefix
        gap = unit.children.first.flatMap { unit.whiteSpace(before: $0) } ?? ""
    }

    /// For a new unit that stands behind this white space.
    init(prefix: String, behind outer: String) {
        self.prefix = prefix
        gap = outer.hasLineEnd ? outer + "  " : ""
    }

    func element(_ name: String, _ text: String, _ attributes: String = "") -> String {
        "\(gap)<\(prefix)\(name)\(attributes)>\(escapedText(text))</\(prefix)\(name)>"
    }

    func note(_ text: String) -> String { element("note", text, " from=\"\(UnitUpdate.noteOrigin)\"") }

    /// What a new unit holds.
    func content(of text: TranslatableText, _ note: String) -> String {
        element("source", text.text) + self.note(note)
    }

    /// A target together with the text that it was made for.
    func version(_ source: String?, _ target: String, _ state: String?) -> String {
        let inner = UnitLayout(prefix: prefix, behind: gap)
        let state = state.map { " state=\"\(escapedValue($0))\"" } ?? ""
        let kind = "alttranstype=\"\(XLIFF.previousVersion)\" origin=\"\(UnitUpdate.versionOrigin)\""
        return "\(gap)<\(prefix)alt-trans \(kind)>"
            + (source.map { inner.element("source", foldedSpace($0)) } ?? "")
            + inner.element("target", foldedSpace(target), state) + "\(gap)</\(prefix)alt-trans>"
    }
}

extension XMLElement {
    /// The white space before a child, where there is nothing else before it.
    func whiteSpace(before child: XMLElement) -> String? {
        let gap = tree.source.bytes[contentRange.lowerBound..<child.range.lowerBound]
        return gap.allSatisfy { $0 <= 0x20 } ? String(decoding: gap, as: UTF8.self) : nil
    }
}

extension String {
    /// Also one that is written as two characters.
    var hasLineEnd: Bool { utf8.contains(0x0A) }
}
