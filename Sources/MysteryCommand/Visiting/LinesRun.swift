import Evaluation
import Glibc
import Phrases
import Wizard

/// A visit through the lines front end, from standard input to standard output.
struct LinesRun {
    private let session: VisitSession

    init(_ session: VisitSession) { self.session = session }

    func run() throws {
        let catalogue = session.catalogue
        var wizard = LinesWizard(
            session.interview, catalogue, session.surroundings, isPractice: session.isPractice,
            read: { line(catalogue) }, write: Output.text)
        switch wizard.run() {
        case .finalised: return
        case .draft, .paused: throw QuietEnd(status: .draft)
        case .interrupted: throw QuietEnd(signal: SIGINT)
        case .notSaved: throw QuietEnd(status: .storage)
        }
    }

    /// The longest line that a terminal passes on; what is longer arrives cut, so nothing of it may be taken.
    private static let longestTerminalLine = 4_095

    private func line(_ catalogue: Catalogue) -> String? {
        while let line = readLine(strippingNewline: true) {
            if isatty(STDIN_FILENO) == 0 || line.utf8.count < Self.longestTerminalLine { return line }
            Output.text(catalogue.text(.lineTooLong) + "\n" + catalogue.text(.prompt))
        }
        return nil
    }
}
