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

    private static func isWord(_ token: CSSToken) -> Bool {
        switch token.kind {
        case .ident, .function, .hash, .number, .percentage, .dimension, .url: true
        default: token.isMark("-")
        }
    }

    static func text(_ tokens: [CSSToken], isSelector: Bool) -> String {
        var text = ""
        for (index, token) in tokens.enumerated() {
            // What a comment kept apart stays apart.
            if index > 0, isWord(tokens[index - 1]), isWord(token) { text += "/**/" }
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
