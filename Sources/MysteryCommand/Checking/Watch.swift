import Diagnostics
import Glibc

/// `mystery check --watch`: checks again whenever a file changed, until the process is interrupted.
///
/// It looks at the files in short intervals instead of asking the kernel for events: that works the same for files that
/// an editor replaces, for folders from the network, and for trees with more folders than may be observed.
struct Watch {
    /// How often the files are looked at.
    static let interval = Duration.milliseconds(300)
    /// Files that are still being saved are left until two looks in this distance show the same.
    static let settling = Duration.milliseconds(100)

    let paths: [String]
    let workspace: String?
    let format: CheckFormat
    let strict: Bool

    func run() throws -> Never {
        // A wrong name would be waited for without end.
        for path in paths where access(path, F_OK) != 0 { _ = try InputFile.read(path) }
        var stamps = FileStamps(paths, and: [])
        var round = CheckRound(paths, workspace: workspace)
        try show(round)
        if format == .text { Output.text("\nWatching; Ctrl-C ends.\n") }
        while true {
            let now = wait(for: round, until: stamps)
            let next = CheckRound(paths, workspace: workspace)
            if let change = RoundChange(from: round, to: next) {
                if format == .text { Output.text("\n---- \(change.words) ----\n") }
                try show(next)
            }
            (stamps, round) = (now, next)
        }
    }

    private func show(_ round: CheckRound) throws {
        Output.bytes(try format.bytes(round, round.status(strict: strict)))
        for failure in round.failures { Output.error(failure.words) }
    }

    /// Returns the state of the files when it is another one and has settled.
    private func wait(for round: CheckRound, until stamps: FileStamps) -> FileStamps {
        let read = round.files.map(\.name)
        var last = stamps
        while true {
            let clock = ContinuousClock()
            var now = last
            let taken = clock.measure { now = FileStamps(paths, and: read) }
            if now != stamps, now == last { return now }
            // A large tree on a slow disk must not keep the machine busy.
            Self.sleep(now == last ? max(Self.interval, taken * 10) : max(Self.settling, taken))
            last = now
        }
    }

    private static func sleep(_ duration: Duration) {
        let (seconds, attoseconds) = duration.components
        var time = timespec(tv_sec: Int(seconds), tv_nsec: Int(attoseconds / 1_000_000_000))
        nanosleep(&time, nil)
    }
}
