/// Goes from one `<` to the next, and byte by byte only inside start tags.
struct MarkupWalk {
    private let bytes: UnsafeRawBufferPointer
    private let limits: XMLLimits
    private var position: Int
    private var depth = 0

    init(bytes: UnsafeRawBufferPointer, limits: XMLLimits, position: Int) {
        self.bytes = bytes
        self.limits = limits
        self.position = position
    }

    mutating func refusal() -> GateRefusal? {
        var found = bytes.firstOffset(of: UInt8(ascii: "<"), from: position)
        while let open = found {
            let next = open + 1 < bytes.count ? bytes[open + 1] : 0
            switch next {
            case UInt8(ascii: "!"):
                if let refusal = passDeclaration(open) { return refusal }
                found = bytes.firstOffset(of: UInt8(ascii: "<"), from: position)
            case UInt8(ascii: "?"):
                position = bytes.firstOffset(of: "?>", from: open + 2).map { $0 + 2 } ?? bytes.count
                found = bytes.firstOffset(of: UInt8(ascii: "<"), from: position)
            default:
                // No tag goes past the next `<`: it cannot even be in a value. What follows a fault is never parsed.
                found = bytes.firstOffset(of: UInt8(ascii: "<"), from: open + 1)
                if next == UInt8(ascii: "/") { depth = max(0, depth - 1) }
                guard next.isNameStart else { continue }
                if let refusal = passStartTag(open, before: found ?? bytes.count) { return refusal }
            }
        }
        return nil
    }

    private mutating func passDeclaration(_ open: Int) -> GateRefusal? {
        if bytes.hasText("<!--", at: open) {
            position = bytes.firstOffset(of: "-->", from: open + 4).map { $0 + 3 } ?? bytes.count
        } else if bytes.hasText("<![CDATA[", at: open) {
            position = bytes.firstOffset(of: "]]>", from: open + 9).map { $0 + 3 } ?? bytes.count
        } else {
            var end = open + 2
            while end < bytes.count, bytes[end].isNameByte { end += 1 }
            return .markupDeclaration(open..<end)
        }
        return nil
    }

    private mutating func passStartTag(_ open: Int, before nextOpen: Int) -> GateRefusal? {
        let end = min(nextOpen, open + limits.bytesPerTag)
        var attributes = 0
        var next = open + 1
        scan: while next < end {
            let byte = bytes[next]
            // Letters are most of a tag and come after all that matters here.
            if byte <= UInt8(ascii: ">") {
                switch byte {
                case UInt8(ascii: ">"): break scan
                case UInt8(ascii: "="): attributes += 1
                case UInt8(ascii: "\""), UInt8(ascii: "'"):
                    next = UnsafeRawBufferPointer(rebasing: bytes[..<end]).firstOffset(of: byte, from: next + 1) ?? end
                default: break
                }
            }
            next += 1
        }
        if attributes > limits.attributesPerTag { return .tooManyAttributes(name: name(open)) }
        if next >= end, end < nextOpen { return .tagTooLong(name: name(open)) }
        if depth >= limits.depth { return .tooDeep(name: name(open)) }
        if next >= end || bytes[next - 1] != UInt8(ascii: "/") { depth += 1 }
        return nil
    }

    /// The name of a tag, cut where a name has no end in sight.
    private func name(_ open: Int) -> Range<Int> {
        var end = open + 1
        while end < min(bytes.count, open + 100), bytes[end].isNameByte { end += 1 }
        return (open + 1)..<end
    }
}
