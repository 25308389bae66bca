import Evaluation
import Phrases
import Terminal

/// Something that lies over the question; the last one takes the keys.
enum Layer: Hashable, Sendable {
    case menu(Menu)
    case sheet(Sheet)
}

/// Text to read, with or without a line to type in.
struct Sheet: Hashable, Sendable {
    enum Purpose: Hashable, Sendable {
        case help
        case briefing(quiz: [String: Set<String>])
        case comment(CommentRule?, isFollowUp: Bool)
        case photo(EvidenceRule?, isFollowUp: Bool)
        case reason
        case correction(AnswerValue, Origin)
        case note
        case finish
        case rescue
    }

    let purpose: Purpose
    let heading: String
    var body: [Line] = []
    /// What stands before the line to type in.
    var label = ""
    var entry: TextEntry?
    /// The first line of the text that is shown.
    var scroll = 0
}

/// An input that waits for the shopper to say yes.
struct Confirmation: Hashable, Sendable {
    let input: InterviewInput
    let question: QuestionID
    /// What was already confirmed.
    var confirmed: Set<Step>

    enum Step: Hashable, Sendable { case hides, replaces }
}

/// A sentence in a style, to be wrapped where it is shown.
struct Line: Hashable, Sendable {
    let text: String
    var style: Style = .plain

    init(_ text: String, _ style: Style = .plain) {
        self.text = text
        self.style = style
    }
}

/// A sign at the front of a line; it never stands without words that say the same.
enum Sign: Hashable, Sendable {
    case none, answered, open, later, flagged, missing, caution, notAsked, here
}
