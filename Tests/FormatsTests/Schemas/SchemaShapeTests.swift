import Testing

@testable import Formats

/// The reader and the schemas know the same elements, with the same attributes and children.
@Suite struct SchemaShapeTests {
    typealias Name = SchemaPatterns.ElementName

    /// What the schemas know already and the reader does not; empty when the reader has caught up.
    static let notYetRead: [String: Set<String>] = [:]

    /// Patterns of elements that the reader does not know at all yet; empty when it has caught up.
    static let patternsNotYetRead: Set<String> = []

    /// What every question takes that the reader does not know yet; empty when it has caught up.
    static let questionPartsNotYetRead: Set<String> = []

    let shapes: [Name: SchemaPatterns.Shape]

    init() throws {
        shapes = try SchemaPatterns(String(decoding: ChecklistSchema.relaxNG, as: UTF8.self)).shapes
    }

    @Test func everyElementOfTheSchemasIsRead() {
        let unknown = shapes.keys.sorted().filter {
            Self.readerShape(of: $0) == nil && !Self.patternsNotYetRead.contains($0.pattern)
        }
        #expect(unknown == [])
        let known = QuestionShape.names.filter { name in !shapes.keys.contains { $0.element == name } }
        #expect(known == [], "the schemas lack questions that are read")
    }

    @Test func namesAreTheSame() {
        for (name, shape) in shapes.sorted(by: { $0.key < $1.key }) {
            guard let read = Self.readerShape(of: name) else { continue }
            let allowed = allowance(for: name.element)
            #expect(shape.attributes.subtracting(allowed) == Set(read.attributes), "attributes of \(name)")
            #expect(shape.required == Set(read.required), "required attributes of \(name)")
            #expect(shape.children.subtracting(allowed) == Set(read.children), "children of \(name)")
            #expect(Self.text(of: read) == shape.text, "text of \(name)")
        }
    }

    @Test func nothingIsAllowedForNothing() {
        for (element, names) in Self.notYetRead.sorted(by: { $0.key < $1.key }) {
            let read = shapes.keys.filter { $0.element == element }.compactMap { Self.readerShape(of: $0) }
            let known = Set(read.flatMap { $0.attributes + $0.children })
            #expect(names.intersection(known) == [], "take these out of notYetRead, ‘\(element)’")
        }
        let read = shapes.keys.filter { Self.readerShape(of: $0) != nil }.map(\.pattern)
        #expect(Self.patternsNotYetRead.intersection(read) == [], "take these out of patternsNotYetRead")
        let parts = Set(QuestionShape.names.compactMap(QuestionShape.named).flatMap { $0.attributes + $0.children })
        #expect(Self.questionPartsNotYetRead.intersection(parts) == [], "take these out of questionPartsNotYetRead")
    }

    /// What an element may lack; a section lacks the questions that are not read yet.
    private func allowance(for element: String) -> Set<String> {
        let questions = QuestionShape.named(element) == nil ? [] : Self.questionPartsNotYetRead
        let unread = shapes.keys.filter { Self.patternsNotYetRead.contains($0.pattern) }.map(\.element)
        return (Self.notYetRead[element] ?? []).union(questions).union(element == "section" ? unread : [])
    }

    private static func text(of shape: ElementShape) -> SchemaPatterns.Shape.Text {
        switch shape.text {
        case .none: .none
        case .optional: .optional
        case .needed: .needed
        }
    }

    /// The reader's shape for an element of the schema; where it stands decides for names that are used twice.
    private static func readerShape(of name: Name) -> ElementShape? {
        switch name.pattern {
        case "Allow": .allow
        case "Title", "Summary", "Changes", "Instances", "Ask", "Help", "Example", "Scenario", "BriefingMust",
            "BriefingNever", "BriefingNote":
            .text
        case "Checklist": .checklist
        case "Library": .library
        case "Block": .block
        case "Import": .importing
        case "Use": .use
        case "Briefing": .briefing
        case "Quiz": .quiz
        case "QuizItem": .quizItem
        case "QuizOption": .quizOption
        case "Scoring": .scoring
        case "Band": .band
        case "Index": .index
        case "Blend": .blend
        case "BlendPart": .part
        case "Scale": .scale
        case "Option", "ChoicesOption": .option
        case "Section": .section
        case "Constraint": .constraint
        case "Row": QuestionShape.row
        case "Comment", "SharedComment": .comment
        case "Evidence", "SharedEvidence": .evidence
        case "Standard": .standard
        case "Steps", "TimeSteps", "ComputedSteps": name.element == "score" ? .step : .linear
        default: QuestionShape.named(name.element)
        }
    }
}
