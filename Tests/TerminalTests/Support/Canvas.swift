import ChildProcess
import Glibc
import Terminal

/// A screen of tmux that shows the bytes it is given: the judge of what a terminal makes of them.
final class Canvas {
    let screen: TmuxScreen
    private let pipe: HeldPipe
    private let folder: Folder
    private var count = 0

    init(columns: Int = 80, rows: Int = 24) throws {
        folder = try Folder()
        pipe = try HeldPipe(folder.path + "/bytes")
        let command = "stty raw -echo && exec cat \(folder.path)/bytes"
        screen = try TmuxScreen(command, folder: folder.path, columns: columns, rows: rows)
    }

    /// Returns when the terminal has taken in the bytes.
    func show(_ bytes: [UInt8]) throws {
        count += 1
        // The title is the mark that tells it.
        pipe.write(String(decoding: bytes, as: UTF8.self) + "\u{1B}]2;shown \(count)\u{07}")
        for _ in 0..<10_000 {
            if try screen.value("#{pane_title}") == "shown \(count)" { return }
            usleep(2000)
        }
        throw NeverShown()
    }

    func show(_ text: String) throws { try show(Array(text.utf8)) }

    struct NeverShown: Error {}
}
