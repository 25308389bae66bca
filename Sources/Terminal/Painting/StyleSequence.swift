/// How a style is said to a terminal.
enum StyleSequence {
    static func of(_ style: Style, colours: Bool) -> String {
        // Nothing set is what an empty list of codes says, too.
        if style == .plain || (!colours && style == Style(style.colour)) { return "\u{1B}[m" }
        var codes = ["0"]
        if style.isBold { codes.append("1") }
        if style.isDim { codes.append("2") }
        if style.isUnderlined { codes.append("4") }
        if style.isReversed { codes.append("7") }
        if colours { codes += colour(style.colour) }
        return "\u{1B}[" + codes.joined(separator: ";") + "m"
    }

    /// Out of the 256 colours, whose shades every terminal agrees on: each can be read on black and on white.
    private static func colour(_ colour: Style.Colour) -> [String] {
        switch colour {
        case .normal: []
        case .accent: ["38", "5", "30"]
        case .good: ["38", "5", "28"]
        case .caution: ["38", "5", "130"]
        case .bad: ["38", "5", "160"]
        }
    }
}
