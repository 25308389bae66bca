import Evaluation
import Phrases
import Terminal
import Testing
import Wizard

/// The same events through screen and lines give the same answers, outcomes and dormant answers.
///
/// Scripts/proof/equivalence.py does the same with the real command in a pseudo terminal.
@Suite struct FrontEndEquivalenceTests {
    @Test(arguments: 0..<300) func theSameEventsGiveTheSameVisit(_ seed: Int) throws {
        var random = SeededNumbers(seed: seed)
        let checklist = randomChecklist(&random)
        let events = (0..<15).map { _ in RandomEvent(&random) }
        var screen = ScreenPlay(checklist)
        for event in events { screen.play(event) }
        let lines = LinesPlay(events)
        lines.run(checklist)
        let entries = screen.session.visit.entries
        #expect(entries == lines.visit.entries, "\(events)\n\(lines.log)")
        let steps = [screen.session.around.saved, lines.around.saved].map { changes(in: $0.map(\.event)) }
        #expect(steps[0] == steps[1], "not only the end, also every step")
        let visits = [screen.session.visit, lines.visit]
        let dormant = visits.map { Interview(checklist, $0).dormant }
        #expect(dormant[0] == dormant[1])
        let cards = try visits.map { try score($0, by: checklist, pin: $0.pin).questions.map(\.outcome) }
        #expect(cards[0] == cards[1])
    }

    /// The entries that differ from those before, without how they were typed, which may be written in another way.
    private func changes(in events: [VisitEvent]) -> [Change] {
        var before: [QuestionID: Entry] = [:]
        return events.compactMap { event in
            guard case .entered(let question, let entry, _) = event else { return nil }
            defer { before[question] = entry }
            return entry == before[question] ?? Entry() ? nil : Change(question: question, entry: entry)
        }
    }

    private struct Change: Equatable {
        let question: QuestionID
        let entry: Entry
    }
}

/// Plays events at the screen.
private struct ScreenPlay {
    var session: ScreenSession
    /// What the screen showed when it was looked at last; drawing it for every key would take most of the time.
    private var seen: String

    init(_ checklist: Checklist) {
        session = ScreenSession(checklist)
        seen = session.words
    }

    mutating func play(_ event: RandomEvent) {
        if event.kind != .undo, event.kind != .redo { session.go(to: 1 + event.question % total) }
        if event.kind == .answer { seen = session.words }
        switch event.kind {
        case .answer: answer(seen.contains("Whom did you meet?") ? event.name : event.typed)
        case .undo: session.press(.control("u"))
        case .redo: session.press(.control("y"))
        case .later: session.press(.function(8))
        case .clear: session.press(.control("x"))
        case .doesNotApply: session.press(.function(7))
        case .comment:
            session.press(.function(4))
            type(event.comment)
        }
        converse(event)
    }

    /// As the head of the screen says it: “2 of 7 answered”.
    private var total: Int {
        let words = seen.split(separator: " ")
        let place = words.indices.first { words[$0] == "answered" && words[$0 - 2] == "of" }
        return place.flatMap { Int(words[$0 - 1]) } ?? 1
    }

    private mutating func type(_ text: String) {
        erase()
        session.press(.text(text), .enter)
    }

    private mutating func erase() { session.hold(.backspace, times: 40) }

    /// A person has three lines here, and one with semicolons there.
    private mutating func answer(_ typed: String) {
        guard seen.contains("Description:") else { return type(typed) }
        let parts = typed.split(separator: ";", maxSplits: 2, omittingEmptySubsequences: false).map(String.init)
        let lines = parts.count == 1 ? ["", "", parts[0]] : Array((parts + [""]).prefix(3))
        for (index, line) in lines.enumerated() {
            if index > 0 { session.press(.tab) }
            erase()
            session.press(.text(line.trimmingBlanks))
        }
        session.press(.enter)
    }

    private mutating func converse(_ event: RandomEvent) {
        var comment = event.comment
        for _ in 0..<20 {
            seen = session.words
            if seen.contains("This hides") || seen.contains("would be deleted") {
                session.pick(event.confirms ? 2 : 1)
            } else if seen.hasSuffix("Enter Save Ctrl+O Editor Esc Back") {
                type(comment)
                comment = ""
            } else if seen.contains("Drag the photo here") && seen.hasSuffix("Enter OK Esc Back") {
                session.press(.enter)
            } else if seen.contains("Why does it not apply?") && seen.hasSuffix("Enter OK Esc Back") {
                type("It was closed.")
            } else {
                return
            }
        }
    }
}

/// Plays events at the lines.
private final class LinesPlay {
    let around = TestSurroundings()
    private var events: ArraySlice<RandomEvent>
    private var event: RandomEvent?
    private var pending: [String] = []
    private var comment = ""
    private var said = ""
    private(set) var log = ""

    init(_ events: [RandomEvent]) { self.events = events[...] }

    private var begun: Visit {
        let details = VisitDetails(id: "test-1", location: "Mill Lane 4", date: TestSurroundings.day, language: "en")
        return Visit(pin: ChecklistPin(id: "test", version: "1", digest: ""), details: details)
    }

    var visit: Visit {
        var visit = begun
        for event in around.saved { visit.apply(event.event) }
        return visit
    }

    func run(_ checklist: Checklist) {
        var wizard = LinesWizard(
            Interview(checklist, begun), .of(.english), around.surroundings, read: { self.read() },
            write: { text in
                self.said += text
                self.log += text
            })
        _ = wizard.run()
    }

    private func read() -> String? {
        let line = next()
        log += "«\(line ?? "")»\n"
        said = ""
        return line
    }

    private func next() -> String? {
        if said.hasSuffix("Comment: ") {
            defer { comment = "" }
            return comment
        }
        if said.hasSuffix("Photo: ") { return "" }
        if said.hasSuffix("Reason: ") { return "It was closed." }
        if said.contains("They are kept, but not sent.") || said.contains("would be deleted") {
            return event?.confirms ?? false ? "1" : "2"
        }
        if !pending.isEmpty {
            let line = pending.removeFirst()
            return event?.kind == .answer && said.contains("Whom did you meet?") ? event?.name : line
        }
        event = events.popFirst()
        guard let event else { return nil }
        return begin(event)
    }

    private func begin(_ event: RandomEvent) -> String {
        comment = event.comment
        switch event.kind {
        case .undo: return ":undo"
        case .redo: return ":redo"
        case .answer: pending = [event.typed]
        case .later: pending = [":later"]
        case .clear: pending = [":clear"]
        case .doesNotApply: pending = [":na"]
        case .comment: pending = [":comment"]
        }
        return ":go \(1 + event.question % total)"
    }

    /// As it was said last: “Question 2 of 7” or “Review. 2 of 7”.
    private var total: Int {
        var total = 1
        for line in log.split(separator: "\n") where line.hasPrefix("Question ") || line.hasPrefix("Review. ") {
            let words = line.split { " ,.".contains($0) }
            if words.count > 3, words[2] == "of", let said = Int(words[3]) { total = said }
        }
        return total
    }
}

extension String {
    fileprivate var trimmingBlanks: String {
        String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
