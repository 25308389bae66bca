import Diagnostics
import SourceXML

extension Example {
    /// The example as a complete checklist: a question is put into a section, other parts into a checklist.
    package var completeFile: String {
        switch self {
        case .file(let text):
            text
        case .checklist(let parts):
            """
            <checklist xmlns="urn:mystery-shopping:checklist:1" id="example" version="1" xml:lang="en">
              <title>Example</title>
            \(parts)
            </checklist>

            """
        case .question(let questions):
            """
            <checklist xmlns="urn:mystery-shopping:checklist:1" id="example" version="1" xml:lang="en">
              <title>Example</title>
              <section id="main">
                <title>Main</title>
            \(questions)
              </section>
            </checklist>

            """
        }
    }
}

/// The library files that the examples of rules name.
package let exampleLibraries = LibraryFiles { (path, _) throws(LibraryFailure) in
    if path.hasPrefix("..") || path.hasPrefix("/") { throw .outside }
    guard let text = exampleTexts[path] else { throw .missing }
    do throws(XMLFailure) {
        return try parseXML(SourceFile(name: path, text: text))
    } catch {
        throw .broken(error.diagnostic)
    }
}

private let exampleTexts = [
    "library/common.xml": """
    <library xmlns="urn:mystery-shopping:checklist:1" id="common" version="1" xml:lang="en">
      <scale id="agree5"><option value="5">I agree</option><option value="1">I do not agree</option></scale>
      <block id="till">
        <yes-no id="open"><ask>Was a till open?</ask></yes-no>
        <text id="why" when="open is no"><ask>What were you told?</ask></text>
      </block>
    </library>
    """,
    "library/circle.xml": """
    <library xmlns="urn:mystery-shopping:checklist:1" id="circle" version="1" xml:lang="en">
      <block id="round"><use file="library/circle.xml" block="round"/></block>
    </library>
    """,
    "checklist.xml": """
    <checklist xmlns="urn:mystery-shopping:checklist:1" id="other" version="1" xml:lang="en"><title>Other</title></checklist>
    """,
]
