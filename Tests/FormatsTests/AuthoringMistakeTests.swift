import Diagnostics
import Testing

@testable import Formats

@Suite("What authors get wrong: all of it in one run, each at its place, nothing else") struct AuthoringMistakeTests {
    @Test(
        "numbers",
        arguments: ["five", "1e3", "1,5", "٥", " 5", "5 ", "+5", "-5", "", "5.", ".5", "0x5", "NaN", "1000001"])
    func numbers(value: String) throws {
        try expectFindings(["bad-number"], in: "<yes-no id='a' points='↓\(value)' weight='2'><ask>A?</ask></yes-no>")
    }

    @Test(
        "a misspelt name is one mistake, and what depends on it is not reported again",
        arguments: [
            ("unknown-element", "<↓yesno id='a'><ask>A?</ask></yesno><text id='b' when='a is no'><ask>B?</ask></text>"),
            ("unknown-element", "<yes-no id='a' points='1'><↓aks>A?</aks></yes-no>"),
            ("unknown-element", "<number id='a' points='5'><ask>A?</ask><↓scor at-most='3' points='5'/></number>"),
            (
                "unknown-element",
                "<choice id='a'><ask>A?</ask><↓optoin value='x'>X</optoin></choice><text id='b' when='a is x'><ask>B?</ask></text>"
            ),
            (
                "unknown-attribute",
                "<yes-no ↓Id='a'><ask>A?</ask></yes-no><text id='b' when='a is no'><ask>B?</ask></text>"
            ),
            ("unknown-attribute", "<yes-no id='a' ↓ponits='5' weight='2' critical='yes'><ask>A?</ask></yes-no>"),
            ("unknown-attribute", "<yes-no id='a' points='5' ↓critcal='yes' below='2'><ask>A?</ask></yes-no>"),
            (
                "unknown-attribute",
                "<choice id='a' points='5'><ask>A?</ask><option value='x' points='100%'>X</option><option value='y' ↓point='0%'>Y</option></choice>"
            ),
            (
                "unknown-attribute",
                "<choice id='a'><ask>A?</ask><option value='x'>X</option><option ↓vlaue='y'>Y</option></choice><text id='b' when='a is y'><ask>B?</ask></text>"
            ),
            (
                "unknown-scale",
                "<rating id='a' scale='↓agree'><ask>A?</ask></rating><text id='b' when='a at least 4'><ask>B?</ask></text>"
            ),
            (
                "bad-currency",
                "<money id='a' currency='↓TL'><ask>A?</ask></money><text id='b' when='a more than 5 TRY'><ask>B?</ask></text>"
            ),
        ])
    func noFollowUps(code: String, questions: String) throws { try expectFindings([code], in: questions) }

    @Test(
        "the same for the parts of a checklist",
        arguments: [
            ("unknown-element", "<↓sektion id='a'><title>A</title><yes-no id='x'><ask>X?</ask></yes-no></sektion>"),
            ("unknown-element", "<section id='a'><↓tilte>A</tilte><yes-no id='x'><ask>X?</ask></yes-no></section>"),
            (
                "unknown-element",
                "<↓secton id='a'><title>A</title><yes-no id='x'><ask>X?</ask></yes-no></secton><section id='b'><title>B</title><yes-no id='y' when='x is no'><ask>Y?</ask></yes-no></section>"
            ),
            (
                "unknown-attribute",
                "<section id='a' ↓wieght='50'><title>A</title><yes-no id='x' points='1'><ask>X?</ask></yes-no></section><section id='b' weight='50'><title>B</title><yes-no id='y' points='1'><ask>Y?</ask></yes-no></section>"
            ),
            (
                "unknown-attribute",
                "<scoring><band id='a' from='50'>A</band><band id='b' ↓form='0'>B</band></scoring><section id='m'><title>M</title><note id='n'><ask>N.</ask></note></section>"
            ),
            (
                "bad-number",
                "<section id='a' minimum='50'><title>A</title><yes-no id='x' points='↓five'><ask>X?</ask></yes-no></section>"
            ),
            (
                "missing-element",
                "<↓scale id='s'/><section id='m'><title>M</title><note id='n'><ask>N.</ask></note></section>"
            ),
        ])
    func noFollowUpsInParts(code: String, parts: String) throws {
        try expectFindings([code], inFile: Example.checklist(parts).completeFile)
    }

