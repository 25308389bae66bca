import Diagnostics
import Testing

@testable import Formats

@Suite("Places in attributes that are not written as they are read") struct PlacesTests {
    /// The stretches of the file that the findings point at.
    private func found(_ questions: String) throws -> [String] {
        let text = Example.question(questions).completeFile
        return try check(text).map { String(decoding: Array(text.utf8)[$0.range], as: UTF8.self) }
    }

    @Test("entities before the place, and inside it") func entities() throws {
        let number = "<number id=\"people\"><ask>?</ask></number>"
        #expect(
            try found(number + "<text id=\"b\" when=\"people &gt; 3 and peple &lt;= 4\"><ask>?</ask></text>") == [
                "peple"
            ])
        #expect(
            try found(number + "<text id=\"b\" when=\"people is &quot;5&quot;\"><ask>?</ask></text>") == [
                "&quot;5&quot;"
            ])
        #expect(try found(number + "<text id=\"b\" when=\"peo&#112;el is 5\"><ask>?</ask></text>") == ["peo&#112;el"])
        #expect(
            try found(number + "<text id=\"b\" when=\"people is 5 &amp;&amp; people is 6\"><ask>?</ask></text>") == [
                "&amp;&amp;"
            ])
    }

    @Test("over several lines, with either line end", arguments: ["\n", "\r\n"]) func lines(end: String) throws {
        let text = Example.question(
            """
            <yes-no id="greeted"><ask>?</ask></yes-no>
            <text id="b" when="greeted is no
                and (greeted is yes
                 or greted is yes)"><ask>?</ask></text>
            """
        ).completeFile.replacing("\n", with: end)
        let finding = try #require(try check(text).first)
        let place = LineIndex(Array(text.utf8)).place(at: finding.range.lowerBound)
        #expect((place.line, place.column) == (8, 9) && finding.range.count == 6)
    }

    @Test("names with a prefix") func prefix() throws {
        try expectFindings(
            ["unknown-attribute", "unknown-name"],
            inFile: """
                <m:checklist xmlns:m="urn:mystery-shopping:checklist:1" id="a" version="1" xml:lang="en"><m:title>A</m:title>
                <m:section id="s"><m:title>S</m:title><m:yes-no id="x" ↓pints="5"><m:ask>X?</m:ask></m:yes-no>
                <m:text id="y" when="↓xx is no"><m:ask>Y?</m:ask></m:text></m:section></m:checklist>
                """)
    }

    @Test("elements and attributes of other languages are errors, and are not read") func foreign() throws {
        try expectFindings(
            ["unknown-attribute", "unknown-attribute", "unknown-element", "unknown-element"],
            in: """
                <yes-no id="a" ↓xml:space="preserve" xmlns:x="urn:x" ↓x:note="1"><ask>A?</ask><↓x:ask>B?</x:ask></yes-no>
                <↓x:section xmlns:x="urn:x"/>
                """)
    }
}
