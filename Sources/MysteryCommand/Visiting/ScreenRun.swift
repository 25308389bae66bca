import Evaluation
import Glibc
import Phrases
import Terminal
import Wizard

/// A visit through the screen front end: hands keys to the wizard and its frames to the terminal.
struct ScreenRun {
    private let session: VisitSession
    private let terminal: TerminalSession
    private var wizard: ScreenWizard
    private var painter = Painter()
    private let hasColours: Bool
    /// What was kept last of what is being typed, and since when it differs from what is typed now.
    private var kept: [HalfTyped]
    private var unkeptSince: Int?
    private var signal: Int32?

    init(_ session: VisitSession, _ terminal: TerminalSession, _ look: ScreenLook) {
        self.session = session
        self.terminal = terminal
        hasColours = look.hasColours
        kept = session.halfTyped
        wizard = ScreenWizard(
            session.interview, session.catalogue, session.surroundings,
            settings: ScreenSettings(isPlain: look.isPlain, isPractice: session.isPractice),
            restoring: session.halfTyped)
    }

    mutating func run() throws {
        do {
            try terminal.enter()
            try paint()
            while wizard.end == nil, signal == nil { try step() }
        } catch let failure as TerminalFailure where failure.action != .opening {
            // The window is gone, or is not ours any more when a signal ends the program; everything accepted is saved.
            session.keep(wizard.allHalfTyped)
            let signal = signalThatEnds
            terminal.leave()
            throw QuietEnd(signal: signal ?? SIGHUP)
        }
        session.keep(wizard.allHalfTyped)
        terminal.leave()
        try finish()
    }

    private mutating func step() throws {
        switch try terminal.next(timeoutMilliseconds: patience) {
        case .key(.control("z")), .stopRequested:
            session.keep(wizard.allHalfTyped)
            try terminal.suspend()
        case .key(.control("l")): painter.forget()
        case .key(let key): wizard.take(key)
        case .resized, .continued: painter.forget()
        case .ended(SIGINT): wizard.interrupt()
        case .ended(let number): signal = number
        case .closed: signal = SIGHUP
        case .timedOut: break
        }
        guard signal == nil else { return }
        keepTyping()
        try paint()
    }

    private var signalThatEnds: Int32? {
        while let event = try? terminal.next(timeoutMilliseconds: 0), event != .timedOut, event != .closed {
            if case .ended(let number) = event { return number }
        }
        return nil
    }

    private mutating func paint() throws {
        let size = terminal.size
        wizard.size = size
        let bytes = painter.bytes(for: wizard.frame(size), size: size, colours: hasColours)
        guard !bytes.isEmpty else { return }
        do throws(TerminalFailure) {
            try terminal.write(bytes)
        } catch {
            guard error.number == EINTR else { throw error }
            // A signal has come first; it is told next, and then everything is drawn anew.
            painter.forget()
        }
    }

    // MARK: What is only half typed

    /// A second after something was typed it is kept; a stopwatch in sight moves every second; else nothing happens.
    private var patience: Int? {
        let keeping = unkeptSince.map { max(0, $0 + 1_000 - SystemClock.reading.milliseconds) }
        let ticking = wizard.millisecondsToTick
        return [keeping, ticking].compactMap { $0 }.min()
    }

    private mutating func keepTyping() {
        let typed = wizard.allHalfTyped
        guard typed != kept else {
            unkeptSince = nil
            return
        }
        let now = SystemClock.reading.milliseconds
        guard let since = unkeptSince else {
            unkeptSince = now
            return
        }
        guard now >= since + 1_000 else { return }
        session.keep(typed)
        kept = typed
        unkeptSince = nil
    }

    // MARK: The end

    private func finish() throws {
        let visit = ["visit": wizard.visitID]
        if let signal {
            say(.paused, visit)
            throw QuietEnd(signal: signal)
        }
        switch wizard.end {
        case .finalised: say(.finalised, visit)
        case .notSaved: throw QuietEnd(status: .storage)
        case .interrupted:
            say(.paused, visit)
            throw QuietEnd(signal: SIGINT)
        default:
            say(.paused, visit)
            throw QuietEnd(status: .draft)
        }
    }

    private func say(_ phrase: WizardPhrase, _ values: [String: String]) {
        if session.isPractice { return }
        terminal.say(Output.neutral(wizard.catalogue.text(phrase, values) + "\n"))
    }
}

/// What the terminal is asked to show, by the settings that people agreed on.
struct ScreenLook {
    let hasColours: Bool
    let isPlain: Bool

    init(isPlain: Bool) {
        let locale = ["LC_ALL", "LC_CTYPE", "LANG"].compactMap(Self.variable).first ?? ""
        let isUTF8 = locale.lowercased().contains("utf")
        self.isPlain = isPlain || Self.variable("TERM") == "linux" || !isUTF8
        let is256 = Self.variable("COLORTERM") != nil || Self.variable("TERM")?.contains("256") ?? false
        hasColours = !isPlain && is256 && Self.variable("NO_COLOR") == nil
    }

    /// Whether a screen makes sense here at all.
    static var isPossible: Bool {
        let isTerminal = isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
        let term = variable("TERM") ?? "dumb"
        return isTerminal && term != "dumb" && term != "unknown"
    }

    private static func variable(_ name: String) -> String? {
        guard let value = getenv(name) else { return nil }
        let text = String(cString: value)
        return text.isEmpty ? nil : text
    }
}
