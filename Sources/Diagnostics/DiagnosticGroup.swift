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
    struct Key: Hashable {
        let code: String
        let message: String
        let advice: String?
    }
    var members: [[Diagnostic]] = []
    var groupOfKey: [Key: Int] = [:]
    for diagnostic in sorted(diagnostics) {
        let key = Key(code: diagnostic.code, message: diagnostic.message, advice: diagnostic.advice)
        if let group = groupOfKey[key] {
            members[group].append(diagnostic)
        } else {
            groupOfKey[key] = members.count
            members.append([diagnostic])
        }
    }
    return members.compactMap { group in
        group.first.map { first in
            var places: [Location] = []
            for place in group.lazy.map(\.location) where place != places.last ?? first.location {
                places.append(place)
            }
            return DiagnosticGroup(first, alsoAt: places)
        }
    }
}
