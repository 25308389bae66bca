/// The escape sequences this program sends; each works in every terminal of the xterm family, in tmux and screen.
enum ControlSequence {
    static let escape = "\u{1B}["

    /// Own screen, its size in rows untouched by what was there; pastes are marked.
    static let enter = "\u{1B}[?1049h\u{1B}[?2004h"
    /// Wrapping, attributes, plain pastes, the screen from before and its cursor, as a shell expects them.
    static let restore = "\u{1B}[?7h\u{1B}[0m\u{1B}[?2004l\u{1B}[?1049l\u{1B}[?25h"

    static let beginFrame = "\u{1B}[?25l\u{1B}[?7l"
    static let endFrame = "\u{1B}[?7h"
    static let showCursor = "\u{1B}[?25h"
    static let clearScreen = "\u{1B}[2J"
    static let clearToRowEnd = "\u{1B}[K"

    /// Row and column from 0.
    static func move(row: Int, column: Int) -> String { "\u{1B}[\(row + 1);\(column + 1)H" }

    static func move(column: Int) -> String { "\u{1B}[\(column + 1)G" }
}
