import ChildProcess
import Foundation
import Testing

/// The probe, which stands beside the test program, and what it must have sent at its end.
enum Probe {
    static var path: String {
        URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "screen-probe").path
    }

    static let enter = "\u{1B}[?1049h\u{1B}[?2004h"
    static let restore = "\u{1B}[?7h\u{1B}[0m\u{1B}[?2004l\u{1B}[?1049l\u{1B}[?25h"

    /// On a terminal, with its first frame drawn.
    static func started(_ arguments: String..., columns: Int = 80, rows: Int = 24) throws -> PseudoTerminal {
        let terminal = try PseudoTerminal(
            path, arguments, environment: ["SWIFT_BACKTRACE=enable=no"], columns: columns, rows: rows)
        try #require(terminal.waits(for: "ready \(columns)x\(rows)"))
        return terminal
    }
}

extension PseudoTerminal {
    var text: String { String(decoding: output, as: UTF8.self) }

    /// How often the program has sent this.
    func count(_ part: String) -> Int { text.ranges(of: part).count }
}
