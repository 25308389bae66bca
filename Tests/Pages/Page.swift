import Foundation

/// A page of the documentation, as far as tests look at it.
package struct Page {
    package let text: String
    package let blocks: [CodeBlock]

    /// The page with this path in the repository.
    package init(_ path: String) throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        text = try String(contentsOf: root.appending(path: path), encoding: .utf8)
        blocks = Self.blocks(of: text)
    }

    private static func blocks(of text: String) -> [CodeBlock] {
        var blocks: [CodeBlock] = []
        var open: CodeBlock?
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if line.hasPrefix("```") {
                if let block = open {
                    blocks.append(block)
                    open = nil
                } else {
                    let words = line.dropFirst(3).split(separator: " ").map(String.init)
                    open = CodeBlock(line: index + 1, words: words)
                }
            } else {
                open?.text += line + "\n"
            }
        }
        return blocks
    }
}

/// A block of a page between lines of three backticks.
package struct CodeBlock: Sendable, CustomStringConvertible {
    /// The line of the page that opens it.
    package let line: Int
    /// What stands behind the backticks: the language, then what the tests are to know.
    package let words: [String]
    package internal(set) var text = ""

    package var language: String { words.first ?? "" }
    package var description: String { "line \(line): \(words.joined(separator: " "))" }

    package init(line: Int, words: [String]) {
        self.line = line
        self.words = words
    }
}
