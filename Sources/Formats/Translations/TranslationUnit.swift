import Evaluation
import SourceXML

/// What the elements of a trans-unit tell about the state of its target.
extension XMLElement {
    /// Whether a target holds words that a translator has stood up for.
    var isFinished: Bool {
        if let state = attribute("state"), XLIFF.unfinishedStates.contains(state.value) { return false }
        return !foldedSpace(segmentedText).isBlank || inlineMarkup != nil
    }

    /// Whether a finished target waits for somebody to look at it.
    var isForReview: Bool { attribute("state")?.value.hasPrefix("needs-") ?? false }

    /// Whether an unfinished target is the translation of another text than this one.
    func isMarkedStale(for text: String) -> Bool {
        guard let target = xliffChild("target"), !foldedSpace(target.segmentedText).isBlank else { return false }
        return xliffParts("alt-trans").contains {
            $0.attribute("alttranstype")?.value == XLIFF.previousVersion && $0.previousSource != text
        }
    }

    /// The text that an `alt-trans` translates.
    var previousSource: String? { xliffChild("source").map { foldedSpace($0.segmentedText) } }
}
