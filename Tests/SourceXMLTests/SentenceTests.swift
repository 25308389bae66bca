import Diagnostics
import SourceXML
import Testing

/// A file with a fault at `↓`, and what is said about it.
struct Fault: Sendable, CustomTestStringConvertible {
    let text: String
    let sentence: String
    let code: String

    init(_ text: String, _ sentence: String, _ code: String = "not-well-formed") {
        (self.text, self.sentence, self.code) = (text, sentence, code)
    }

    var testDescription: String { text }
}

@Suite("Each fault of well-formedness has its sentence and its place") struct SentenceTests {
    static let tags = [
        Fault("<a><↓b><c/></a>", "The element <b> is never closed.", "unclosed-tag"),
        Fault("<a>\n  <↓b>text\n", "The element <b> is never closed.", "unclosed-tag"),
        Fault("<a><b></↓B></a>", "The end tag </B> does not match the open element <b>.", "mismatched-tag"),
        Fault("<a>x</↓br>y</a>", "The end tag </br> does not match the open element <a>.", "mismatched-tag"),
        Fault("<a>↓</></a>", "The end tag </> does not match the open element <a>.", "mismatched-tag"),
        Fault("<a><↓b <c/></a>", "The tag <b> is not closed with >.", "unfinished-tag"),
        Fault("<a><↓b id='x'", "The tag <b> is not closed with >.", "unfinished-tag"),
        Fault("<a></↓a", "The tag </a> is not closed with >.", "unfinished-tag"),
        Fault("<a/></↓b>", "The end tag </b> closes nothing: all elements are closed.", "content-after-root"),
        Fault("<a/>\n<↓b/>", "The element <b> stands after the end of the outermost one.", "content-after-root"),
        Fault("<a/>\n↓more text \n", "Text stands after the end of the outermost element.", "content-after-root"),
        Fault("↓id,title\n1,x\n", "Text stands before the first element.", "no-root"),
        Fault("<!-- c -->\n↓", "The file has no element.", "no-root"),
        Fault("<a>↓</ a></a>", "A tag has no name."),
    ]

    static let attributes = [
        Fault("<a b=↓5 c='x'/>", "The value of the attribute b has no quotes.", "unquoted-value"),
        Fault("<a ↓b c='x'/>", "The attribute b has no value.", "unquoted-value"),
        Fault("<a ↓b=/>", "The attribute b has no value.", "unquoted-value"),
        Fault("<a b=↓”x”/>", "The quote ” does not enclose a value.", "smart-quotes"),
        Fault("<a b=\"x↓”><c/></a>", "The quote ” does not enclose a value.", "smart-quotes"),
        Fault("<a b=\"x↓” c=\"y\"/>", "The quote ” does not enclose a value.", "smart-quotes"),
        Fault("<a b='1' ↓b='2'/>", "The attribute b is written twice in one tag.", "duplicate-attribute"),
        Fault(
            "<a xmlns:m='u' xmlns:n='u' m:b='1' ↓n:b='2'/>", "The attribute n:b is written twice in one tag.",
            "duplicate-attribute"),
        Fault("<a b='n ↓< 3'/>", "A raw < cannot stand in an attribute value.", "raw-less-than"),
        Fault("<a b='n ↓<3'/>", "A raw < cannot stand in an attribute value.", "raw-less-than"),
        Fault("<a b=↓'x><c/></a>", "The value of the attribute b has no closing quote.", "unclosed-quote"),
        Fault("<a b=↓'x", "The value of the attribute b has no closing quote.", "unclosed-quote"),
        Fault("<a b=↓'x c='y'/>", "The value of the attribute b has no closing quote.", "unclosed-quote"),
        Fault("<a b='x'↓c='y'/>", "A space is missing before the next attribute."),
        Fault("<a ↓5='x'/>", "The name of an attribute cannot begin with 5."),
        Fault("<a ↓m:b='x'/>", "The prefix m of m:b is not declared.", "unknown-prefix"),
        Fault("<a><↓m:b/></a>", "The prefix m of m:b is not declared.", "unknown-prefix"),
    ]

