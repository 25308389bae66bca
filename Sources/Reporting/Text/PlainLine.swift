/// A text as it may stand on one line of plain output.
enum PlainLine {
    static func text(_ text: String) -> String {
        return String(decoding: NeutralText.text(text).utf8.map { $0 == 0x0A || $0 == 0x09 ? 0x20 : $0 }, as: UTF8.self)
    }
}
