import Glibc
import Terminal

/// Shows every event on the screen of a real terminal; some keys make it end in one of the ways a program can end.
///
/// With the argument `small-patience` it asks for events with a short timeout, again and again.
@main
struct Probe {
    private let session: TerminalSession
    private var painter = Painter()
    private var lines: [String] = []

    static func main() {
        do {
            var probe = Probe(session: try TerminalSession())
            try probe.session.enter()
            try probe.draw("ready \(probe.session.size.columns)x\(probe.session.size.rows) as \(getpid()).")
            while true { try probe.step() }
        } catch let failure as TerminalFailure {
            exit(failure.action == .opening ? 64 : 74)
        } catch {
            exit(70)
        }
    }

    private init(session: TerminalSession) { self.session = session }

    private mutating func draw(_ line: String) throws {
        lines.append(line)
        let size = session.size
        lines = lines.suffix(size.rows)
        let frame = Frame(rows: lines.map { Row([.init(at: 0, $0)]) }, cursor: .init(row: lines.count - 1, column: 0))
        try session.write(painter.bytes(for: frame, size: size, colours: true))
    }

    private mutating func step() throws {
        let event = try session.next(timeoutMilliseconds: CommandLine.arguments.contains("small-patience") ? 7 : nil)
        switch event {
        case .timedOut: return
        case .continued: painter.forget()
        case .stopRequested, .key(.control("z")):
            try draw("stopping")
            try session.suspend()
            return
        case .ended(let signal):
            session.leave()
            exit(128 + signal)
        case .closed:
            session.leave()
            exit(10)
        case .key(.text(let text)): try act(text)
        default: break
        }
        try draw("\(event)")
    }

    private mutating func act(_ text: String) throws {
        switch text {
        case "q":
            session.leave()
            session.leave()
            exit(0)
        case "e": exit(3)
        case "t": _ = [1][lines.count + 1]
        case "a": abort()
        case "o": overflow(0)
        case "l":
            let complaint = Array("a library complains\n".utf8)
            write(STDERR_FILENO, complaint, complaint.count)
            try draw("complained")
        case "w": for _ in 0..<10000 { try session.write([UInt8](repeating: 0x2E, count: 4096)) }
        case "r":
            let status = try session.runOutside { system("stty -a | grep -o ' *-*icanon'; echo outside; read line") }
            try draw("outside ended \(status)")
        default: break
        }
    }

    private func overflow(_ depth: Int) { if depth >= 0 { overflow(depth + 1); usleep(0) } }
}
