import Diagnostics
import SourceXML
import Testing

@testable import Formats

/// A large file is read and linted by two threads; nobody may see that in what is found.
struct TwoThreadsTests {
    @Test func mistakesAreFoundInBothHalves() throws {
        let sections = (1...count).map { section($0, when: "s1-seen is maybe", extra: "") }
        let findings = try found(sections)
        // The first section asks for something else.
        #expect(findings.count == count - 1)
        #expect(Set(findings.map(\.code)).count == 1)
        let again = try found(sections)
        #expect(findings == again)
    }

    @Test func whatComesLaterIsKnownEarlier() throws {
        var sections = (1...count).map { section($0, when: "s1-seen is yes", extra: "") }
        sections[1] = section(2, when: "s\(count)-seen is yes", extra: "")
        sections[count - 1] = section(
            count, when: "s1-seen is yes", extra: "<note id=\"s1-seen\"><ask>Go.</ask></note>")
        let codes = try found(sections).map(\.code)
        #expect(codes == [ForwardReference.rule.code, DuplicateIdentifier.rule.code])
    }

    @Test func lintsSeeBothHalves() throws {
        let sections = (1...count).map { number in
            section(number, when: "s1-seen is yes", extra: number == count ? question(scale: "late") : "")
        }
        let warnings = try found(sections)
        #expect(warnings.filter { $0.code == LeadingQuestion.rule.code }.count == count)
        // The first question is asked about by every section.
        #expect(warnings.filter { $0.code == FailWithoutWhy.rule.code }.count == count - 1)
        // The scale that only the last section uses is used; the other one is not.
        #expect(warnings.filter { $0.code == UnusedScale.rule.code }.count == 1)
    }

    private let count = 2_500

    private func question(scale: String) -> String {
        "<rating id=\"rated\" scale=\"\(scale)\"><ask>How was it?</ask></rating>"
    }

    private func section(_ number: Int, when: String, extra: String) -> String {
        """
        <section id="s\(number)"><title>Section \(number)</title>
          <yes-no id="s\(number)-seen" points="1"><ask>Surely shelf \(number) of this shop was full, was it?</ask></yes-no>
          <text id="s\(number)-words" when="\(number == 1 ? "s1-seen is yes" : when)"><ask>What stood on it?</ask></text>\(extra)
        </section>
        """
    }

    /// What is found in a checklist of these sections, in the order in which it is shown.
    private func found(_ sections: [String]) throws -> [Diagnostic] {
        let scales = ["late", "never"].map {
            "<scale id=\"\($0)\"><option value=\"1\">Bad</option><option value=\"2\">Good</option></scale>"
        }
        let text = """
            <checklist xmlns="urn:mystery-shopping:checklist:1" id="large" version="1" xml:lang="en">
            <title>Large</title>\(scales.joined())\(sections.joined(separator: "\n"))
            </checklist>
            """
        let tree = try parseXML(SourceFile(name: "large.xml", text: text))
        #expect(tree.isLarge)
        return sorted(ChecklistReading(tree, libraries: .none, linting: true).linted())
    }
}
