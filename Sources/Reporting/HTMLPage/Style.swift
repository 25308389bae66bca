import Crypto

/// A page's style sheet, as it stands in the file, and the hash by which the page's policy allows it.
struct Style: Sendable {
    private static let source = styleSource + chartStyleSource
    /// With what only pages with matrices, instances or warnings need.
    private static let longSource = source + furtherStyleSource
    private static let photoSource = longSource + photoStyleSource
    static let sheet = Style(source: source)
    static let longSheet = Style(source: longSource)
    static let photoSheet = Style(source: photoSource)

    static func of(_ page: Page, _ layout: Layout = .standard) -> Style {
        let isLong =
            page.answers.columns != nil || page.warnings != nil || page.answers.groups.contains { $0.score != nil }
        let source = layout.isFull && page.hasFiles ? Self.photoSource : isLong ? Self.longSource : Self.source
        // Only what differs from the usual layout is hashed anew.
        if !layout.style.isEmpty { return Style(source: source + layout.style) }
        if layout.isFull && page.hasFiles { return photoSheet }
        return isLong ? longSheet : sheet
    }

    let css: HTML
    let hash: String

    init(source: String) {
        let bytes = Style.squeezed(Array(source.utf8))
        var css = HTML()
        css.append(sheet: bytes)
        self.css = css
        hash = "sha256-" + Base64.text(Array(SHA256.hash(data: bytes)))
    }

    /// Without comments, line breaks and needless blanks; our own sheet has no text in which they would matter.
    private static func squeezed(_ source: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var index = 0
        while index < source.count {
            let next = index + 1 < source.count ? source[index + 1] : 0
            if source[index] == UInt8(ascii: "/"), next == UInt8(ascii: "*") {
                index = endOfComment(source, from: index + 2)
                continue
            }
            let byte = source[index] == 0x0A ? 0x20 : source[index]
            let isNeedless =
                byte == 0x20 && (next == 0x20 || next == 0x0A || joins(result.last) || joins(next, isNext: true))
            if !isNeedless { result.append(byte) }
            index += 1
        }
        return result
    }

    private static func endOfComment(_ source: [UInt8], from start: Int) -> Int {
        var index = start
        while index + 1 < source.count, !(source[index] == UInt8(ascii: "*") && source[index + 1] == UInt8(ascii: "/"))
        {
            index += 1
        }
        return index + 2
    }

    /// Whether a blank beside the byte says nothing; one before a colon would, it belongs to a selector.
    private static func joins(_ byte: UInt8?, isNext: Bool = false) -> Bool {
        switch byte {
        case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: ";"), UInt8(ascii: ","): true
        case UInt8(ascii: ":"): !isNext
        case nil: true
        default: false
        }
    }
}

extension HTML {
    /// Our own style sheet, whose `>` are combinators.
    fileprivate mutating func append(sheet: [UInt8]) {
        self += HTML(stringLiteral: String(decoding: sheet, as: UTF8.self))
    }
}

/// Base64 without Foundation.
enum Base64 {
    static func text(_ bytes: [UInt8]) -> String {
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
        var result: [UInt8] = []
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<min(start + 3, bytes.count)]
            let value = (0..<3).reduce(0) { $0 << 8 | (start + $1 < bytes.count ? Int(bytes[start + $1]) : 0) }
            for place in 0..<4 {
                result.append(place <= group.count ? letters[value >> (18 - 6 * place) & 63] : UInt8(ascii: "="))
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