    @Test("circles, with their whole path", arguments: [2, 3, 5]) func cycles(length: Int) throws {
        let questions = (0..<length).map { index in
            "<yes-no id='q\(index)' when='\(index == 0 ? "↓" : "")q\((index + 1) % length) is yes'><ask>?</ask></yes-no>"
        }
        try expectFindings(["condition-cycle"], in: questions.joined(separator: "\n"))
        let finding = try #require(try check(questions: MarkedText(questions.joined()).text).first)
        #expect(finding.message.split(separator: "→").count == length + 1)
        #expect(finding.notes.count == length - 1)
    }

    @Test(
        "a section must not wait for a question inside it",
        arguments: [
            "<section id='a' when='↓x is yes'><title>A</title><yes-no id='x'><ask>X?</ask></yes-no></section>",
            "<section id='a' when='↓x is yes'><title>A</title><section id='b'><title>B</title><yes-no id='x'><ask>X?</ask></yes-no></section></section>",
            "<section id='a'><title>A</title><section id='b' when='↓x is yes'><title>B</title><yes-no id='x'><ask>X?</ask></yes-no></section></section>",
        ])
    func sectionOnItself(parts: String) throws {
        try expectFindings(["condition-cycle"], inFile: Example.checklist(parts).completeFile)
    }

    @Test("what comes later, also in comments and scores") func later() throws {
        try expectFindings(
            ["forward-reference", "forward-reference", "forward-reference"],
            in: """
                <text id="a" when="↓x is no"><ask>A?</ask><comment when="↓x is yes">?</comment></text>
                <yes-no id="x" points="1" when="score(↓main) less than 5"><ask>X?</ask></yes-no>
                """)
    }

    @Test("a second question with an id is judged at its own place") func duplicate() throws {
        try expectFindings(
            ["duplicate-id"],
            in: """
                <yes-no id="a"><ask>A?</ask></yes-no><yes-no id="b"><ask>B?</ask></yes-no>
                <yes-no id="↓a" when="b is yes"><ask>A?</ask></yes-no>
                """)
    }

    @Test("ten mistakes of ten kinds in one file, all in one run") func manyAtOnce() throws {
        try expectFindings(
            [
                "unknown-attribute", "band-mistake", "bad-word", "duplicate-id", "unknown-name", "unknown-option",
                "condition-syntax", "bad-range", "unknown-element", "critical-mistake",
            ],
            inFile: Example.checklist(
                """
                <scoring ↓modle="mean" cap="none"><band id="a" from="50" fails="yes">A</band><band id="b" from="0" fails="yes">B</band></scoring>
                """
            ).completeFile.replacing("cap=\"none\"", with: "decimals=\"1\"").replacing(
                "</scoring>",
                with: """
                    </scoring><section id="s"><title>S</title>
                    <choice id="how" na="↓maybe"><ask>?</ask><option value="card">Card</option></choice>
                    <yes-no id="↓how"><ask>?</ask></yes-no>
                    <text id="c" when="↓hwo is card"><ask>?</ask></text><text id="d" when="how is ↓crad"><ask>?</ask></text>
                    <text id="e" when="how ↓equals card"><ask>?</ask></text><number id="f" min="↓5" max="1"><ask>?</ask></number>
                    <text id="g"><ask>?</ask><↓hlep>?</hlep></text><yes-no id="h" ↓critical="yes"><ask>?</ask></yes-no></section>
                    """
            ).replacing("from=\"0\" fails=\"yes\"", with: "from=\"0\" fails=\"↓yes\""))
    }

    @Test("markup inside a text is not taken for words") func inline() throws {
        try expectFindings(["unknown-element"], in: "<yes-no id='a'><ask>Was <↓b>it</b> clean?</ask></yes-no>")
        try expectFindings(["unknown-element"], in: "<yes-no id='a'><ask><↓b>All bold?</b></ask></yes-no>")
    }

    @Test("summary and changes are checked like every other element") func rareElements() throws {
        try expectFindings(
            ["unknown-attribute", "empty-text"],
            inFile: Example.checklist(
                "<summary ↓lang='en'>S.</summary><↓changes/><section id='m'><title>M</title><note id='n'><ask>N.</ask></note></section>"
            ).completeFile)
    }

    @Test("limits that no answer can meet") func limits() throws {
        try expectFindings(
            ["bad-range", "bad-range", "bad-range"],
            in: """
                <money id="m" currency="TRY" max="↓-5"><ask>?</ask></money><number id="n" min="↓0.2" max="0.8"><ask>?</ask></number>
                <choices id="c" min="↓2" max="1"><ask>?</ask><option value="a">A</option><option value="b">B</option></choices>
                """)
    }

    @Test("‘below full points’ needs points") func belowFullPoints() throws {
        try expectFindings(
            ["points-needed"],
            in: "<yes-no id='a'><ask>?</ask><comment when='↓below full points'>?</comment></yes-no>")
    }
}
