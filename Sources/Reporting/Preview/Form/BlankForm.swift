import Evaluation

/// A checklist as it is printed for filling in by hand: every text in its order, and room for every answer.
package struct BlankForm: Hashable, Sendable {
    let languages: PageLanguages
    let skip: String
    let kind: Sentence
    let title: Sentence
    let summary: Sentence?
    let version: Sentence
    /// What is filled in at the top.
    let fields: [Sentence]
    let howTo: Sentence
    let briefing: FormBriefing?
    let sections: [FormSection]
    let ending: FormEnding
}

struct FormBriefing: Hashable, Sendable {
    let heading: String
    /// The scenario, what to do, what never to do, and notes.
    let lists: [FormList]
    let quiz: FormQuiz?
}

struct FormList: Hashable, Sendable {
    let heading: String
    let items: [Sentence]
}

struct FormQuiz: Hashable, Sendable {
    let heading: String
    let pass: Sentence
    let items: [FormQuestion]
}

struct FormEnding: Hashable, Sendable {
    let heading: String
    let statement: Sentence
    let fields: [Sentence]
}

/// A section, or the part of one up to a section within it.
struct FormSection: Hashable, Sendable {
    /// Of its heading: 2 for a section that stands in no other.
    let level: Int
    let title: Sentence
    var rule: Point?
    var hint: Sentence?
    /// Whose copy it is.
    var nameField: Sentence?
    var items: [FormItem] = []
}

enum FormItem: Hashable, Sendable {
    case question(FormQuestion)
    case matrix(FormMatrix)
    case note(FormNote)
}

struct FormNote: Hashable, Sendable {
    let text: Sentence
    let rule: Point?
    let help: Sentence?
}

struct FormQuestion: Hashable, Sendable {
    /// `nil` for an item of a quiz.
    let number: Int?
    let ask: Sentence
    var rule: Point?
    /// Help, example and what is said of the way to answer.
    var details: [Sentence] = []
    var remarks: [Sentence] = []
    let answer: FormAnswer
    var notApplicable: Sentence?
    var followUps: [FormFollowUp] = []
}

/// The rows of a matrix, each a question of its own.
struct FormMatrix: Hashable, Sendable {
    let stem: Sentence
    let details: [Sentence]
    /// What heads the column of the rows.
    let column: String
    let options: [FormOption]
    let notApplicable: Sentence?
    let rows: [FormRow]
    let followUps: [FormFollowUp]
}

extension FormMatrix {
    /// What holds for every row is said once, above them.
    var sharedRule: Point? { rows.allSatisfy { $0.rule == rows.first?.rule } ? rows.first?.rule : nil }
    var sharedRemarks: [Sentence] {
        rows.allSatisfy { $0.remarks == rows.first?.remarks } ? rows.first?.remarks ?? [] : []
    }
}

struct FormRow: Hashable, Sendable {
    let number: Int
    let ask: Sentence
    let rule: Point?
    let remarks: [Sentence]
    let acceptsNotApplicable: Bool
}

/// The room for an answer.
enum FormAnswer: Hashable, Sendable {
    case options([FormOption], isSingle: Bool)
    /// One step of a scale, with the words at its ends.
    case scale([FormOption], low: Sentence?, high: Sentence?)
    /// Short blanks, one beside the other.
    case blanks([FormBlank])
    case lines(Int)
    /// A line for each name.
    case names(Int, label: Sentence)
    /// Nothing is filled in.
    case nothing
}

struct FormOption: Hashable, Sendable {
    let label: Sentence
    var remarks: [Sentence] = []
}

struct FormBlank: Hashable, Sendable {
    var before: Sentence?
    var after: Sentence?
    var isLong = false
}

/// A comment or photos that are asked for beside an answer.
struct FormFollowUp: Hashable, Sendable {
    let rule: Point?
    let prompt: Sentence
    var remarks: [Sentence] = []
    /// No lines for a photo, only a box to tick.
    let lines: Int
}
