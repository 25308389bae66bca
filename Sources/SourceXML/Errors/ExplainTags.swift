import Diagnostics

/// Elements that do not end, end twice, or do not begin.
extension Explanation {
    func noRoot() -> Diagnostic {
        if bytes[min(offset, bytes.count)...].allSatisfy(\.isXMLSpace) {
            return finding(
                XMLRule.noRoot, bytes.count..<bytes.count, "The file has no element.",
                advice: "Write its one outermost element, such as <checklist>.")
        }
        return finding(
            XMLRule.noRoot, textRun(at: offset), "Text stands before the first element.",
            advice: "Delete it, or put it inside an element; the file must begin with its outermost element.")
    }

    func contentAfterRoot() -> Diagnostic {
        if hasText("</", at: offset) {
            let name = name(at: offset + 2)
            return finding(
                XMLRule.contentAfterRoot, name, "The end tag </\(text(name))> closes nothing: all elements are closed.",
                advice: "Delete it, or remove an end tag too many before it.")
        }
        if hasText("<", at: offset), !self.name(at: offset + 1).isEmpty {
            let name = name(at: offset + 1)
            return finding(
                XMLRule.contentAfterRoot, name,
                "The element <\(text(name))> stands after the end of the outermost one.",
                advice: "Move it before the last end tag; a file has exactly one outermost element.")
        }
        return finding(
            XMLRule.contentAfterRoot, textRun(at: offset), "Text stands after the end of the outermost element.",
            advice: "Delete it, or move it before the last end tag.")
    }

    func elementNotEnded() -> Diagnostic {
        guard let element = open.last else {
            return notWellFormed(bytes.count..<bytes.count, "The file ends in the middle of an element.")
        }
        return unclosed(element, note(bytes.count..<bytes.count, "The file ends here."))
    }

    func endTagMismatch() -> Diagnostic {
        guard let tag = last("<", before: offset), let element = open.last else {
            return notWellFormed(scalar(at: offset), "This end tag closes nothing.")
        }
        let end = name(at: tag + 2)
        let name = text(end)
        if open.dropLast().contains(where: { $0.name == name }) {
            return unclosed(element, note(end, "</\(name)> here closes an element further out."))
        }
        return finding(
            XMLRule.mismatchedTag, end.isEmpty ? tag..<(tag + 2) : end,
            "The end tag </\(name)> does not match the open element <\(short(element.name))>.",
            advice: mismatchAdvice(name, at: tag, in: short(element.name)),
            notes: [note(self.name(at: element.tag + 1), "<\(short(element.name))> was opened here.")])
    }

    private func mismatchAdvice(_ name: String, at tag: Int, in element: String) -> String {
        if closes(name, before: tag) {
            return "Take it out if </\(name)> before it is the right one; else write </\(element)>."
        }
        let next = bytes[min(tag + 1, bytes.count)...].firstIndex(of: UInt8(ascii: "<"))
        let endsHere = next.map { hasText("</", at: $0) && text(self.name(at: $0 + 2)) == element } ?? false
        if endsHere { return "Take it out: </\(element)> follows." }
        let isSlip = nearest(to: name, among: [element]) != nil
        return "Write </\(element)>" + (isSlip ? ", or correct <\(element)> where it was opened." : ".")
    }

    /// Whether the end tag of the same name stands directly before, with white space between them at most.
    private func closes(_ name: String, before tag: Int) -> Bool {
        let end = bytes[..<tag].lastIndex { $0 > 0x20 } ?? 0
        guard bytes.indices.contains(end), bytes[end] == UInt8(ascii: ">"), let start = last("<", before: end) else {
            return false
        }
        return hasText("</", at: start) && text(self.name(at: start + 2)) == name
    }

    /// A tag that lacks its `>`.
    func tagNotEnded() -> Diagnostic {
        guard let tag = last("<", before: offset) else {
            return notWellFormed(scalar(at: offset), "A > is missing here.")
        }
        let isEnd = hasText("</", at: tag)
        let name = name(at: tag + (isEnd ? 2 : 1))
        if name.isEmpty {
            return notWellFormed(
                tag..<min(tag + 2, bytes.count), "A tag has no name.", advice: "Write a name directly after it.")
        }
        return finding(
            XMLRule.unfinishedTag, name, "The tag <\(isEnd ? "/" : "")\(text(name))> is not closed with >.",
            advice: "Write > at its end, and check that what stands before it belongs into the tag.",
            notes: offset < bytes.count ? [note(scalar(at: offset), "A > was expected here.")] : [])
    }

    func tooManyNames() -> Diagnostic {
        let tag = last("<", before: offset) ?? offset
        return finding(
            XMLRule.tooManyNames, name(at: tag + 1), "The file has too many different names or namespaces up to here.",
            advice: "Write what differs from element to element as values of attributes, not as names.")
    }

    private func unclosed(_ element: OpenElement, _ note: Note) -> Diagnostic {
        let name = short(element.name)
        return finding(
            XMLRule.unclosedTag, self.name(at: element.tag + 1), "The element <\(name)> is never closed.",
            advice: "Write </\(name)> where it ends.", notes: [note])
    }

    /// Text from an offset up to the next tag or the end of its line.
    private func textRun(at offset: Int) -> Range<Int> {
        let start = min(offset, bytes.count)
        let isTag = start < bytes.count && bytes[start] == UInt8(ascii: "<")
        if isTag { return start..<(start + 1) }
        var end = start
        while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D, bytes[end] != UInt8(ascii: "<") { end += 1 }
        while end > start, bytes[end - 1].isXMLSpace { end -= 1 }
        return start..<max(end, scalar(at: start).upperBound)
    }
}
