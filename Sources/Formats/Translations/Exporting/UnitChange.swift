/// What an export had to do to a text of a translation.
package enum UnitChange: Sendable, Hashable {
    /// It is new in the file and waits for a translation.
    case added
    /// It took over the translation of a text with the same words and another id, which is gone.
    case moved(from: String)
    /// Its words have changed since it was translated.
    case outdated
    /// Its words are again those that were translated.
    case restored
    /// It is gone from the checklist, and so from the file.
    case dropped
}