    static let texts = [
        Fault("<a>1 ↓< 2</a>", "A raw < must begin a tag.", "raw-less-than"),
        Fault("<a>B ↓& B</a>", "A raw & begins an entity, but none follows.", "raw-ampersand"),
        Fault("<a>B↓&B</a>", "A raw & begins an entity, but none follows.", "raw-ampersand"),
        Fault("<a b='B↓&B'/>", "A raw & begins an entity, but none follows.", "raw-ampersand"),
        Fault("<a>x↓&nbsp;y</a>", "The entity &nbsp; is not known.", "unknown-entity"),
        Fault("<a b='↓&Amp;'/>", "The entity &Amp; is not known.", "unknown-entity"),
        Fault("<a>↓&#0;</a>", "The reference &#0; names no character."),
        Fault("<a>↓&#233 </a>", "The reference &#233 does not end with a semicolon."),
        Fault("<?xml version='1.0' standalone='↓perhaps'?><a/>", "The XML declaration is not written as it must be."),
        Fault("<?xml ↓encoding='utf-8'?><a/>", "The XML declaration is not written as it must be."),
        Fault("<a>x↓\u{1}</a>", "The invisible character U+0001 is not allowed."),
        Fault("<a b='x↓\u{1F}'/>", "The invisible character U+001F is not allowed."),
        Fault("<a>x↓]]>y</a>", "Text cannot contain ]]>."),
        Fault("<a><!-- x ↓-- y --></a>", "Two hyphens cannot stand inside a comment."),
        Fault("<a>\n↓<!-- x </a>", "The comment is never ended."),
        Fault("<a>\n↓<![CDATA[ x </a>", "The CDATA is never ended."),
        Fault("\n↓<?xml version='1.0'?><a/>", "The XML declaration must be the very first thing in the file."),
    ]

    @Test("faults", arguments: tags + attributes + texts)
    func sentence(fault: Fault) {
        let marked = MarkedText(fault.text)
        let finding = refusal(of: marked.text)
        #expect(finding?.message == fault.sentence)
        #expect(finding.map { [$0.range.lowerBound] } == marked.offsets)
        #expect(finding?.code == fault.code)
    }

    @Test func anUnclosedElementNamesTheTagThatShowedIt() {
        let finding = refusal(of: "<list>\n  <item>\n</list>")
        #expect(finding?.advice == "Write </item> where it ends.")
        #expect(
            finding?.notes == [
                Note(file: "visit.xml", range: 18..<22, message: "</list> here closes an element further out.")
            ])
    }

    @Test func aMismatchNamesTheTagThatWasOpened() {
        let finding = refusal(of: "<list>\n  <item></itme></list>")
        #expect(finding?.advice == "Write </item>, or correct <item> where it was opened.")
        #expect(finding?.notes == [Note(file: "visit.xml", range: 10..<14, message: "<item> was opened here.")])
    }

    @Test func adviceForConditions() {
        #expect(refusal(of: "<a when='wait < 5'/>")?.advice == "Write `less than` in a condition, or &lt; in text.")
        #expect(
            refusal(of: "<a>&mdash;</a>")?.advice == "Write — here. Only &lt; &gt; &amp; &quot; and &apos; have names.")
        #expect(refusal(of: "<a>&nbsp;</a>")?.advice?.hasPrefix("Write &#160; here. ") == true)
        #expect(
            refusal(of: "<a><c></c></c></a>")?.advice
                == "Take it out if </c> before it is the right one; else write </a>.")
        #expect(refusal(of: "<a b=5/>")?.advice == "Write b=\"5\".")
    }

    @Test func placesAreExactBehindAByteOrderMarkAndManyLines() {
        let text = "\u{FEFF}<a>" + String(repeating: "é\r\n", count: 70_000) + "<b>"
        let place = refusal(of: text).map {
            SourceFile(name: "", text: text).lineIndex().place(at: $0.range.lowerBound)
        }
        #expect(place == SourcePlace(line: 70_001, column: 2))
    }

    @Test func whatWeHaveNoSentenceForIsSaidByTheParser() {
        let finding = refusal(of: "<a><? p?></a>")
        #expect(finding?.message == "The XML is not well formed: xmlParsePI : no target name.")
    }
}
