import Evaluation
import Phrases

/// The lines front end: plain text in, plain text out, without one escape byte; for pipes and screen readers.
package struct LinesWizard {
    var interview: Interview
    var catalogue: Catalogue
    var recorder: Recorder
    let surroundings: WizardSurroundings
    /// A try-out that keeps nothing.
    private let isPractice: Bool
    private let read: () -> String?
    private let write: (String) -> Void
    /// The section that was named last, so that it is named again only when it changes.
    var spokenSection: SectionID?
    /// The matrix whose stem was said last, and in which slot, so that it is said again only when it changes.
    var spokenMatrix: SpokenMatrix?
    var end: WizardEnd?
    var texts: VisitTexts { VisitTexts(interview, catalogue) }

    package init(
        _ interview: Interview, _ catalogue: Catalogue, _ surroundings: WizardSurroundings, isPractice: Bool = false,
        read: @escaping () -> String?, write: @escaping (String) -> Void
    ) {
        self.interview = interview
        self.catalogue = catalogue
        self.surroundings = surroundings
        self.isPractice = isPractice
        self.read = read
        self.write = write
        recorder = Recorder(surroundings)
    }

    /// Asks until the visit is finalised, the shopper pauses, or the input ends.
    package mutating func run() -> WizardEnd {
        greet()
        if !briefed() { return end ?? .draft }
        start()
        while end == nil {
            if let id = interview.current, let question = interview.checklist.question(id) {
                ask(question)
            } else {
                review()
            }
        }
        return end ?? .draft
    }

    private mutating func greet() {
        let details = interview.visit.details
        say(
            .visitHeading,
            [
                "title": interview.checklist.title, "location": details.location, "date": catalogue.words(details.date),
                "visit": details.id,
            ])
        sayChecklistLanguage()
        let asked = interview.askedQuestions.filter(\.takesAnswer)
        let answered = asked.filter { interview.visit.entry($0.id).reply != nil }.count
        if answered == asked.count, answered > 0 {
            say(.resumedFinished)
        } else if interview.visit.isMoved {
            let version = interview.visit.pin.version
            say(.resumedCorrected, ["version": version, "answered": "\(answered)", "total": "\(asked.count)"])
        } else if answered > 0 {
            say(.resumed, ["answered": "\(answered)", "total": "\(asked.count)"])
        } else {
            sayPlainly(isPractice ? catalogue.text(ScreenPhrase.practiceLines) : catalogue.text(.startHint))
        }
    }

    /// Goes on where the shopper stopped, else at the first gap.
    private mutating func start() {
        guard interview.current == nil, let gap = interview.firstGap else { return }
        move(to: interview.visit.entries.isEmpty ? interview.next ?? gap : gap)
    }

    // MARK: Input and output

    /// One line of input, or `nil` at its end, after which the session is over.
    mutating func listen(_ prompt: WizardPhrase) -> String? {
        write(catalogue.text(prompt))
        guard let line = read() else {
            write("\n")
            if end == nil { leave(as: .draft) }
            return nil
        }
        return (line.unicodeScalars.last == "\r" ? String(line.unicodeScalars.dropLast()) : line).composed
    }

    func say(_ phrase: WizardPhrase, count: Int? = nil, _ values: [String: String] = [:]) {
        write(catalogue.text(phrase, count: count, values.mapValues(spoken)) + "\n")
    }

    /// Text of others without control characters: nothing that is written here may steer a terminal.
    func spoken(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.unicodeScalars.map { scalar in
                    scalar == "\n" || scalar == "\t"
                        ? " " : scalar.properties.generalCategory == .control ? "\u{FFFD}" : scalar
                }))
    }

    mutating func leave(as how: WizardEnd) {
        let visit = interview.visit.details.id
        guard recorder.unsaved.isEmpty else {
            end = .notSaved
            return
        }
        end = how
        guard !isPractice else { return sayPlainly(catalogue.text(ScreenPhrase.practiceNotKept)) }
        switch how {
        case .draft: say(.draftSaved, ["visit": visit])
        case .paused, .interrupted: say(.paused, ["visit": visit])
        case .finalised: say(.finalised, ["visit": visit])
        case .notSaved: break
        }
    }

    // MARK: Moving and recording

    mutating func move(to id: QuestionID?) {
        guard let id else {
            interview.leave()
            return
        }
        do throws(Refusal) {
            try interview.go(to: id)
        } catch {
            sayRefusal(error)
        }
    }

    /// Gives an input to the interview and makes its events durable; false when it was refused.
    mutating func enter(_ input: InterviewInput) -> Bool {
        do throws(Refusal) {
            save(try interview.handle(input))
            return true
        } catch {
            sayRefusal(error)
            return false
        }
    }

    /// Stays here until the events are saved, or the shopper leaves without them.
    private mutating func save(_ events: [VisitEvent]) {
        var failure = recorder.record(events, at: interview.current)
        while let current = failure {
            say(.notSaved, ["reason": catalogue.words(current)])
            say(.retryHint, ["retry": catalogue.word(.retryWords), "quit": catalogue.word(.quitWords)])
            guard let line = listen(.prompt) else {
                end = .notSaved
                return
            }
            if catalogue.isOne(of: .retryWords, line.trimmed) {
                failure = recorder.retry(at: interview.current)
                if failure == nil { say(.savedNow) }
            } else if LinesCommand(line, catalogue)?.kind == .quit {
                end = .notSaved
                return
            }
        }
    }
}
