import Diagnostics
import SourceXML
import ProcessorTime
import Testing

@Suite("The byte gate refuses before the parser sees anything") struct ByteGateTests {
    @Test(
        "encodings that are not UTF-8",
        arguments: [
            ([0xFF, 0xFE, 0x3C, 0x00], 0..<2), ([0xFE, 0xFF, 0x00, 0x3C], 0..<2), ([0x3C, 0x00, 0x61, 0x00], 0..<2),
            ([0x00, 0x3C, 0x00, 0x61], 0..<3), ([0xFF, 0xFE, 0x00, 0x00], 0..<4), ([0x00, 0x00, 0x00, 0x3C], 0..<4),
        ] as [([UInt8], Range<Int>)])
    func wide(bytes: [UInt8], place: Range<Int>) {
        let finding = refusal(of: bytes)
        #expect(finding?.code == "not-utf-8" && finding?.range == place)
    }

    @Test(
        "declared encodings that are fine",
        arguments: ["encoding='utf-8'", "encoding=\"UTF-8\"", "encoding = 'us-ascii'", "standalone='yes'", ""])
    func fineEncodings(declaration: String) {
        #expect(refusal(of: "<?xml version='1.0' \(declaration)?><a/>") == nil)
    }

    @Test func aDocumentTypeHiddenInUTF7() {
        let finding = refusal(of: "<?xml version='1.0' encoding='UTF-7'?>+ADwAIQ-DOCTYPE a+AD4-<a/>")
        #expect(finding?.code == "not-utf-8" && finding?.range == 30..<35)
        #expect(finding?.message == "The file is in UTF-7, but only UTF-8 is read.")
    }

    @Test func whatComesAfterAZeroByteIsNotIgnored() {
        let finding = refusal(of: "<a/>\u{0}<!-- hidden -->")
        #expect(finding?.code == "nul-byte" && finding?.range == 4..<5)
    }

    @Test("empty files", arguments: ["", "\u{FEFF}", " \n\t\r\n"])
    func empty(text: String) {
        #expect(refusal(of: text)?.code == "empty-file")
    }

    @Test(
        "declarations anywhere",
        arguments: ["<!DOCTYPE a><a/>", "<a/><!ENTITY x 'y'>", "<a><![INCLUDE[x]]></a>", "<a><!x></a>"])
    func declarations(text: String) {
        let finding = refusal(of: text)
        let place = text.utf8.count - (text.split(separator: "<!", maxSplits: 1).last?.utf8.count ?? 0) - 2
        #expect(finding?.code == "doctype")
        #expect(finding?.range.lowerBound == (text.hasPrefix("<!") ? 0 : place))
    }

    @Test(
        "harmless text that only looks like one",
        arguments: ["<!-- <!DOCTYPE -->", "<![CDATA[<!DOCTYPE]]>", "<?p <!DOCTYPE ?>"])
    func harmless(text: String) {
        #expect(refusal(of: "<a>\(text)</a>") == nil)
    }

    @Test func theSizeLimit() {
        let finding = refusal(of: "<a>12345</a>", limits: XMLLimits(bytes: 11))
        #expect(finding?.code == "too-large" && finding?.range == 0..<0)
        #expect(refusal(of: "<a>12345</a>", limits: XMLLimits(bytes: 12)) == nil)
        #expect(refusal(ofSize: 1 << 30, file: "big.xml")?.diagnostic.code == "too-large")
        #expect(refusal(ofSize: 16 * 1024 * 1024, file: "big.xml") == nil)
    }

    @Test func longTags() {
        #expect(refusal(of: "<a b='\(String(repeating: "x", count: 16_000))'/>") == nil)
        let finding = refusal(of: "<r><long b='\(String(repeating: "x", count: 17_000))'/></r>")
        #expect(finding?.code == "tag-too-long" && finding?.range == 4..<8)
    }

    @Test func depth() {
        func nested(_ levels: Int) -> String {
            String(repeating: "<s>", count: levels) + String(repeating: "</s>", count: levels)
        }
        #expect(refusal(of: nested(64)) == nil)
        let finding = refusal(of: nested(65))
        #expect(finding?.code == "too-deep" && finding?.range == (64 * 3 + 1)..<(64 * 3 + 2))
        #expect(refusal(of: "<a>" + String(repeating: "<b/>", count: 100) + "</a>") == nil)
    }

    @Test func manyAttributes() {
        func element(_ count: Int) -> String { "<a" + (0..<count).map { " a\($0)='='" }.joined() + "/>" }
        #expect(refusal(of: element(64)) == nil)
        #expect(refusal(of: element(65))?.code == "too-many-attributes")
    }

    @Test func eightyThousandAttributesTakeNoTime() {
        let text = "<a" + (0..<80_000).map { " a\($0)=''" }.joined() + "/>"
        let time = processorTime { #expect(refusal(of: text) != nil) }
        #expect(time < .seconds(1))
    }

    @Test(
        "names without end take no time, whatever they are names of",
        arguments: ["<n$/>", "<n a$=''/>", "<n xmlns:p$='u'/>", "<n xmlns='u$'/>", "<?p$?>"])
    func names(pattern: String) {
        let parts = pattern.split(separator: "$", omittingEmptySubsequences: false)
        let text = "<a>" + (0..<50_000).map { "\(parts[0])\($0)\(parts[1])" }.joined() + "</a>"
        let time = processorTime { #expect(refusal(of: text)?.code == "too-many-names") }
        #expect(time < .seconds(1))
    }

    @Test(
        "nothing is read after the first fault",
        arguments: ["<!-- -- -->", "<b c=5/>", "&x;", "]]>", "<m:b/>", "<?p\u{1}?>"])
    func afterTheFirstFault(fault: String) {
        let text = "<a>" + fault + (0..<200_000).map { "<n\($0)/>" }.joined() + "</a>"
        let time = processorTime { #expect(refusal(of: text) != nil) }
        #expect(time < .seconds(1))
    }

    @Test func namespacesInForce() {
        func nested(_ count: Int) -> String {
            "<a" + (0..<count).map { " xmlns:p\($0)='u'" }.joined() + "><b xmlns='v'/></a>"
        }
        #expect(refusal(of: nested(63)) == nil)
        #expect(refusal(of: nested(64))?.code == "too-many-names")
    }

    @Test(
        "bytes that are not UTF-8",
        arguments: [
            ([0xE9], 3..<4), ([0xC0, 0xBC], 3..<4), ([0xED, 0xA0, 0x80], 3..<4), ([0xE2, 0x82], 3..<5), ([0xFF], 3..<4),
        ] as [([UInt8], Range<Int>)])
    func invalidUTF8(bytes: [UInt8], place: Range<Int>) {
        let finding = refusal(of: Array("<a>".utf8) + bytes + Array("</a>".utf8))
        #expect(finding?.code == "invalid-utf-8" && finding?.range.lowerBound == place.lowerBound)
        #expect(finding?.message == "The byte \(String(bytes[0], radix: 16, uppercase: true)) is not valid UTF-8 here.")
    }
}
