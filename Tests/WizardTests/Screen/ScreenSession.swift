import Evaluation
import Phrases
import Terminal
import Testing
import Wizard

/// The screen front end in a test: keys in; the words it shows, what it saved and how it ended out.
struct ScreenSession {
    var wizard: ScreenWizard
    let around: TestSurroundings
    private let begun: Visit

    init(
        _ checklist: Checklist, language: Language = .english, earlier: [VisitEvent] = [],
        resumingAt: QuestionID? = nil, restoring halfTyped: HalfTyped? = nil,
        around: TestSurroundings = TestSurroundings()
    ) {
        var visit = Visit(
            pin: ChecklistPin(id: "test", version: "1", digest: ""),
            details: VisitDetails(
                id: "test-1", location: "Mill Lane 4", date: TestSurroundings.day, language: language.rawValue))
        for event in earlier { visit.apply(event) }
        begun = visit
        self.around = around
        wizard = ScreenWizard(
            Interview(checklist, visit, resumingAt: resumingAt), .of(language), around.surroundings,
            restoring: halfTyped.map { [$0] } ?? [])
    }

    mutating func press(_ keys: Key...) { for key in keys { wizard.take(key) } }

    /// Types the text and presses Enter, once for each.
    mutating func enter(_ texts: String...) {
        for text in texts { press(.text(text), .enter) }
    }

    mutating func hold(_ key: Key, times: Int = 300) { for _ in 0..<times { wizard.take(key) } }

    /// Goes to the question with that number, by finding it.
    mutating func go(to number: Int) { press(.function(2), .text("\(number)"), .enter) }

    /// Opens the menu on Esc and chooses a command by its name.
    mutating func choose(_ command: ScreenPhrase) {
        press(.escape, .text(wizard.catalogue.text(command)), .enter)
    }

    /// Chooses a line of a list by the arrows, from 1.
    mutating func arrow(to line: Int) {
        hold(.down, times: line)
        press(.enter)
    }

    /// Chooses a line of a menu by its number.
    mutating func pick(_ number: Int) { enter("\(number)") }

    // MARK: What came of it

    /// Every word on a screen without a side column, with single spaces.
    var words: String {
        wizard.frame(TerminalSize(columns: 98, rows: 60)).rows.map(words).filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// The sentence above the line of keys.
    var message: String {
        words(wizard.frame(TerminalSize(columns: 98, rows: 60)).rows.dropLast().last ?? Row())
    }

    func shows(_ text: String) -> Bool { words.contains(text.split(separator: " ").joined(separator: " ")) }

    private func words(_ row: Row) -> String {
        row.pieces.map(\.text).joined(separator: " ").split(separator: " ").joined(separator: " ")
    }

    var end: WizardEnd? { wizard.end }
    var events: [VisitEvent] { around.saved.map(\.event) }

    /// The visit as the store has it.
    var visit: Visit {
        var visit = begun
        for event in events { visit.apply(event) }
        return visit
    }

    func reply(_ id: QuestionID) -> Reply? { visit.entry(id).reply }

    /// How the last entry at a question came about.
    func origin(_ id: QuestionID) -> Origin? {
        for case .entered(id, _, let origin) in events.reversed() { return origin }
        return nil
    }
}

extension ScreenSession: CustomTestStringConvertible {
    var testDescription: String { words }
}
