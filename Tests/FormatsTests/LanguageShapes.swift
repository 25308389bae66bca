@testable import Formats

extension ElementShape {
    /// Every element of the language with its shape; one name may stand for several elements, such as `option`.
    static let ofLanguage: [(name: String, shape: ElementShape)] =
        [
            ("checklist", .checklist), ("library", .library), ("block", .block), ("import", .importing), ("use", .use),
            ("briefing", .briefing), ("quiz", .quiz), ("item", .quizItem), ("option", .quizOption),
            ("scoring", .scoring), ("band", .band), ("index", .index), ("blend", .blend), ("part", .part),
            ("scale", .scale), ("section", .section), ("constraint", .constraint), ("option", .option),
            ("score", .step), ("linear", .linear), ("comment", .comment), ("evidence", .evidence),
            ("standard", .standard), ("allow", .allow), ("row", QuestionShape.row),
        ] + texts.map { ($0, .text) }
        + QuestionShape.names.compactMap { name in QuestionShape.named(name).map { (name, $0) } }

    /// Elements that hold nothing but words.
    private static let texts = [
        "title", "summary", "changes", "scenario", "must", "never", "note", "instances", "ask", "help", "example",
    ]
}
