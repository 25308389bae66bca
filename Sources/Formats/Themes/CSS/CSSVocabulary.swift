/// What extra CSS may use: it decorates, it does not lay out, hide, move or fetch.
enum CSSVocabulary {
    static let atRules = ["media", "supports"]

    static let properties: [String] =
        [
            "background-color", "color",
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

    /// An image behind words would need a contrast that nobody can count.
    static func takesImage(_ property: String) -> Bool { property == "list-style-image" }

    /// The most pixels of an image, each way.
    static let mostPixels = 32

    /// The words that a property may have; each is known not to hide, shrink or move anything.
    static func words(for property: String) -> [String] {
        switch property {
        case "font-style": ["normal", "italic"]
        case "font-weight": ["normal", "bold"]
        case "font-variant-caps": ["normal", "small-caps"]
        case "font-variant-numeric": ["normal", "lining-nums", "oldstyle-nums", "tabular-nums", "proportional-nums"]
        case "text-align": ["start", "end", "left", "right", "center", "justify"]
        case "text-wrap": ["wrap", "balance", "pretty"]
        case "list-style-image": ["none"]
        case "list-style-type": ["none", "disc", "circle", "square", "decimal"]
        case _ where property.hasPrefix("break-"): ["auto", "avoid", "page"]
        case _ where property.hasPrefix("margin"): ["auto"]
        case "border-radius": []
        case _ where property.hasPrefix("border") && !holdsColour(property):
            ["none", "solid", "dotted", "dashed", "double", "thin", "medium", "thick"]
        default: []
        }
    }

    static let pseudoClasses = [
        "first-child", "last-child", "only-child", "nth-child", "nth-last-child", "first-of-type", "last-of-type",
        "nth-of-type", "not", "is", "where", "lang", "dir", "empty",
    ]

    /// Names of what must be seen as it is: a rule of a theme would not reach it.
    static let protected = [
        "alerts", "tag", "draft", "hero", "score", "band", "skip", "main", "html", "body", "header", "h1", "footer",
        "root", "logo", "kind", "visit",
    ]

    /// The greatest length of each unit.
    static let lengths: KeyValuePairs<String, Int> = ["px": 48, "rem": 3, "em": 1, "pt": 36]
}
