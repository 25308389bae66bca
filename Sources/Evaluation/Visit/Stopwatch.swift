/// The stopwatch at a question: when it was started, and what it measured.
package struct Stopwatch: Hashable, Sendable, Codable {
    /// Set while it runs.
    package private(set) var started: ClockReading?
    /// Whole seconds, rounded down; kept for ever, also when the answer is then typed over.
    package private(set) var measured: Int?
    /// Measured over a restart of the machine, by the clock on the wall.
    package private(set) var isByWallClock: Bool
    /// Why the answer is not what was measured.
    package var reason: String?

    package init(started: ClockReading) {
        self.started = started
        isByWallClock = false
    }

    /// One that was stopped elsewhere, as an answers file gives it.
    package init(measured: Int, reason: String? = nil) {
        self.measured = measured
        isByWallClock = false
        self.reason = reason
    }

    /// Whole seconds from the start until that reading.
    package func elapsed(at now: ClockReading) -> Int {
        started.map { now.seconds(since: $0).seconds } ?? measured ?? 0
    }

    package mutating func stop(at now: ClockReading) {
        guard let started else { return }
        (measured, isByWallClock) = now.seconds(since: started)
        self.started = nil
    }
}

extension Interview {
    /// What the stopwatch measured, when a time span would be another and nobody said why; `nil` when it may stand.
    package func correction(of question: Question, _ value: AnswerValue) -> Int? {
        guard case .duration(let seconds) = value, let stopwatch = visit.entry(question.id).stopwatch,
            let measured = stopwatch.measured, measured != seconds, stopwatch.reason == nil
        else { return nil }
        return measured
    }
}

/// Two clocks read at once: the one that runs since the machine started and never jumps, and the one on the wall.
package struct ClockReading: Hashable, Sendable, Codable {
    /// Names the start of the machine: readings of two starts cannot be compared.
    package let boot: String
    /// Since the machine started, sleep included.
    package let milliseconds: Int
    package let at: Instant

    package init(boot: String, milliseconds: Int, at: Instant) {
        self.boot = boot
        self.milliseconds = milliseconds
        self.at = at
    }

    func seconds(since start: ClockReading) -> (seconds: Int, isByWallClock: Bool) {
        let isSameBoot = boot == start.boot && milliseconds >= start.milliseconds
        let passed =
            isSameBoot
            ? milliseconds - start.milliseconds : at.millisecondsSince1970 - start.at.millisecondsSince1970
        return (max(0, passed) / 1_000, !isSameBoot)
    }
}
