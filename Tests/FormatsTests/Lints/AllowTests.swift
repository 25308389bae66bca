import Diagnostics
import Formats
import Testing

@Suite("A lint is silenced in the element that allows it, and below") struct AllowTests {
    private static let leading = "<ask>Surely it was fine?</ask>"
    private static let allow = "<allow lint=\"leading-question\" reason=\"The client's own words.\"/>"

    private func file(checklist: String = "", section: String = "", question: String = "") -> String {
        """
        <checklist xmlns="urn:mystery-shopping:checklist:1" id="allowing" version="1" xml:lang="en">
          <title>Allowing</title>
          \(checklist)
          <section id="main">
            <title>Main</title>
            \(section)
            <section id="inner"><title>Inner</title><yes-no id="fine">\(question)\(Self.leading)</yes-no></section>
            <yes-no id="fair"><ask>Was it fair?</ask></yes-no>
          </section>
          <section id="other"><title>Other</title><yes-no id="good">\(Self.leading)</yes-no></section>
        </checklist>
        """
    }

    private func codes(_ text: String) throws -> [String] { try lintFindings(text).map(\.code) }

    @Test func withoutAllowEveryPlaceIsReported() throws {
        #expect(try codes(file()) == ["leading-question", "leading-question"])
    }

    @Test func aQuestionSilencesItself() throws {
        #expect(try codes(file(question: Self.allow)) == ["leading-question"])
    }

    @Test func aSectionSilencesWhatIsNestedInIt() throws {
        #expect(try codes(file(section: Self.allow)) == ["leading-question"])
    }

    @Test func theChecklistSilencesAll() throws {
        #expect(try codes(file(checklist: Self.allow)) == [])
    }

    @Test func theInnermostAllowIsTheOneThatIsUsed() throws {
        #expect(try codes(file(section: Self.allow, question: Self.allow)) == ["unused-allow", "leading-question"])
        #expect(try codes(file(checklist: Self.allow, question: Self.allow)) == [])
    }

    @Test func anAllowForAnotherLintSilencesNothing() throws {
        let other = "<allow lint=\"too-long\" reason=\"Two visits.\"/>"
        #expect(try codes(file(question: other)) == ["unused-allow", "leading-question", "leading-question"])
    }

    @Test func warningsFoundWhileReadingAreSilencedToo() throws {
        let bands = "<scoring><band id=\"good\" from=\"50\">Good</band></scoring>"
        let reason = "<allow lint=\"band-gap\" reason=\"Nobody is ever below 50.\"/>"
        let all = Self.allow
        #expect(try codes(file(checklist: all + bands)) == ["band-gap"])
        #expect(try codes(file(checklist: all + reason + bands)) == [])
    }

    @Test func mistakesInAnAllowAreErrors() throws {
        for (written, advice) in [
            ("<allow lint=\"leading-qestion\" reason=\"Theirs.\"/>", "Did you mean ‘leading-question’?"),
            (
                "<allow lint=\"unknown-name\" reason=\"Theirs.\"/>",
                "Correct what it reports, and take this ‘allow’ out."
            ),
            (
                "<allow lint=\"unused-allow\" reason=\"Theirs.\"/>",
                "Correct what it reports, and take this ‘allow’ out."
            ),
            ("<allow lint=\"too-long\" reason=\"\"/>", "Say in a few words why the warning does not matter here."),
        ] {
            let findings = try check(file(question: written))
            #expect(findings.map(\.code) == ["allow-mistake"])
            #expect(findings.first?.advice == advice)
            #expect(findings.first?.severity == .error)
        }
    }

    @Test func anAllowWithoutReasonOrLintIsIncomplete() throws {
        #expect(try check(file(question: "<allow lint=\"too-long\"/>")).map(\.code) == ["missing-attribute"])
        #expect(try check(file(question: "<allow reason=\"Theirs.\"/>")).map(\.code) == ["missing-attribute"])
    }
}
