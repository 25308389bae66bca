/// What an element of the language may have and hold.
struct ElementShape {
    let attributes: [String]
    let required: [String]
    /// In the order in which they must stand, where `isOrdered`.
    let children: [String]
    /// Children that may stand only once.
    let single: Set<String>
    let isOrdered: Bool
    /// Children that share one place in the order; so do comment and evidence, where they stand before questions.
    let interleaved: Set<String>
    let text: Text

    /// Whether two children may stand in either order.
    func sharesPlace(_ first: String, _ second: String) -> Bool {
        let followUps = [first, second].count { $0 == "comment" || $0 == "evidence" }
        return followUps != 1 && interleaved.contains(first) && interleaved.contains(second)
    }

    /// Whether words stand directly in it.
    enum Text {
        case none, optional, needed
    }

    init(
        attributes: [String] = [], required: [String] = [], children: [String] = [], single: Set<String> = [],
        isOrdered: Bool = false, interleaved: Set<String> = [], text: Text = .none
    ) {
        self.attributes = required + attributes
        self.required = required
        self.children = children
        self.single = single
        self.isOrdered = isOrdered
        self.interleaved = interleaved
        self.text = text
    }

    /// Whether a child of a question or a scale is none of those that say what can be chosen or what it earns.
    static func isBesideOptions(_ name: String) -> Bool { QuestionShape.commonChildren.contains(name) }

    /// Whether a child of a section is neither a question nor anything that holds some.
    static func isBesideItems(_ name: String) -> Bool {
        ["title", "instances", "comment", "evidence", "constraint", "allow"].contains(name)
    }

    static let checklist = ElementShape(
        required: ["id", "version", "xml:lang"],
        children: [
            "title", "summary", "allow", "changes", "import", "briefing", "scoring", "scale", "section", "use",
            "constraint",
        ],
        single: ["title", "summary", "changes", "briefing", "scoring"], isOrdered: true,
        interleaved: ["section", "use"])
    static let library = ElementShape(
        required: ["id", "version", "xml:lang"], children: ["title", "import", "scale", "block"], single: ["title"],
        isOrdered: true)
    static let block = ElementShape(
        required: ["id"], children: ["title"] + sectionItems, single: ["title"],
        isOrdered: true, interleaved: Set(sectionItems))
    static let importing = ElementShape(required: ["file"])
    static let use = ElementShape(attributes: ["prefix"], required: ["file", "block"])
    static let briefing = ElementShape(
        children: ["scenario", "must", "never", "note", "quiz"], single: ["scenario", "quiz"])
    static let quiz = ElementShape(attributes: ["pass"], children: ["item"])
    static let quizItem = ElementShape(required: ["id"], children: ["ask", "option"], single: ["ask"])
    static let quizOption = ElementShape(attributes: ["correct"], required: ["value"], text: .needed)
    static let scoring = ElementShape(
        attributes: ["model", "target", "decimals", "cap", "hide-points"], children: ["band", "index", "blend"],
        single: ["blend"], isOrdered: true)
    static let band = ElementShape(attributes: ["fails"], required: ["id", "from"], text: .needed)
    static let index = ElementShape(attributes: ["cap"], required: ["id"], text: .needed)
    static let blend = ElementShape(children: ["part"])
    static let part = ElementShape(attributes: ["required"], required: ["of", "weight"])
    static let scale = ElementShape(attributes: ["low", "high"], required: ["id"], children: ["option"])
    static let section = ElementShape(
        attributes: ["weight", "minimum", "on-miss", "cap", "when", "repeat", "per", "combine", "stage", "was"],
        required: ["id"], children: ["title", "allow", "instances", "comment", "evidence"] + sectionItems,
        single: ["title", "instances"], isOrdered: true, interleaved: Set(sectionItems).union(["comment", "evidence"]))
    private static let sectionItems = ["section", "use", "constraint"] + QuestionShape.names
    static let constraint = ElementShape(attributes: ["level"], required: ["id", "that"], text: .needed)
    static let option = ElementShape(
        attributes: ["points", "comment", "evidence", "exclusive", "ends-visit"], required: ["value"], text: .needed)
    static let step = ElementShape(
        attributes: ["at-least", "more-than", "at-most", "less-than"], required: ["points"])
    static let linear = ElementShape(required: ["from", "to", "points"])
    static let comment = ElementShape(attributes: ["when", "required", "min-length"], text: .optional)
    static let evidence = ElementShape(attributes: ["when", "required", "min"], text: .optional)
    static let standard = ElementShape(attributes: ["ref"], text: .optional)
    static let text = ElementShape(text: .needed)
    static let allow = ElementShape(required: ["lint", "reason"])
}

/// The shape of each question type, by the name of its element.
enum QuestionShape {
    static let names = [
        "yes-no", "choice", "choices", "rating", "number", "money", "duration", "time", "date", "text", "photo",
        "employee", "date-time", "place", "file", "computed", "matrix", "note",
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
        "date-time": plain([]),
        "place": plain([]),
        "file": plain(["min", "max"]),
        "computed": ElementShape(
            attributes: ["decimals", "unit", "when", "nature", "was"] + pointAttributes, required: ["id", "value"],
            children: ["ask", "help", "standard", "allow", "score", "linear"], single: once),
        "matrix": ElementShape(
            attributes: ["scale", "points", "weight", "unscored", "index", "hide-points"] + commonAttributes,
            required: ["id"], children: commonChildren + ["option", "row"], single: once),
        "note": ElementShape(
            attributes: ["when"], required: ["id"], children: ["ask", "help", "allow"], single: ["ask", "help"]),
    ]

    static let row = ElementShape(
        attributes: pointAttributes + commonAttributes, required: ["id"], text: .needed)

    private static let commonAttributes = ["required", "na", "when", "nature", "was"]
    private static let pointAttributes = [
        "points", "weight", "bonus", "critical", "below", "unscored", "index", "hide-points",
    ]
    static let commonChildren = ["ask", "help", "example", "standard", "comment", "evidence", "allow"]
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
