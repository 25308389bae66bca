/// A finding and the other places where exactly the same is to be said.
package struct DiagnosticGroup: Sendable, Hashable {
    package let diagnostic: Diagnostic
    package let alsoAt: [Location]

    package init(_ diagnostic: Diagnostic, alsoAt: [Location] = []) {
        self.diagnostic = diagnostic
        self.alsoAt = alsoAt
    }
}

/// Sorts findings and joins those with the same code, message and advice; a group stands at its first place.
package func grouped(_ diagnostics: [Diagnostic]) -> [DiagnosticGroup] {
    var groups: [(first: Diagnostic, alsoAt: [Location])] = []
    var groupOfWords: [SaidWords: Int] = [:]
    groupOfWords.reserveCapacity(diagnostics.count)
    for diagnostic in sorted(diagnostics) {
        let words = SaidWords(diagnostic)
        guard let group = groupOfWords[words] else {
            groupOfWords[words] = groups.count
            groups.append((diagnostic, []))
            continue
        }
        let place = diagnostic.location
        if place != groups[group].alsoAt.last ?? groups[group].first.location { groups[group].alsoAt.append(place) }
    }
    return groups.map { DiagnosticGroup($0.first, alsoAt: $0.alsoAt) }
}

/// What a finding says, compared byte by byte: Swift would look at every scalar of a sentence with quotation marks.
private struct SaidWords: Hashable {
    private let code: String
    private let message: String
    private let advice: String?

    init(_ diagnostic: Diagnostic) {
        code = diagnostic.code
        message = diagnostic.message
        advice = diagnostic.advice
    }

    static func == (left: SaidWords, right: SaidWords) -> Bool {
        left.message.utf8.elementsEqual(right.message.utf8) && left.code == right.code && left.advice == right.advice
    }

    func hash(into hasher: inout Hasher) {
        var message = message
        message.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
}
