/// What a person did at the keyboard.
package enum Key: Hashable, Sendable {
    /// Printable characters as they were typed; several when they arrived together.
    case text(String)
    case enter, escape, tab, backTab, backspace, delete
    case up, down, left, right, home, end, pageUp, pageDown
    /// F1 to F12.
    case function(Int)
    /// Ctrl with a letter, in lower case, or with one of \ ] ^ _.
    case control(Character)
    /// Everything between the marks of a bracketed paste, line ends as line feeds.
    case paste(String)
}
