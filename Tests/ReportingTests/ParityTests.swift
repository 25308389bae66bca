import Evaluation
import Foundation
import Phrases
import Testing

@testable import Reporting

@Suite struct ParityTests {
    /// The texts of a page, as its JSON tells them.
    private func texts(_ page: Page) throws -> [String] {
        let value = try JSONDecoder().decode(Tree.self, from: Data(try renderJSON(page)))
        guard case .object(var members) = value else { return [] }
        for machine in ["scorecard", "labels", "languages", "format"] { members[machine] = nil }
        return Tree.object(members).texts
    }

    /// What a reader of the page sees, white space squeezed.
    private func seenHTML(_ page: Page) -> String {
        var text = String(decoding: renderHTML(page), as: UTF8.self)
        if let body = text.range(of: "<body>") { text = String(text[body.upperBound...]) }
        text = text.replacing(/<[^>]*>/, with: "")
        for (entity, sign) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")] {
            text = text.replacingOccurrences(of: entity, with: sign)
        }
        return squeezed(text)
    }

    private func seenMarkdown(_ page: Page) -> String {
        var text = String(decoding: renderMarkdown(page), as: UTF8.self)
        text = text.replacing(/\n +>/, with: "\n").replacing(/\\\n/, with: "\n")
        for joiner in ["\u{2060}", "\u{2068}", "\u{2069}"] { text = text.replacingOccurrences(of: joiner, with: "") }
        return squeezed(text.replacing(/\\(?=[!-\/:-@\[-`{-~])/, with: ""))
    }

    /// Scalar by scalar: what stands next to a text must not melt into it.
    private func says(_ page: String, _ text: String) -> Bool { page.range(of: text, options: .literal) != nil }

    private func squeezed(_ text: String) -> String {
        // Where an element isolates a number, the marks of plain text are left out.
        text.replacingOccurrences(of: "\u{200E}", with: "").split(whereSeparator: \.isWhitespace)
            .joined(separator: " ")
    }

    @Test("Both say every sentence and number of the page", arguments: Language.allCases)
    func sameTexts(language: Language) throws {
        let plain = [StoreVisit(), StoreVisit(scoring: ScoringRules(model: .points), minimum: nil, isFinal: false)]
        let compared = try StoreVisit(minimum: nil).page(Histories.whole, in: language)
        for page in try plain.map({ try $0.page(language) }) + [try DriveThrough().page(language), compared] {
            let html = seenHTML(page), markdown = seenMarkdown(page)
            let texts = try texts(page).map(squeezed)
            #expect(texts.count > 100)
            for text in texts {
                #expect(says(html, text), "not in HTML: \(text)")
                #expect(says(markdown, text), "not in Markdown: \(text)")
            }
        }
    }
}

/// JSON of any shape, for reading the texts out of it.
private indirect enum Tree: Decodable {
    case object([String: Tree]), list([Tree]), text(String), other

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let members = try? container.decode([String: Tree].self) {
            self = .object(members)
        } else if let parts = try? container.decode([Tree].self) {
            self = .list(parts)
        } else if let text = try? container.decode(String.self) {
            self = .text(text)
        } else {
            self = .other
        }
    }

    /// Exact values and ids are for machines, the target's label is for the picture; the sentences beside them say it.
    private static let machineKeys: Set<String> = [
        "id", "exact", "value", "end", "target", "from", "mark", "targetLabel", "previous", "previousLabel", "to",
        "kind", "spoken", "file", "mediaType", "sha256",
    ]

    var texts: [String] {
        switch self {
        case .object(let members):
            members.filter { key, value in
                if key == "marks" { return false }
                guard Self.machineKeys.contains(key), case .text(let text) = value else { return true }
                return text.contains { $0.isLetter } && key == "value"
            }.flatMap { $0.value.texts }
        case .list(let parts): parts.flatMap(\.texts)
        case .text(let text): text.isEmpty ? [] : [text]
        case .other: []
        }
    }
}
