import Diagnostics
import Evaluation
import SourceXML

@testable import Formats

/// A checklist file and the translations that lie beside it.
struct TranslationTable {
    let tree: XMLTree
    let texts: TranslatableTexts

    init(_ checklist: String, name: String = "example.xml") throws {
        tree = try parseXML(SourceFile(name: name, text: checklist))
        texts = TranslatableTexts(of: tree)
    }

    func read(_ translation: String, name: String = "example.tr.xlf") throws
        -> (translation: Translation?, findings: [Diagnostic])
    {
        readTranslation(try parseXML(SourceFile(name: name, text: translation)), of: texts)
    }

    /// The checklist that the rules' examples translate.
    static let example = Example.question(
        "<yes-no id=\"greeted\"><ask>Were you greeted in {location.name}?</ask></yes-no>"
    ).completeFile
}

/// A translation file around some trans-units.
func xliff(_ units: String, original: String = "example.xml", from: String = "en", to: String = "tr") -> String {
    """
    <xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">
      <file original="\(original)" source-language="\(from)" target-language="\(to)" datatype="xml"><body>
    \(units)
      </body></file>
    </xliff>
    """
}

/// A trans-unit.
func unit(_ id: String, _ source: String, _ target: String) -> String {
    "<trans-unit id=\"\(id)\"><source>\(source)</source><target>\(target)</target></trans-unit>\n"
}
