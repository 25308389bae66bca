/// How far the translation of one text is.
package enum TextState: String, Sendable, CaseIterable {
    case translated
    /// Shown, but somebody shall look at it.
    case needsReview = "needs-review"
    /// A translation of an older text, so that it is not shown.
    case stale
    case missing
    /// Not shown, because of an error in it.
    case wrong
    /// `translate="no"`: somebody decided that the text stays as it is.
    case asItIs = "as-it-is"

    /// Whether readers of the language see the text in the language of the checklist although nobody wants that.
    package var isLacking: Bool { self == .stale || self == .missing || self == .wrong }
}
