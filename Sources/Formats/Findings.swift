import Diagnostics
import Evaluation

/// The findings of one file while it is read; each rule adds its own way of reporting.
struct Findings {
    /// The files that are read together, with the place where each starts, in that order.
    private var files: [(offset: Int, name: String)]
    private(set) var all: [Diagnostic] = []
    /// Where the errors start, counted over all files.
    var errorPlaces: [Int] = []
    /// Where characters were taken for what was meant: that was reported, and no more is said of just these characters.
    var mended: [Range<Int>] = []
    /// What was found in files that are read more than once; the same thing is said once.
    private var said: Set<Diagnostic> = []
    /// A search for the nearest name looks at every name; a file with thousands of mistakes gets plain advice in the end.
    private var searchesLeft = 200

    init(file: String) { files = [(0, file)] }

    /// Ranges from this offset on belong to that file; files are added in the order of their offsets.
    mutating func add(file: String, at offset: Int) { files.append((offset, file)) }

    /// The same files without anything found in them.
    var blank: Findings {
        var blank = self
        _ = blank.taken()
        return blank
    }

    /// Takes everything that was found out and leaves nothing, so that there is one copy while others add to it.
    mutating func taken() -> Findings {
        let taken = self
        all = []
        errorPlaces = []
        return taken
    }

    /// Adds what was found in a later part of the same file.
    mutating func append(_ later: Findings) {
        all += files.count == 1 ? later.all : later.all.filter { said.insert($0).inserted }
        errorPlaces += later.errorPlaces
    }

    func place(_ range: Range<Int>) -> (file: String, range: Range<Int>) {
        let file = files.last { $0.offset <= range.lowerBound } ?? files[0]
        return (file.name, (range.lowerBound - file.offset)..<(range.upperBound - file.offset))
    }

    mutating func report(
        _ rule: Rule, at range: Range<Int>, _ message: String, advice: String? = nil, notes: [Note] = []
    ) {
        if mended.contains(range) { return }
        if rule.severity == .error { errorPlaces.append(range.lowerBound) }
        let (file, range) = place(range)
        let finding = rule.diagnostic(file: file, range: range, message: message, advice: advice, notes: notes)
        if files.count == 1 || said.insert(finding).inserted { all.append(finding) }
    }

    func note(_ range: Range<Int>, _ message: String) -> Note {
        let (file, range) = place(range)
        return Note(file: file, range: range, message: message)
    }

    var hasErrors: Bool { all.contains { $0.severity == .error } }
}

extension Findings {
    /// The nearest name, as long as there is time for searching.
    mutating func nearestName(to name: String, among names: [String]) -> String? {
        if names.count > 100 { searchesLeft -= 1 }
        return searchesLeft > 0 ? nearest(to: name, among: names) : nil
    }

    /// "did you mean" when a name is near, else the list of what is possible there.
    mutating func suggestion(for name: String, among names: [String], list: String) -> String {
        if let near = nearestName(to: name, among: names) { return "Did you mean ‘\(near)’?" }
        return "\(list): \(quoted(names, most: 12))."
    }
}

/// Names in quotes, joined by commas; a long list is cut and says so.
func quoted(_ names: [String], most: Int = 12) -> String {
    let shown = names.prefix(most).map { "‘\($0)’" }.joined(separator: ", ")
    return names.count > most ? "\(shown) and \(names.count - most) more" : shown
}

/// What is said of a day that is written well, but lies in a year that none is taken of.
func daysOutside(_ text: String) -> (problem: String, advice: String) {
    let years = CalendarDate.years
    return (
        "‘\(text)’ lies outside the years \(years.lowerBound) to \(years.upperBound).",
        "Write a day from \(years.lowerBound)-01-01 to \(years.upperBound)-12-31."
    )
}
