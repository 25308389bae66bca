import Diagnostics

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
