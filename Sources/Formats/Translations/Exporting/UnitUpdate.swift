import Evaluation
import SourceXML

/// Brings one trans-unit up to date with its text and leaves everything else in it as it is.
struct UnitUpdate {
    /// How notes and earlier versions that an export wrote are known; translate-toolkit looks for the word “developer”.
    static let noteOrigin = "mystery developer"
    static let versionOrigin = "mystery"

    let unit: XMLElement
    let text: TranslatableText
    private(set) var change: UnitChange?
    private var edits: ByteEdits
    private let source: XMLElement?
    private let target: XMLElement?
    private let own: [XMLElement]

    init(_ unit: XMLElement, _ text: TranslatableText) {
        self.unit = unit
        self.text = text
        edits = ByteEdits(unit.tree)
        source = unit.xliffChild("source")
        target = unit.xliffChild("target")
        own = unit.xliffParts("alt-trans").filter(\.isWrittenByExport)
    }

    /// The unit as it is to be written.
    mutating func bytes(note: String) -> [UInt8] {
        guard !unit.isSelfClosed else {
            edits.setContent(of: unit, to: layout.content(of: text, note))
            return edits.applied(to: unit.range)
        }
        updateSource()
        updateNote(note)
        updateTarget()
        return edits.applied(to: unit.range)
    }

    /// Gives a unit whose text is gone to a text with the same words; its translation is to be looked at.
    mutating func move(from id: XMLAttribute) {
        change = .moved(from: id.value)
        edits.replace(id.valueRange, by: escapedValue(text.id))
        guard let target, target.isFinished else { return }
        edits.set("state", "needs-review-translation", of: target)
        disapprove()
    }

    private var isStale: Bool { source.map { foldedSpace($0.segmentedText) } != text.text }

    private var layout: UnitLayout { UnitLayout(inside: unit) }

    /// Behind what has to come first in a trans-unit.
    private var placeOfNotes: Int {
        let last = [target, unit.xliffChild("seg-source"), source].compactMap { $0?.range.upperBound }.max()
        return last ?? unit.startTag.upperBound
    }

    private mutating func updateSource() {
        guard isStale else { return }
        guard let source else {
            return edits.insert(layout.element("source", text.text), at: unit.startTag.upperBound)
        }
        edits.setContent(of: source, to: escapedText(text.text))
        // Segments are those of the old text.
        if let segments = unit.xliffChild("seg-source") { edits.remove(segments) }
    }

    private mutating func updateTarget() {
        guard let target, unit.attribute("translate")?.value != "no" else { return }
        if isStale, target.isFinished {
            for version in own { edits.remove(version) }
            setStale(target)
        } else if target.isFinished {
            for version in own { edits.remove(version) }
        } else if let version = own.first(where: { $0.previousSource == text.text && $0.holds(target) }) {
            restore(target, from: version)
        }
    }

    private mutating func setStale(_ target: XMLElement) {
        change = .outdated
        let version = layout.version(source?.segmentedText, target.segmentedText, target.attribute("state")?.value)
        edits.insert(version, at: placeOfNotes)
        edits.set("state", XLIFF.staleState, of: target)
        edits.remove("state-qualifier", of: target)
        if !target.children.isEmpty, target.inlineMarkup == nil {
            edits.setContent(of: target, to: escapedText(target.segmentedText))
        }
        disapprove()
    }

    private mutating func restore(_ target: XMLElement, from version: XMLElement) {
        change = .restored
        for version in own { edits.remove(version) }
        if let state = version.xliffChild("target")?.attribute("state") {
            edits.set("state", state.value, of: target)
        } else {
            edits.remove("state", of: target)
        }
    }

    private mutating func disapprove() {
        if unit.attribute("approved")?.value == "yes" { edits.set("approved", "no", of: unit) }
    }

    private mutating func updateNote(_ note: String) {
        let notes = unit.xliffParts("note").filter { $0.attribute("from")?.value == Self.noteOrigin }
        guard let first = notes.first else {
            return edits.insert(layout.note(note), at: placeOfNotes)
        }
        if first.text != note || !first.children.isEmpty { edits.setContent(of: first, to: escapedText(note)) }
        for other in notes.dropFirst() { edits.remove(other) }
    }
}

extension XMLElement {
    fileprivate var isWrittenByExport: Bool {
        attribute("origin")?.value == UnitUpdate.versionOrigin
            && attribute("alttranstype")?.value == XLIFF.previousVersion
    }

    /// Whether nobody has touched the words of a target since they were put away as an earlier version.
    fileprivate func holds(_ target: XMLElement) -> Bool {
        xliffChild("target").map { foldedSpace($0.segmentedText) } == foldedSpace(target.segmentedText)
    }
}
