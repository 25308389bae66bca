/// Findings as text for people: one block each, with the source line and carets below it.
package struct DiagnosticText: Sendable {
    /// Longer lines are cut to this many bytes on each side before they are looked at.
    private static let reach = 1000

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
        groups.map(render).joined(separator: "\n")
    }

    /// One finding, ending in a line break.
    package func render(_ group: DiagnosticGroup) -> String {
        let diagnostic = group.diagnostic
        let severity = diagnostic.severity.rawValue
        var text = head(diagnostic.location, "\(severity): \(shown(diagnostic.message)) [\(diagnostic.code)]")
        text += excerpt(diagnostic.location)
        if let advice = diagnostic.advice { text += "  advice: \(shown(advice))\n" }
        for note in diagnostic.notes {
            text += "  " + head(Location(file: note.file, range: note.range), "note: \(shown(note.message))")
        }
        return text + also(group.alsoAt)
    }

    private func head(_ location: Location, _ sentence: String) -> String {
        "\(placeText(location)): \(sentence)\n"
    }

    private func placeText(_ location: Location) -> String {
        guard let place = place(of: location) else { return shown(location.file) }
        return "\(shown(location.file)):\(place.line):\(place.column)"
    }

    private func excerpt(_ location: Location) -> String {
        guard let index = lines[location.file] else { return "" }
        let line = index.range(ofLine: index.line(at: location.range.lowerBound))
        let range = location.range.clamped(to: line)
        var window =
            max(line.lowerBound, range.lowerBound - Self.reach)..<min(line.upperBound, range.lowerBound + Self.reach)
        window = index.wholeScalars(in: window)
        let inWindow = range.clamped(to: window)
        let relative = (inWindow.lowerBound - window.lowerBound)..<(inWindow.upperBound - window.lowerBound)
        let shown = caretLine(index.text(in: window), range: relative)
        return "  \(shown.text)\n  \(shown.carets)\n"
    }

    /// At most ten other places by name, then how many more there are.
    private func also(_ places: [Location]) -> String {
        if places.isEmpty { return "" }
        let named = places.prefix(10).map(placeText).joined(separator: ", ")
        return "  also at: \(named)\(places.count > 10 ? " and \(places.count - 10) more" : "")\n"
    }
}
