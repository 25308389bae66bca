import Diagnostics
import SourceXML

/// A text of a checklist that can be said in another language.
package struct TranslatableText: Sendable, Hashable {
    /// The id of its trans-unit, such as `greeted.ask`.
    package let id: String
    /// With runs of white space folded to one space.
    package let text: String
    /// What a translation replaces: the content of an element, or the value of an attribute.
    package let place: Range<Int>
    /// What the text belongs to: the question of an option, the section of a title, a band itself.
    let owner: XMLElement
    /// The name of the element or attribute that holds it, such as `ask` or `low`.
    let part: String
}

/// Every text of one checklist file, and what a translation of it has to name.
package struct TranslatableTexts: Sendable {
    package let tree: XMLTree
    /// In the order in which a translator meets them.
    package let texts: [TranslatableText]

    package init(of tree: XMLTree) {
        self.tree = tree
        texts = translatableTexts(of: tree)
    }

    /// The file without its folders, as `original` names it.
    package var fileName: String { tree.source.name.lastPart }

    /// The language the texts are written in; empty when the file does not say.
    package var language: String { tree.root.attribute("xml:lang")?.value ?? "" }
}
