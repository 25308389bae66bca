import Diagnostics
import SourceXML
import Testing

/// Few rounds, the same in every run: a smoke test. Whatever the bytes are, there is a tree or one finding with a place.
@Suite struct FuzzTests {
    static let seed = """
        \u{FEFF}<?xml version="1.0" encoding="UTF-8"?>
        <!-- c --><checklist xmlns="urn:m" xmlns:m='urn:n' id="a" xml:lang="en">\r
          <ask when="n &lt; 3 &#233;">Grüße <m:em m:x="1">வணக்கம்</m:em><![CDATA[<x> & ]]>&amp;</ask><?p q?><photo/>
        </checklist>
        """

    @Test func randomBytes() {
        var random = SeededGenerator(state: 1)
        for _ in 0..<2000 {
            let bytes = (0..<Int.random(in: 0...60, using: &random)).map { _ in
                UInt8.random(in: 0...255, using: &random)
            }
            check(Array("<a>".utf8) + bytes)
            check(bytes)
        }
    }

    @Test func randomMarkup() {
        let parts = [
            "<", ">", "</", "/>", "a", "b", " ", "=", "'", "\"", "&", ";", "#", "lt", "<!--", "-->", "<![CDATA[", "]]>",
            "<?", "?>", ":", "\r", "\n", "é", "“",
        ]
        var random = SeededGenerator(state: 2)
        for _ in 0..<3000 {
            let text = (0..<Int.random(in: 1...20, using: &random)).compactMap { _ in
                parts.randomElement(using: &random)
            }
            check(Array(("<a>" + text.joined() + "</a>").utf8))
            check(Array(text.joined().utf8))
        }
    }

    @Test func mutations() {
        var random = SeededGenerator(state: 3)
        let seed = Array(Self.seed.utf8)
        for _ in 0..<3000 {
            var bytes = seed
            for _ in 0..<Int.random(in: 1...3, using: &random) {
                let place = Int.random(in: 0..<bytes.count, using: &random)
                switch Int.random(in: 0..<4, using: &random) {
                case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
                case 1: bytes.remove(at: place)
                case 2: bytes.insert(bytes.randomElement(using: &random) ?? 0, at: place)
                default: bytes.removeSubrange(place..<min(bytes.count, place + 9))
                }
            }
            check(bytes)
        }
    }

    @Test func everyPrefixOfAFile() {
        let seed = Array(Self.seed.utf8)
        for end in 0..<seed.count { check(Array(seed[..<end])) }
    }

    private func check(_ bytes: [UInt8]) {
        do throws(XMLFailure) {
            walk(try parseXML(SourceFile(name: "f", bytes: bytes)).root, in: bytes)
        } catch {
            let range = error.diagnostic.range
            #expect(range.lowerBound >= 0 && range.upperBound <= bytes.count)
            #expect(!error.diagnostic.message.isEmpty)
        }
    }

    /// Everything that can be asked of an element, with ranges that lie in one another.
    private func walk(_ element: XMLElement, in bytes: [UInt8]) {
        let range = element.range
        #expect(bytes[range.lowerBound] == UInt8(ascii: "<") && bytes[range.upperBound - 1] == UInt8(ascii: ">"))
        #expect(bytes[element.startTag.upperBound - 1] == UInt8(ascii: ">"))
        #expect(String(decoding: bytes[element.nameRange], as: UTF8.self) == element.qualifiedName)
        for attribute in element.attributes {
            #expect(String(decoding: bytes[attribute.nameRange], as: UTF8.self) == attribute.name)
            #expect(bytes[attribute.valueRange.upperBound] == bytes[attribute.valueRange.lowerBound - 1])
            #expect(!attribute.value.unicodeScalars.contains("\u{FFFD}") || bytes.contains(0xBD))
        }
        for node in element.nodes {
            switch node {
            case .element(let child): walk(child, in: bytes)
            case .text(let text, let place): #expect(!text.isEmpty && range.contains(place.lowerBound))
            }
        }
        #expect(range.contains(element.textRange.lowerBound) || element.textRange.isEmpty)
    }
}
