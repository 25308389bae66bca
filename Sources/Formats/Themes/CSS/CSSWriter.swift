/// Writes tokens that were checked: names of plain letters, numbers, marks, and images in base64. Nothing else gets here.
enum CSSWriter {
    static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "-"),
            UInt8(ascii: "_"), UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: false
        }
    }

    private static func endsAsWord(_ token: CSSToken) -> Bool {
        switch token.kind {
        case .ident, .hash, .number, .percentage, .dimension: true
        default: token.isMark("-")
        }
    }

    private static func startsAsWord(_ token: CSSToken) -> Bool {
        endsAsWord(token) || token.kind == .function || token.kind == .url
    }

    static func text(_ tokens: [CSSToken], isSelector: Bool) -> String {
        var text = ""
        for (index, token) in tokens.enumerated() {
            // What a comment kept apart stays apart.
            if index > 0, endsAsWord(tokens[index - 1]), startsAsWord(token) { text += "/**/" }
            switch token.kind {
            case .ident: text += token.text
            case .hash: text += isSelector ? "#" + token.text : ""
            case .function: text += token.text + "("
            case .number, .percentage, .dimension: text += token.text + token.unit
            case .mark: text += token.text
            case .space: text += " "
            case .url: text += "url(\(token.text))"
            case .string: text += "\"\(token.text)\""
            case .atKeyword, .broken: break
            }
        }
        return text
    }
}
