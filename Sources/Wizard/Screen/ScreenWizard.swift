import Evaluation
import Phrases
import Terminal

/// The screen front end as a value: keys in, frames out; nothing in it touches a terminal.
package struct ScreenWizard {
    var interview: Interview
    package internal(set) var catalogue: Catalogue
    var recorder: Recorder
    let surroundings: WizardSurroundings
    let settings: ScreenSettings
    /// What is being done at the question in front of the shopper.
    var field: AnswerField?
    /// What lies over the question, the topmost last.
    var layers: [Layer] = []
    var message: Message?
    /// How much is answered; counted anew only after something was entered, because a long checklist has many questions.
    var progress = Progress()
    /// What was typed at questions that were left before it was accepted.
    var left: [HalfTyped] = []
    /// How large the screen is, for scrolling.
    package var size = TerminalSize(columns: 80, rows: 24)
    /// Where the shopper was before the review.
    var beforeReview: QuestionID?
    /// Why the last save failed, while something is unsaved.
    var saveFailure: SaveFailure?
    /// How and when each question got its entry, as far as it is known.
    var origins: [QuestionID: Provenance]
    package internal(set) var end: WizardEnd?
    var texts: VisitTexts { VisitTexts(interview, catalogue) }

    package init(
        _ interview: Interview, _ catalogue: Catalogue, _ surroundings: WizardSurroundings,
        settings: ScreenSettings = ScreenSettings(), restoring halfTyped: [HalfTyped] = []
    ) {
        self.interview = interview
        self.catalogue = catalogue
        self.surroundings = surroundings
        self.settings = settings
        recorder = Recorder(surroundings)
        origins = surroundings.origins
        start()
        settle()
        restore(halfTyped)
    }

    package var visitID: String { interview.visit.details.id }

    /// When a stopwatch in sight shows its next second; `nil` while nothing moves.
    package var millisecondsToTick: Int? {
        guard layers.isEmpty, let id = interview.current,
            let started = interview.visit.entries[id]?.stopwatch?.started
        else { return nil }
        let passed = surroundings.clock().milliseconds - started.milliseconds
        return 1_000 - ((passed % 1_000) + 1_000) % 1_000
    }

    var question: Question? { interview.current.flatMap(interview.checklist.question) }

    /// Goes on where the shopper stopped, else at the first gap.
    private mutating func start() {
        greet()
        if needsBriefing { return }
        startAsking()
    }

    mutating func startAsking() {
        guard interview.current == nil, let gap = interview.firstGap else { return }
        move(to: interview.visit.entries.isEmpty ? interview.next ?? gap : gap)
    }

    private mutating func greet() {
        let asked = interview.askedQuestions.filter(\.takesAnswer)
        let answered = asked.count { interview.visit.entry($0.id).reply != nil }
        if answered == asked.count, answered > 0 {
            say(.resumedFinished)
        } else if interview.visit.isMoved {
            let version = interview.visit.pin.version
            say(.resumedCorrected, ["version": version, "answered": "\(answered)", "total": "\(asked.count)"])
        } else if answered > 0 {
            say(.resumed, ["answered": "\(answered)", "total": "\(asked.count)"])
        } else {
            message = Message(catalogue.text(settings.isPractice ? .practiceStart : .screenStart))
        }
    }

    var needsBriefing: Bool {
        interview.checklist.briefing != nil && interview.visit.acknowledgement == nil && !interview.visit.isFinalised
    }

    // MARK: Keys

    /// Takes one key; afterwards `frame(size:)` shows what came of it.
    package mutating func take(_ key: Key) {
        guard end == nil else { return }
        message = nil
        if key == .control("c") {
            interrupt()
        } else if let top = layers.last {
            take(key, at: top)
        } else {
            takeAtQuestion(key)
        }
        settle()
    }

    private mutating func take(_ key: Key, at layer: Layer) {
        switch layer {
        case .menu(let menu): take(key, in: menu)
        case .sheet(let sheet): take(key, in: sheet)
        }
    }

    /// Ctrl-C asks whether to go on; a second one leaves. Everything accepted is saved in either case.
    package mutating func interrupt() {
        if case .menu(let menu) = layers.last, menu.purpose == .pause {
            leave(as: .interrupted)
        } else if case .menu(var menu) = layers.last, menu.purpose == .notSaved {
            if menu.choice?.target == .leave {
                end = .notSaved
            } else {
                // What is not saved yet is not thrown away by one key.
                menu.markLast()
                layers[layers.count - 1] = .menu(menu)
            }
        } else {
            openPause()
        }
    }

    /// Puts field and layers right after anything has changed.
    mutating func settle() {
        guard end == nil else { return }
        if !progress.isCurrent { progress = Progress(interview) }
        if let saveFailure {
            showNotSaved(saveFailure)
            return
        }
        if field?.question != interview.current {
            field = question.map { freshField($0) }
            if let id = interview.current { recorder.notePosition(id) }
        }
        guard layers.isEmpty else { return }
        if needsBriefing {
            openBriefing()
        } else if interview.current == nil {
            recorder.notePosition(nil)
            openReview()
        }
    }

    // MARK: Saying

    mutating func say(
        _ phrase: WizardPhrase, count: Int? = nil, _ values: [String: String] = [:], _ tone: Message.Tone = .plain
    ) {
        message = Message(catalogue.text(phrase, count: count, values), tone)
    }

    mutating func say(
        _ phrase: ScreenPhrase, count: Int? = nil, _ values: [String: String] = [:], _ tone: Message.Tone = .plain
    ) {
        message = Message(catalogue.text(phrase, count: count, values), tone)
    }

    // MARK: Moving

    mutating func move(to id: QuestionID?) {
        stash()
        if id == nil, let current = interview.current { beforeReview = current }
        field = nil
        guard let id else {
            interview.leave()
            return
        }
        do throws(Refusal) {
            try interview.go(to: id)
        } catch {
            refuse(error)
        }
    }

    mutating func leave(as how: WizardEnd) { end = recorder.unsaved.isEmpty ? how : .notSaved }
}

/// What a terminal can show, and what kind of session this is.
package struct ScreenSettings: Hashable, Sendable {
    /// Signs and lines of plain ASCII only.
    package let isPlain: Bool
    /// A try-out that keeps nothing.
    package let isPractice: Bool

    package init(isPlain: Bool = false, isPractice: Bool = false) {
        self.isPlain = isPlain
        self.isPractice = isPractice
    }
}

/// How many of the questions that are asked have an answer.
struct Progress: Hashable, Sendable {
    private(set) var answered = 0
    private(set) var total = 0
    private(set) var isCurrent = false

    init() {}

    init(_ interview: Interview) {
        let asked = interview.askedQuestions.filter(\.takesAnswer)
        answered = asked.count { interview.visit.entries[$0.id]?.reply != nil }
        total = asked.count
        isCurrent = true
    }
}
