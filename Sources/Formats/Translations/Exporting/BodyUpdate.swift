import Diagnostics
import SourceXML

/// Puts the trans-units of a file into the order of the checklist, with those that are missing and without those that are gone.
struct BodyUpdate {
    private let body: XMLElement
    private let texts: [TranslatableText]
    private let keepsUnused: Bool
    private let positions: [String: Int]
    private var notes: TranslatorNotes
    /// Units whose text is gone, by the id of the text that takes them over.
    private var takenOver: [String: XMLElement] = [:]
    private var goneWith: Set<XMLElement> = []
    private(set) var changes: [(id: String, change: UnitChange)] = []

    /// An element with what stands before it.
    private struct Piece {
        let position: Int
        let bytes: [UInt8]
    }

    init(_ body: XMLElement, _ texts: TranslatableTexts, keepsUnused: Bool) {
        self.body = body
        self.texts = texts.texts
        self.keepsUnused = keepsUnused
        positions = Dictionary(
            texts.texts.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
        notes = TranslatorNotes()
    }

    /// What is to stand in the body.
    mutating func content() -> [UInt8] {
        var present: Set<String> = []
        var unused: [XMLElement] = []
        sort(body, into: &present, &unused)
        let missing = texts.filter { !present.contains($0.id) }
        takeOver(unused, for: missing)
        var (pieces, rest) = pieces(of: body)
        let gap = body.xliffParts("trans-unit").first.flatMap {
            body.children.first == $0 ? body.whiteSpace(before: $0) : nil
        }
        let outer = gap ?? "\n      "
        pieces += missing.map {
            Piece(position: positions[$0.id] ?? 0, bytes: Array(outer.utf8) + unit(for: $0, outer))
        }
        if !pieces.isEmpty, rest.allSatisfy({ $0 <= 0x20 }), !rest.contains(0x0A) { rest = Array("\n    ".utf8) }
        return joined(pieces) + rest
    }

    /// Tells the units apart whose text is there from those whose text is gone.
    private func sort(_ element: XMLElement, into present: inout Set<String>, _ unused: inout [XMLElement]) {
        for child in element.children where child.isOfXLIFF {
            if child.name == "group" { sort(child, into: &present, &unused) }
            guard child.name == "trans-unit", let id = child.attribute("id")?.value else { continue }
            if positions[id] == nil { unused.append(child) } else { present.insert(id) }
        }
    }

    private mutating func takeOver(_ unused: [XMLElement], for missing: [TranslatableText]) {
        var bySource: [String: [XMLElement]] = [:]
        // The last first, so that the first is taken first.
        for unit in unused.reversed() where unit.xliffChild("target")?.isFinished ?? false {
            if let source = unit.xliffChild("source") {
                bySource[foldedSpace(source.segmentedText), default: []].append(unit)
            }
        }
        for text in missing {
            guard let unit = bySource[text.text]?.popLast() else { continue }
            takenOver[text.id] = unit
            goneWith.insert(unit)
        }
    }

    /// What stays of the elements in a body or group, and what stands behind the last.
    private mutating func pieces(of element: XMLElement) -> (pieces: [Piece], rest: [UInt8]) {
        let bytes = element.tree.source.bytes
        var pieces: [Piece] = []
        var kept: [UInt8] = []
        var position = element.contentRange.lowerBound
        for child in element.children {
            let gap = bytes[position..<child.range.lowerBound]
            position = child.range.upperBound
            if isGone(child) {
                // A comment is not gone with the unit behind it.
                if gap.contains(where: { $0 > 0x20 }) { kept += gap.withoutSpaceAtEnd }
                continue
            }
            let before = pieces.last?.position ?? -1
            pieces.append(Piece(position: place(of: child) ?? before, bytes: kept + gap + written(child)))
            kept = []
        }
        return (pieces, kept + bytes[position..<element.contentRange.upperBound])
    }

    /// In the order of the checklist; what has no place of its own stays behind what it stood behind.
    private func joined(_ pieces: [Piece]) -> [UInt8] {
        let ordered = pieces.enumerated().sorted {
            ($0.element.position, $0.offset) < ($1.element.position, $1.offset)
        }
        return ordered.flatMap(\.element.bytes)
    }

    private mutating func isGone(_ child: XMLElement) -> Bool {
        guard child.isOfXLIFF, child.name == "trans-unit", let id = child.attribute("id")?.value, positions[id] == nil
        else { return false }
        if goneWith.contains(child) { return true }
        if !keepsUnused { changes.append((id, .dropped)) }
        return !keepsUnused
    }

    private func place(of child: XMLElement) -> Int? {
        guard child.isOfXLIFF else { return nil }
        switch child.name {
        case "trans-unit": return child.attribute("id").flatMap { positions[$0.value] }
        case "group": return child.children.compactMap { place(of: $0) }.min()
        default: return nil
        }
    }

    private mutating func written(_ child: XMLElement) -> [UInt8] {
        let bytes = child.tree.source.bytes
        guard child.isOfXLIFF else { return Array(bytes[child.range]) }
        switch child.name {
        case "group" where !child.isSelfClosed:
            let (pieces, rest) = pieces(of: child)
            return bytes[child.startTag] + joined(pieces) + rest
                + bytes[child.contentRange.upperBound..<child.range.upperBound]
        case "trans-unit":
            guard let id = child.attribute("id")?.value, let index = positions[id] else {
                return Array(bytes[child.range])
            }
            var update = UnitUpdate(child, texts[index])
            return take(&update)
        default: return Array(bytes[child.range])
        }
    }

    private mutating func unit(for text: TranslatableText, _ outer: String) -> [UInt8] {
        if let unit = takenOver[text.id], let id = unit.attribute("id") {
            var update = UnitUpdate(unit, text)
            update.move(from: id)
            return take(&update)
        }
        changes.append((text.id, .added))
        return Array(newUnit(text, notes.note(for: text), prefix: body.prefix, behind: outer).utf8)
    }

    private mutating func take(_ update: inout UnitUpdate) -> [UInt8] {
        let bytes = update.bytes(note: notes.note(for: update.text))
        if let change = update.change { changes.append((update.text.id, change)) }
        return bytes
    }
}

extension ArraySlice<UInt8> {
    fileprivate var withoutSpaceAtEnd: ArraySlice<UInt8> {
        let end = lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? startIndex
        return self[..<end]
    }
}
