import Diagnostics

/// The findings of one file while it is read; each rule adds its own way of reporting.
struct Findings {
    let file: String
    private(set) var all: [Diagnostic] = []
    /// A search for the nearest name looks at every name; a file with thousands of mistakes gets plain advice in the end.
    private var searchesLeft = 200

    init(file: String) { self.file = file }

    mutating func report(
        _ rule: Rule, at range: Range<Int>, _ message: String, advice: String? = nil, notes: [Note] = []
    ) {
        all.append(rule.diagnostic(file: file, range: range, message: message, advice: advice, notes: notes))
    }

    func note(_ range: Range<Int>, _ message: String) -> Note { Note(file: file, range: range, message: message) }

    var hasErrors: Bool { all.contains { $0.severity == .error } }
}

extension Findings {
    /// "did you mean" when a name is near, else the list of what is possible there.
    mutating func suggestion(for name: String, among names: [String], list: String) -> String {
        if names.count > 100 { searchesLeft -= 1 }
        if searchesLeft > 0, let near = nearest(to: name, among: names) { return "Did you mean ‘\(near)’?" }
        return "\(list): \(quoted(names, most: 12))."
    }
}

/// Names in quotes, joined by commas; a long list is cut and says so.
func quoted(_ names: [String], most: Int = 12) -> String {
    let shown = names.prefix(most).map { "‘\($0)’" }.joined(separator: ", ")
    return names.count > most ? "\(shown) and \(names.count - most) more" : shown
}
