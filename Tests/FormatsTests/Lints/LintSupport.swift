import Diagnostics
import SourceXML
import Testing

@testable import Formats

/// The warnings about a whole file, which must have no errors.
func lintFindings(_ text: String) throws -> [Diagnostic] {
    let tree = try parseXML(SourceFile(name: "test.xml", text: text))
    let reading = ChecklistReading(tree, libraries: shippedLibraries)
    _ = try #require(reading.checklist, "\(reading.findings)")
    return sorted(reading.linted())
}

/// The findings of the wording lints for one question in a language.
func wordingFindings(_ ask: String, in language: String) throws -> [Diagnostic] {
    let wording = [DoubleBarrelledQuestion.rule.code, LeadingQuestion.rule.code]
    return try lintFindings(wordingFile(ask, in: language)).filter { wording.contains($0.code) }
}

/// A checklist of one question, which takes whatever is asked.
func wordingFile(_ ask: String, in language: String) -> String {
    """
    <checklist xmlns="urn:mystery-shopping:checklist:1" id="wording" version="1" xml:lang="\(language)">
      <title>Wording</title>
      <section id="main"><title>Main</title><choice id="asked"><ask>\(ask)</ask>
        <option value="1">1</option><option value="2">2</option></choice></section>
    </checklist>
    """
}
