/// Findings as text for people: one block each, with the source line and carets below it.
package struct DiagnosticText: Sendable {
    /// Longer lines are cut to this many bytes on each side before they are looked at.
    private static let reach = 1000
    /// About as many bytes as one finding takes.
    private static let usualLength = 400

    private let lines: [String: LineIndex]

    /// Builds the line index of each file, once.
    package init(files: [SourceFile]) {
        lines = Dictionary(files.map { ($0.name, $0.lineIndex()) }, uniquingKeysWith: { first, _ in first })
    }

    /// The line and column where a place starts; nil when its file is not among those given.
    package func place(of location: Location) -> SourcePlace? {
        lines[location.file]?.place(at: location.range.lowerBound)
    }

    package func render(_ groups: [DiagnosticGroup]) -> String {
        var text = ""
        text.reserveCapacity(groups.count * Self.usualLength)
        for group in groups {
            if !text.isEmpty { text += "\n" }
            write(group, to: &text)
        }
        return text
    }

    /// One finding, ending in a line break.
    package func render(_ group: DiagnosticGroup) -> String {
        var text = ""
        write(group, to: &text)
        return text
    }

    private func write(_ group: DiagnosticGroup, to text: inout String) {
        let diagnostic = group.diagnostic
        writePlace(of: diagnostic.location, to: &text)
        text += ": \(diagnostic.severity.rawValue): "
        text += shown(diagnostic.message)
        text += " [\(diagnostic.code)]\n"
        writeExcerpt(diagnostic.location, to: &text)
        if let advice = diagnostic.advice { text += "  advice: \(shown(advice))\n" }
        for note in diagnostic.notes {
            text += "  "
            writePlace(of: Location(file: note.file, range: note.range), to: &text)
            text += ": note: \(shown(note.message))\n"
        }
        writeOthers(group.alsoAt, to: &text)
    }

    private func writePlace(of location: Location, to text: inout String) {
        text += shown(location.file)
        if let place = place(of: location) { text += ":\(place.line):\(place.column)" }
    }

    private func writeExcerpt(_ location: Location, to text: inout String) {
        guard let index = lines[location.file] else { return }
        let line = index.range(ofLine: index.line(at: location.range.lowerBound))
        let range = location.range.clamped(to: line)
        var window =
            max(line.lowerBound, range.lowerBound - Self.reach)..<min(line.upperBound, range.lowerBound + Self.reach)
        window = index.wholeScalars(in: window)
        let inWindow = range.clamped(to: window)
        let relative = (inWindow.lowerBound - window.lowerBound)..<(inWindow.upperBound - window.lowerBound)
        let shown = caretLine(index.text(in: window), range: relative)
        text += "  "
        text += shown.text
        text += "\n  "
        text += shown.carets
        text += "\n"
    }

    /// At most ten other places by name, then how many more there are.
    private func writeOthers(_ places: [Location], to text: inout String) {
        for (index, place) in places.prefix(10).enumerated() {
            text += index == 0 ? "  also at: " : ", "
            writePlace(of: place, to: &text)
        }
        if places.count > 10 { text += " and \(places.count - 10) more" }
        if !places.isEmpty { text += "\n" }
    }
}
