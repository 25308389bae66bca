import Glibc

/// A screen that tmux keeps, with a program on it: what a person would see, and where the cursor stands.
package final class TmuxScreen {
    private let socket: String
    private let folder: String

    /// The folder is for the socket and for what tmux says; each screen needs its own.
    package init(
        _ command: String, folder: String, columns: Int = 80, rows: Int = 24
    ) throws {
        self.folder = folder
        socket = folder + "/tmux"
        try tmux("new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", command)
        // Without a status line nothing of the size is lost; a lone escape is passed on at once.
        try tmux("set-option", "-g", "status", "off")
        try tmux("set-option", "-g", "escape-time", "0")
        try tmux("set-option", "-g", "remain-on-exit", "on")
        try tmux("resize-window", "-x", "\(columns)", "-y", "\(rows)")
    }

    deinit { _ = try? tmux("kill-server") }

    /// Runs a command of tmux and returns what it prints.
    @discardableResult
    package func tmux(_ arguments: String...) throws -> String {
        let output = folder + "/tmux.out"
        let words = ["LC_ALL=C.UTF-8", "tmux", "-u", "-f", "/dev/null", "-S", socket] + arguments
        let child = try ChildProcess("/usr/bin/env", words, output: output, errors: folder + "/tmux.err")
        let status = child.wait()
        guard status == 0 else { throw ChildProcess.CannotStart(program: "tmux \(arguments)", number: status) }
        guard let file = fopen(output, "r") else { return "" }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        while case let byte = fgetc(file), byte != EOF { bytes.append(UInt8(truncatingIfNeeded: byte)) }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Keys by tmux's names, like Enter, Up, C-z.
    package func press(_ keys: String...) throws {
        for key in keys { try tmux("send-keys", key) }
    }

    package func type(_ text: String) throws { try tmux("send-keys", "-l", text) }

    /// The rows, without the spaces at their ends.
    package func rows() throws -> [String] {
        try tmux("capture-pane", "-p").split(separator: "\n", omittingEmptySubsequences: false).dropLast().map { row in
            String(row.reversed().drop { $0 == " " }.reversed())
        }
    }

    /// Rows with the sequences that colour them.
    package func colouredRows() throws -> String { try tmux("capture-pane", "-p", "-e") }

    /// What one of tmux's formats says, `#{cursor_x}` for example.
    package func value(_ format: String) throws -> String {
        String(try tmux("display-message", "-p", format).dropLast())
    }

    /// Looks until a row holds the text; false when that takes too long.
    package func shows(_ text: String, seconds: Int = 60) throws -> Bool {
        for _ in 0..<(seconds * 50) {
            if try rows().contains(where: { $0.contains(text) }) { return true }
            usleep(20000)
        }
        return false
    }
}
