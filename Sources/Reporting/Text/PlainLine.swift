/// A text as it may stand on one line of plain output.
enum PlainLine {
    static func text(_ text: String) -> String {
        var text = text
        let bytes = text.withUTF8 { source in
            var bytes: [UInt8] = []
            var index = 0
            while index < source.count {
                if let (length, replacement) = NeutralText.replacement(in: source, at: index) {
                    replacement.append(to: &bytes)
                    index += length
                } else {
                    bytes.append(source[index])
                    index += 1
                }
            }
            return bytes
        }
        return String(decoding: bytes.map { $0 == 0x0A || $0 == 0x09 ? 0x20 : $0 }, as: UTF8.self)
    }
}
