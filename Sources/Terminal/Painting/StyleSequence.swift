/// How a style is said to a terminal.
enum StyleSequence {
    static func of(_ style: Style, colours: Bool) -> String {
        var codes = ["0"]
        if style.isBold { codes.append("1") }
        if style.isDim { codes.append("2") }
        if style.isUnderlined { codes.append("4") }
        if style.isReversed { codes.append("7") }
        if colours { codes += colour(style.colour) }
        return "\u{1B}[" + codes.joined(separator: ";") + "m"
    }

    /// Of the sixteen colours few but magenta can be read on black and on white; the others bring their own ground.
    private static func colour(_ colour: Style.Colour) -> [String] {
        switch colour {
        case .normal: []
        case .accent: ["35"]
        case .good: ["30", "42"]
        case .caution: ["30", "43"]
        case .bad: ["97", "41"]
        }
    }
}
