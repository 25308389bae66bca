/// The plain part of an e-mail: one line a sentence.
enum MailText {
    static func bytes(_ blocks: [MailBlock]) -> [UInt8] { Array(blocks.map(text).joined().utf8) }

    static func text(_ block: MailBlock) -> String {
        switch block {
        case .title(let sentence): line(sentence.text) + "\n"
        case .heading(let text): "\n\(line(text))\n"
        case .closing(let sentence): "\n" + line(sentence.text)
        case .paragraph(let sentence), .strong(let sentence): line(sentence.text)
        case .item(let mark, let about, let details, let comment):
            line("\(mark) \(about.text)") + details.map { "  " + line($0.text) }.joined() + (comment.map(quote) ?? "")
        case .row(let row, _):
            line(
                String(repeating: "  ", count: row.depth)
                    + ([row.name] + row.cells).map(\.text).joined(separator: " · "))
        }
    }

    /// The lines of a comment, marked as mail programs mark what somebody else said.
    private static func quote(_ text: String) -> String {
        text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { "  > " + line(String($0)) }
            .joined()
    }

    private static func line(_ text: String) -> String { PlainLine.text(text) + "\n" }
}
