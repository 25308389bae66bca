import Glibc
import Terminal
import VisitStore
import Wizard

/// The shopper's own editor, run while the screen is given back.
struct Editor {
    let terminal: TerminalSession

    /// The text as it was left in the editor; what was written before a crash is kept, too.
    func edit(_ text: String, in folder: EvidenceFolder) -> EditResult {
        guard let words = Self.command else { return .noEditor }
        do {
            let file = try folder.editedText(text)
            defer { file.remove() }
            let status = try terminal.runOutside { try Self.run(words + [file.path]) }
            let isCrash = status & 0x7F != 0
            if !isCrash, status != 0 { return .failed(reason: "status \((status >> 8) & 0xFF)") }
            return .edited(try file.read())
        } catch {
            return .failed(reason: "\(error)")
        }
    }

    /// The program and its arguments, as VISUAL or else EDITOR name them; no shell reads them.
    private static var command: [String]? {
        for name in ["VISUAL", "EDITOR"] {
            guard let value = getenv(name) else { continue }
            let words = String(cString: value).split(separator: " ").map(String.init)
            if !words.isEmpty { return words }
        }
        return nil
    }

    /// Runs a program in the terminal and returns the status as `waitpid` gives it.
    private static func run(_ words: [String]) throws -> Int32 {
        var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
        defer { for argument in arguments { free(argument) } }
        var process = pid_t()
        let number = posix_spawnp(&process, words[0], nil, nil, &arguments, environ)
        guard number == 0 else { throw SpawnFailure(program: words[0], number: number) }
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0 {
            guard errno == EINTR else { break }
        }
        return status
    }
}

/// A program that could not be started.
struct SpawnFailure: Error, CustomStringConvertible {
    let program: String
    let number: Int32

    var description: String { "‘\(program)’: \(String(cString: strerror(number)))" }
}
