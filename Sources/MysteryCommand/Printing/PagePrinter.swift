import Diagnostics
import Foundation
import Glibc

/// An installed program that makes a PDF from a page.
struct PagePrinter {
    enum Kind { case chromium, weasyPrint }

    let kind: Kind
    let program: String

    /// Known names, the best first: Chromium tags its PDFs, so that screen readers can read them.
    private static let names: KeyValuePairs<String, Kind> = [
        "chromium": .chromium, "chromium-browser": .chromium, "google-chrome": .chromium,
        "google-chrome-stable": .chromium, "weasyprint": .weasyPrint,
    ]

    static func find() throws(CommandFailure) -> PagePrinter {
        let folders = (getenv("PATH").map { String(cString: $0) } ?? "").split(separator: ":").map(String.init)
        for (name, kind) in names {
            // Only absolute folders: a program that lies in the current one was not installed.
            for folder in folders where folder.hasPrefix("/") && access("\(folder)/\(name)", X_OK) == 0 {
                return PagePrinter(kind: kind, program: "\(folder)/\(name)")
            }
        }
        throw CommandFailure(
            "A PDF needs Chromium, Google Chrome or WeasyPrint, and none of them is installed.",
            advice: "Install one, for instance ‘apt-get install chromium’; or print the HTML file from any browser.")
    }

    /// The page as a PDF; the program sees nothing but the page, a profile of its own and no network.
    func print(_ html: [UInt8]) throws -> [UInt8] {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let page = "\(folder.path)/page.html"
        let paper = "\(folder.path)/paper.pdf"
        try OutputFile.write(html, to: page)
        let end = try TimedProcess.run(
            program, arguments(page, paper, folder.path), environment: environment(folder.path), seconds: 120)
        switch end {
        case .exited(0):
            guard let pdf = try? InputFile.read(paper, limit: 256 << 20).bytes, pdf.starts(with: Array("%PDF-".utf8))
            else {
                throw failure("made no PDF")
            }
            return pdf
        case .exited(let status): throw failure("ended with status \(status)")
        case .signalled(let signal): throw failure("was ended by signal \(signal)")
        case .tookTooLong: throw failure("took longer than two minutes and was ended")
        }
    }

    private func failure(_ what: String) -> CommandFailure {
        CommandFailure(
            "The PDF could not be made: ‘\(program)’ \(what).",
            advice: "Try ‘\(program) --version’; or print the HTML file from any browser.")
    }

    private func arguments(_ page: String, _ paper: String, _ folder: String) -> [String] {
        guard kind == .chromium else { return ["--quiet", page, paper] }
        var arguments = [
            "--headless", "--disable-gpu", "--no-first-run", "--no-default-browser-check", "--disable-extensions",
            "--disable-background-networking", "--disable-component-update", "--disable-sync",
            "--disable-crash-reporter", "--host-resolver-rules=MAP * ~NOTFOUND", "--user-data-dir=\(folder)/profile",
            "--no-pdf-header-footer", "--print-to-pdf=\(paper)",
        ]
        // Chromium refuses to start its sandbox as root, as in most containers. The page holds no script and its policy
        // allows none, so that what the sandbox would hold back is not there.
        if getuid() == 0 { arguments.append("--no-sandbox") }
        return arguments + ["file://" + Self.percentEncoded(page)]
    }

    /// Nothing of the user's zone, language and settings reaches the paper.
    private func environment(_ folder: String) -> [String] {
        var variables = ["TZ=UTC", "LC_ALL=C.UTF-8", "XDG_CONFIG_HOME=\(folder)", "XDG_CACHE_HOME=\(folder)"]
        for name in ["PATH", "HOME", "TMPDIR", "LD_LIBRARY_PATH"] {
            if let value = getenv(name) { variables.append("\(name)=\(String(cString: value))") }
        }
        return variables
    }

    private static func percentEncoded(_ path: String) -> String {
        path.utf8.map { byte in
            let isPlain =
                (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
                || [0x2D, 0x2E, 0x2F, 0x5F, 0x7E].contains(byte)
            let hex = String(byte, radix: 16, uppercase: true)
            return isPlain ? String(UnicodeScalar(byte)) : "%" + (byte < 16 ? "0" + hex : hex)
        }.joined()
    }
}

/// A folder that only this user can look into, for as long as something is printed.
struct TemporaryFolder {
    let path: String

    init() throws(CommandFailure) {
        let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var template = Array("\(parent)/mystery-XXXXXX".utf8CString)
        let made = template.withUnsafeMutableBufferPointer { $0.baseAddress.map { mkdtemp($0) != nil } ?? false }
        guard made else {
            throw CommandFailure(
                "No temporary folder can be made in ‘\(parent)’: \(String(cString: strerror(errno))).",
                status: .storage, advice: "Make room there, or set TMPDIR.")
        }
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    func remove() { try? FileManager.default.removeItem(atPath: path) }
}
