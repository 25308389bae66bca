import Evaluation
import Phrases
import Reporting

/// Makes the files of one checklist in one language.
struct PreviewMaker {
    let checklist: Checklist
    let language: Language
    /// The path without an ending.
    let base: String
    let paper: Layout.Paper
    let showsPoints: Bool

    func file(_ part: PreviewPart, _ format: PreviewFormat) -> (path: String, bytes: [UInt8]) {
        switch (part, format) {
        case (.form, .html): ("\(base).html", renderFormHTML(form, paper: paper))
        case (.form, _): ("\(base).md", renderFormMarkdown(form))
        case (.codebook, .csv): ("\(base).codebook.csv", renderCodeBookCSV(CodeBook(checklist)))
        case (.codebook, _): ("\(base).codebook.md", renderCodeBookMarkdown(CodeBook(checklist)))
        case (.logic, .html): ("\(base).logic.html", renderLogicHTML(logic, paper: paper))
        case (.logic, _): ("\(base).logic.md", renderLogicMarkdown(logic))
        }
    }

    private var form: BlankForm { presentForm(checklist, language, showsPoints: showsPoints) }
    private var logic: LogicSheet { presentLogic(checklist, language) }
}
