/// What an element of the language may have and hold.
struct ElementShape {
    let attributes: [String]
    let required: [String]
    /// In the order in which they must stand, where `isOrdered`.
    let children: [String]
    /// Children that may stand only once.
    let single: Set<String>
    let isOrdered: Bool
    let text: Text

    /// Whether words stand directly in it.
    enum Text {
        case none, optional, needed
    }

    init(
        attributes: [String] = [], required: [String] = [], children: [String] = [], single: Set<String> = [],
        isOrdered: Bool = false, text: Text = .none
    ) {
        self.attributes = required + attributes
        self.required = required
        self.children = children
        self.single = single
        self.isOrdered = isOrdered
        self.text = text
    }

    /// Whether a child of a question or a scale is none of those that say what can be chosen or what it earns.
    static func isBesideOptions(_ name: String) -> Bool { QuestionShape.commonChildren.contains(name) }

    static let checklist = ElementShape(
        required: ["id", "version", "xml:lang"],
        children: ["title", "summary", "changes", "briefing", "scoring", "scale", "section"],
        single: ["title", "summary", "changes", "briefing", "scoring"], isOrdered: true)
    static let briefing = ElementShape(children: ["scenario", "must", "never", "note"], single: ["scenario"])
    static let scoring = ElementShape(attributes: ["model", "target", "decimals", "cap"], children: ["band"])
    static let band = ElementShape(attributes: ["fails"], required: ["id", "from"], text: .needed)
    static let scale = ElementShape(attributes: ["low", "high"], required: ["id"], children: ["option"])
    static let section = ElementShape(
        attributes: ["weight", "minimum", "on-miss", "cap", "when"], required: ["id"],
        children: ["title", "section"] + QuestionShape.names, single: ["title"])
    static let option = ElementShape(
        attributes: ["points", "comment", "exclusive", "ends-visit"], required: ["value"], text: .needed)
    static let step = ElementShape(
        attributes: ["at-least", "more-than", "at-most", "less-than"], required: ["points"])
    static let linear = ElementShape(required: ["from", "to", "points"])
    static let comment = ElementShape(attributes: ["when", "required", "min-length"], text: .optional)
    static let evidence = ElementShape(attributes: ["when", "required", "min"], text: .optional)
    static let standard = ElementShape(attributes: ["ref"], text: .optional)
    static let text = ElementShape(text: .needed)
}

/// The shape of each question type, by the name of its element.
enum QuestionShape {
    static let names = [
        "yes-no", "choice", "choices", "rating", "number", "money", "duration", "time", "date", "text", "photo",
        "employee", "note",
    ]

    static func named(_ name: String) -> ElementShape? { shapes[name] }

    private static let shapes: [String: ElementShape] = [
        "yes-no": scored(["expect"], []),
        "choice": scored(["scale"], ["option"]),
        "choices": scored(["scale", "min", "max", "floor", "possible"], ["option"]),
        "rating": scored(["scale", "low", "high"], ["option"]),
        "number": scored(["min", "max", "decimals", "unit"], ["score", "linear"]),
        "money": scored(["min", "max", "decimals"], ["score", "linear"], required: ["currency"]),
        "duration": scored(["unit", "stopwatch", "min", "max"], ["score", "linear"]),
        "time": scored([], ["score", "linear"]),
        "date": plain([]),
        "text": plain(["size", "min-length"]),
        "photo": plain(["min", "max"]),
        "employee": plain([]),
        "note": ElementShape(
            attributes: ["when"], required: ["id"], children: ["ask", "help"], single: ["ask", "help"]),
    ]

    private static let commonAttributes = ["required", "na", "when", "nature"]
    private static let pointAttributes = ["points", "weight", "bonus", "critical", "below", "unscored"]
    static let commonChildren = ["ask", "help", "example", "standard", "comment", "evidence"]
    private static let once: Set<String> = ["ask", "help", "example", "standard", "linear"]

    private static func scored(_ own: [String], _ children: [String], required: [String] = []) -> ElementShape {
        ElementShape(
            attributes: own + pointAttributes + commonAttributes, required: ["id"] + required,
            children: commonChildren + children, single: once)
    }

    private static func plain(_ own: [String]) -> ElementShape {
        ElementShape(
            attributes: own + commonAttributes, required: ["id"], children: commonChildren, single: once)
    }
}
