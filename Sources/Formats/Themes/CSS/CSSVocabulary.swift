/// What extra CSS may use: it decorates, it does not lay out, hide, move or fetch.
enum CSSVocabulary {
    static let atRules = ["media", "supports"]

    static let properties: [String] =
        [
            "background-color", "background-image", "background-position", "background-repeat", "background-size",
            "color",
        ]
        + ["font-size", "font-style", "font-weight", "line-height", "text-align", "text-wrap"]
        + ["font-variant-caps", "font-variant-numeric", "list-style-image", "list-style-type"]
        + ["break-after", "break-before", "break-inside", "border-radius", "row-gap", "column-gap"]
        + sides("border", ["", "-color", "-style", "-width"]) + sides("margin", [""]) + sides("padding", [""])

    private static func sides(_ name: String, _ endings: [String]) -> [String] {
        let sides = [
            "", "-top", "-right", "-bottom", "-left", "-block", "-inline", "-block-start", "-block-end",
            "-inline-start", "-inline-end",
        ]
        return sides.flatMap { side in endings.map { name + side + $0 } }
    }

    /// Colours that words may have, and those that may stand behind them: every pair of them was checked for contrast.
    static let textColours = ["--ink", "--quiet", "--accent", "--good", "--middling", "--bad"]
    static let groundColours = ["--paper", "--wash"]
    static let lineColours = textColours + groundColours + ["--line", "--b1", "--b2", "--b3"]

    static func colours(for property: String) -> [String]? {
        switch property {
        case "color": textColours
        case "background-color": groundColours
        case _ where property.hasPrefix("border") && property != "border-radius": lineColours
        default: nil
        }
    }

    /// Whether the property holds a colour and nothing else.
    static func holdsColour(_ property: String) -> Bool { property.hasSuffix("color") }

    static func takesImage(_ property: String) -> Bool { property.hasSuffix("-image") }

    static let pseudoClasses = [
        "first-child", "last-child", "only-child", "nth-child", "nth-last-child", "first-of-type", "last-of-type",
        "nth-of-type", "not", "is", "where", "lang", "dir", "empty",
    ]

    /// Names of what must be seen as it is: a rule of a theme would not reach it.
    static let protected = [
        "alerts", "tag", "draft", "hero", "score", "band", "skip", "main", "html", "body", "footer", "root", "logo",
    ]

    /// The greatest length of each unit.
    static let lengths: KeyValuePairs<String, Int> = ["px": 96, "rem": 6, "em": 6, "pt": 72]
}
